import type { BareCase, NumberReading } from '@/scenarios/scenario.types'
import type { CaseEdits } from './types'

/** A number of a case; `isChosen`: its range is the reader's, and holds also where the number was changed. */
export type CaseNumber = NumberReading & { readonly isChosen?: true }

/** @throws {RangeError} if the case has no such number. */
export function numberOf({ numbers }: Pick<BareCase, 'numbers'>, id: string): CaseNumber {
  const known: Readonly<Record<string, CaseNumber>> = numbers
  const number = known[id]
  if (number === undefined) throw new RangeError(`The case has no number "${id}".`)
  return number
}

const KEPT = 16
const known = new WeakMap<BareCase, Map<string, unknown>>()

/**
 * The case with its edits in place: what every result is computed from. The same edits give the same object, so that what
 * is kept by case is found again. Values are those the link or the page has already checked.
 */
export function editedCase<Case extends BareCase>(scenario: Case, edits: CaseEdits): Case {
  if (Object.keys(edits).length === 0) return scenario
  const key = JSON.stringify(edits)
  const kept = known.get(scenario) ?? new Map<string, unknown>()
  known.set(scenario, kept)
  const found = kept.get(key)
  if (found !== undefined) return found as Case
  const edited = {
    ...scenario,
    numbers: withRanges(scenario.numbers, edits.ranges ?? {}),
    payoffs: withPayoffs(scenario.payoffs, edits.payoffs ?? {}),
    calendar: withCalendar(scenario, edits.calendar),
  }
  if (kept.size >= KEPT) kept.delete(kept.keys().next().value ?? key)
  kept.set(key, edited)
  return edited
}

function withRanges(numbers: BareCase['numbers'], ranges: NonNullable<CaseEdits['ranges']>): BareCase['numbers'] {
  return Object.fromEntries(
    Object.entries(numbers).map(([id, number]) => {
      const range = ranges[id]
      return [id, range === undefined ? number : ({ ...number, ...range, isChosen: true } satisfies CaseNumber)]
    }),
  ) as BareCase['numbers']
}

/** Announced on the day the case starts, by whoever edits it. */
function withCalendar({ calendar, startDate }: BareCase, edit: CaseEdits['calendar']): BareCase['calendar'] {
  if (edit === undefined) return calendar
  const announced = edit.announced.map(({ date, event, label }) => {
    const own = calendar.announced.find((entry) => entry.date === date && entry.event === event)
    return { date, event, label, announced: own?.announced ?? startDate, source: own?.source ?? 'edited' }
  }) as BareCase['calendar']['announced']
  const { delayLengthWeeks } = edit
  return { announced, ...(delayLengthWeeks === undefined ? {} : { delayLengthWeeks }) }
}

function withPayoffs(payoffs: BareCase['payoffs'], edits: NonNullable<CaseEdits['payoffs']>): BareCase['payoffs'] {
  if (Object.keys(edits).length === 0) return payoffs
  return Object.fromEntries(
    Object.entries(payoffs).map(([party, worth]) => {
      if (worth === undefined) return [party, worth]
      const { endings, weeks } = worth
      return [party, { ...worth, ...editedWorth({ endings, weeks }, party, edits) }]
    }),
  ) as BareCase['payoffs']
}

type Worth = { readonly [name: string]: number | Worth }

/** The worths below a path, those that were edited in the place of the case's own. */
const editedWorth = (worth: Worth, within: string, edits: NonNullable<CaseEdits['payoffs']>): Worth =>
  Object.fromEntries(
    Object.entries(worth).map(([name, own]) => {
      const path = `${within}.${name}`
      return [name, typeof own === 'number' ? (edits[path] ?? own) : editedWorth(own, path, edits)]
    }),
  )
