import { plural } from '@/ui/shared/format'
import { runWords } from '@/ui/shared/run-words'
import { fromCase } from '@/ui/state/case'

export const thisWeekWords = fromCase((open) => {
  const { events } = open.negotiation
  const { inWords } = runWords(open)

  const headlineOf = (event: string): string => inWords(events[event]?.headline ?? event)
  const explanationOf = (event: string): string => inWords(events[event]?.explanation ?? '')
  /** What a question of a week is called; undefined where it is the only one, and for what is scheduled. */
  const questionOf = (slot: number): string | undefined => {
    const name = open.negotiation.questionNames?.[slot]
    return name === undefined ? undefined : inWords(name)
  }
  const shortOf = (event: string): string => inWords(events[event]?.short ?? event).toLowerCase()

  return { headlineOf, explanationOf, questionOf, shortOf }
})

/** A count in 100 in words; what can happen is never a bare 0, what may fail never a full 100. */
export function wholeInHundred({ chance, count }: { readonly chance: number; readonly count: number }): string {
  if (count === 0 && chance > 0) return '<1'
  // A sum of chances that are certain together may round to a hair below 1.
  if (count === 100 && chance < 1 - 1e-9) return '>99'
  return String(count)
}

/** A chance that stands for itself as a whole count in 100. */
export const countInHundred = (chance: number): string => wholeInHundred({ chance, count: Math.round(chance * 100) })

export const weekText = {
  title: 'What can happen next week',
  exact: 'exact',
  nothing: 'Nothing happens',
  of100: 'in 100',
  folded: (count: number, chance: string) => `${plural(count, 'rarer event')}, together ${chance} in 100`,
  fold: 'Show fewer',
  crowded: 'A crowded week: the chances came to more than 1 and were divided by their sum.',
  why: (headline: string) => `What drives “${headline}”`,
  result: 'This week',
  judgement: 'Judgement: no source gives its size.',
  answers: (headline: string) => `Answers to “${headline}”`,
  choose: (headline: string) => `Make it happen: ${headline}`,
  letChance: 'Let chance decide',
  untilHeadline: 'On to the next headline',
  answerFirst: 'Your answer is due',
  oneWeek: 'One week',
  waitOn: 'Wait for a headline',
  waitOne: 'Wait a week',
  othersTitle: 'What the others may do next week',
  back: 'Back one week',
  hint: 'Each press goes on to the next week with news.',
  draw: (what: string, draw: number) => `${what} was decided by ${draw.toFixed(4)}`,
  drawChosen: (what: string, draw: number) => `${what} was chosen; its draw was ${draw.toFixed(4)}`,
  week: (week: number, question: string | undefined) =>
    question === undefined ? `Week ${week}` : `Week ${week}, ${question},`,
  quietSegment: (isOneOfSeveral: boolean) => (isOneOfSeveral ? 'nothing happens' : 'quiet week'),
  barLabel: (week: number, question: string | undefined, draw: number, what: string) =>
    `The chances of week ${week}${question === undefined ? '' : `, ${question},`} as one bar. The draw ${draw.toFixed(4)} falls on: ${what}.`,
  nextRun: 'Next run',
}
