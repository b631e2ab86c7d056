/** The four steps of every lesson. */
export const STEPS = ['Guess', 'See', 'Explain', 'Second case'] as const

export const lessonText = {
  lead: 'A few minutes each, in any order. Every number is worked out by the model while you read.',
  minutes: (minutes: number) => `${minutes} min`,
  start: 'Start',
  goOn: (step: number) => `Go on, step ${step} of ${STEPS.length}`,
  done: (right: number) => `✓ done, ${right} of 3 right`,
  again: 'again',
  ofLesson: (does: string, title: string) => `${does}: ${title}`,
  back: 'Lessons',
  number: (at: number, title: string) => `${at + 1} · ${title}`,
  steps: 'Steps of the lesson',
  step: (at: number, name: string) => `Step ${at + 1}: ${name}`,
  stepDone: 'done',
  sure: 'How sure are you?',
  sureness: ['A hunch', 'Fairly', 'Very'],
  unset: 'no mark set',
  told: (n: number, counted: string) => `${n} ${counted}`,
  hint: 'Drag across the marks, or use the arrow keys. Type a number if you like.',
  lock: (n: number | undefined) => (n === undefined ? 'Lock in and look' : `Lock in ${n} and look`),
  lockChoice: 'Lock in and look',
  skip: 'Skip',
  tooEarly: 'Guess first, or skip.',
  explain: 'Why is that so?',
  nextCheck: 'Next question',
  toSecond: 'Try it on a second case',
  toHome: 'Back to the lessons',
  toNext: 'Next lesson',
  stepBack: 'Back',
  youSaid: (text: string, sure: string) => `You said: ${text}${sure}.`,
  youSaidNumber: (n: number, sure: string, model: number) => `You said ${n}${sure}; the model says ${model}.`,
  sureOf: [' (a hunch)', ' (fairly sure)', ' (very sure)'],
  why: 'Why.',
  how: (n: number, model: number) => {
    const off = Math.abs(n - model)
    if (off <= 3) return 'Spot on.'
    if (off <= 10) return 'Close.'
    return `Too ${n < model ? 'low' : 'high'} by ${off}.`
  },
  yourGuess: 'your guess',
  right: 'Right.',
  wrong: 'Not quite.',
  exact: 'Worked out by the model just now.',
  working: 'The model is at work …',
  failed: 'This could not be worked out.',
  broken: 'With your numbers this is not so.',
  reset: 'Reset for this lesson',
  openInOutlook: 'Open these futures in Outlook',
  views: 'What is shown',
  show: (title: string) => `Now look: ${title}`,
  none: 'no such future',
} as const

export const playText = {
  row: (runs: number) => (runs === 1 ? 'One future' : `${runs === 1000 ? '1,000' : runs} futures`),
  play: (runs: number) => `Play ${runs === 1000 ? '1,000' : runs}`,
  tally: (ended: number, runs: number, counted: string) =>
    `The last ${runs === 1 ? 'one' : runs === 1000 ? '1,000' : runs}: ${ended} ${counted}.`,
  tick: (share: number, counted: string) => `The line is the model’s own answer: ${share} of 100 ${counted}.`,
  dots: (shares: readonly number[]) => (shares.length === 0 ? 'none played yet' : `of 100: ${shares.join(', ')}`),
  none: 'Press a button as often as you like.',
} as const

export const doubtText = {
  fixed: 'Every number known',
  fixedNote: (share: number, counted: string) =>
    `The marks still split: ${share} of 100 ${counted}, ${100 - share} not.`,
  drawn: (futures: string) => `Count of ${futures} futures, numbers known`,
  numbers: 'Twenty other sets of numbers',
  pick: 'Futures drawn',
  band: (low: number, high: number) => `Nine counts in ten lie between ${low} and ${high} of 100.`,
  spread: (low: number, high: number) => `They reach from ${low} to ${high} of 100.`,
  note: 'Draw more futures: the band shrinks, the dots stay.',
  waiting: 'The model is at work …',
} as const
