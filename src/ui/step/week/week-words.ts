import type { Driver } from '@/simulation/step'
import { percent, plural, trimmed } from '@/ui/shared/format'
import { runWords } from '@/ui/shared/run-words'
import { fromCase } from '@/ui/state/case'
import { caseNumbers } from '@/ui/state/case-numbers'

type Named = Readonly<
  Record<string, { readonly headline: string; readonly short: string; readonly explanation: string }>
>

export const thisWeekWords = fromCase((open) => {
  const { events: eventMeta } = open.negotiation

  const named: Named = eventMeta
  const { inWords } = runWords(open)
  const { cardOf } = caseNumbers(open)

  const headlineOf = (event: string): string => inWords(named[event]?.headline ?? event)
  const explanationOf = (event: string): string => inWords(named[event]?.explanation ?? '')
  const shortOf = (event: string): string => inWords(named[event]?.short ?? event).toLowerCase()

  const labelOf = (id: string): string => cardOf(id)?.label ?? id

  /** One factor of a chance as lines to read: the base, every odds ratio that holds now, and what it comes to. */
  function driverLines(driver: Driver): readonly DriverLine[] {
    switch (driver.kind) {
      case 'chance':
      case 'rest': {
        const lines = [
          { id: driver.base.id, text: labelOf(driver.base.id), value: percent(driver.base.value) },
          ...driver.odds.map(({ id, value, times }) => ({
            id,
            text: times === 1 ? labelOf(id) : `${labelOf(id)}, ${times} times`,
            value: `odds × ${trimmed(value, 2)}`,
          })),
        ]
        return driver.kind === 'chance'
          ? lines
          : [...lines, { id: undefined, text: 'Otherwise', value: percent(driver.value) }]
      }
      case 'share':
        return [{ id: driver.weight.id, text: labelOf(driver.weight.id), value: `${percent(driver.value)} of these` }]
      case 'times':
        return [{ id: undefined, text: 'Bidders in the field', value: `× ${driver.value}` }]
      case 'over':
        return [
          {
            id: driver.weeks.id,
            text: labelOf(driver.weeks.id),
            value: `spread over ${plural(driver.weeks.value, 'week')}`,
          },
        ]
    }
  }

  return { headlineOf, explanationOf, shortOf, driverLines }
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

export type DriverLine = { readonly id: string | undefined; readonly text: string; readonly value: string }

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
  hint: 'One press, one headline.',
  draw: (week: number, draw: number) => `Week ${week} was decided by ${draw.toFixed(4)}`,
  drawChosen: (week: number, draw: number) => `Week ${week} was chosen; its draw was ${draw.toFixed(4)}`,
  quietSegment: 'quiet week',
  barLabel: (week: number, draw: number, what: string) =>
    `The chances of week ${week} as one bar. The draw ${draw.toFixed(4)} falls on: ${what}.`,
  nextRun: 'Next run',
}
