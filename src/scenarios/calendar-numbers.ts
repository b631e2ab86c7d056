import type { Negotiation } from './negotiation'
import type { BareCase } from './scenario.types'

type Deadlines = Pick<Negotiation, 'deadline'>
type Changes = Readonly<Record<string, number>>
type Lengths = Pick<BareCase, 'numbers'> & { readonly calendar: Pick<BareCase['calendar'], 'delayLengthWeeks'> }

/** The numbers of a case that set its calendar, by id. Draws hold them: whatever is solved together shares a calendar. */
export const calendarNumbers = ({ deadline }: Deadlines): readonly string[] =>
  [deadline?.near, deadline?.every].flatMap((length) => (typeof length === 'object' ? length.number : []))

export const setsCalendar = (negotiation: Deadlines, id: string): boolean => calendarNumbers(negotiation).includes(id)

export const isWholeWeeks = (weeks: number): boolean => Number.isInteger(weeks) && weeks >= 1

/** @throws {RangeError} for a length that is no whole number of weeks. */
function weeksIn(numbers: BareCase['numbers'], changes: Changes, id: string): number {
  const weeks = changes[id] ?? numbers[id]?.base ?? Number.NaN
  if (isWholeWeeks(weeks)) return weeks
  throw new RangeError(`${id} is ${weeks}; a calendar takes whole weeks from 1.`)
}

/** How many weeks before a deadline are near it; none where there is no deadline. @throws {RangeError} for a part of a week. */
export function nearWeeks({ deadline }: Deadlines, { numbers }: Pick<Lengths, 'numbers'>, changes: Changes): number {
  const near = deadline?.near ?? 0
  return typeof near === 'number' ? near : weeksIn(numbers, changes, near.number)
}

/**
 * How many weeks after a deadline the next one falls: a number of the case or a length of its calendar. Undefined where nothing
 * says so, as nothing need where no deadline can fall. @throws {RangeError} for a part of a week.
 */
export function repeatWeeks(
  { deadline }: Deadlines,
  { calendar, numbers }: Lengths,
  changes: Changes,
): number | undefined {
  return deadline?.every === undefined ? calendar.delayLengthWeeks : weeksIn(numbers, changes, deadline.every.number)
}
