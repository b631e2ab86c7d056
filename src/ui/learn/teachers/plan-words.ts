/** A lesson by the minute. */
export type PlanStep = { readonly minutes: string; readonly text: string }

export const planText = {
  long: '50 minutes',
  short: '20 minutes',
  needs: 'One device for two students, and a projector. No account, nothing to install, and no name is stored or sent.',
  code: 'At the end of a seat the page shows a result code. It holds seat, score, ending and guess, and no name.',
  run: 'For a class that should differ by luck alone, let every student open the future of their own number; for one that should talk about the same story, let all open the same.',
}

export const longPlan: readonly PlanStep[] = [
  { minutes: '0–5', text: 'Tell the story: open Outlook on the projector and read “The story so far”.' },
  { minutes: '5–10', text: 'Everyone guesses on Outlook, alone and without talk, and locks the guess in.' },
  {
    minutes: '10–25',
    text: 'Play a seat in pairs: one decides, the other writes down why. At the end they hand in the result code.',
  },
  {
    minutes: '25–35',
    text: 'Look at one future as a story, and at the same one with one thing changed. What altered, and what did not?',
  },
  {
    minutes: '35–45',
    text: 'Paste the codes into Collect: guesses, endings and scores. Read three best and three costliest moves aloud.',
  },
  { minutes: '45–50', text: 'Close: what would have changed your mind? Each pair writes one sentence.' },
]

export const shortPlan: readonly PlanStep[] = [
  { minutes: '0–4', text: 'Everyone guesses on Outlook and reads how far off it was, and why.' },
  { minutes: '4–14', text: 'Play a seat in pairs to its end, and hand in the code.' },
  { minutes: '14–20', text: 'Paste the codes into Collect and talk about what was luck and what was choice.' },
]
