import type { Numbers, Weeks } from '@/engine'
import { addDays, weekOfDate } from './calendar-date'
import { nearWeeks, repeatWeeks } from './calendar-numbers'
import type { Negotiation } from './negotiation'
import type { BareCase } from './scenario.types'

export type Deadline = { readonly week: number; readonly date: string; readonly announced: boolean }

type Dated = Pick<BareCase, 'calendar' | 'startDate' | 'numbers'>
type Deadlines = Pick<Negotiation, 'deadline'>

/**
 * The announced deadlines after the start, then a repeat every so many weeks, up to and including week `until`. Where a number
 * says how many, as it does in whatever is tried out, a repeat gives way to an event announced for its week.
 * @throws {RangeError} as `repeatWeeks`.
 */
export function deadlinesOf(
  negotiation: Deadlines,
  scenario: Dated,
  changes: Numbers,
  until: number,
): readonly Deadline[] {
  const { deadline } = negotiation
  const { calendar, startDate } = scenario
  const weekIn = (date: string): number => weekOfDate(startDate, date)
  const known = calendar.announced
    .filter(({ event }) => event === deadline?.event)
    .map(({ date }) => ({ week: weekIn(date), date, announced: true }))
    .toSorted((a, b) => a.week - b.week)
  const last = known.at(-1)
  const repeats: Deadline[] = []
  const every = last === undefined ? undefined : repeatWeeks(negotiation, scenario, changes)
  if (last !== undefined && every !== undefined) {
    const taken = new Set(deadline?.every === undefined ? [] : calendar.announced.map(({ date }) => weekIn(date)))
    for (let week = last.week + every; week <= until; week += every) {
      if (!taken.has(week)) repeats.push({ week, date: addDays(startDate, 7 * week), announced: false })
    }
  }
  return [...known, ...repeats].filter(({ week }) => week >= 1 && week <= until)
}

/** The kind of a week that nothing sets apart: the first that a negotiation names. */
export const ORDINARY = 0

/**
 * The kind of every week 1 … horizon (index 0 unused), near a deadline or ordinary, and what is scheduled in it.
 * @throws {RangeError} where a number that sets the calendar is no whole number of weeks.
 */
export function weeksOf(
  negotiation: Deadlines & Pick<Negotiation, 'scheduling'>,
  scenario: Dated,
  changes: Numbers,
  horizonWeeks: number,
): Weeks {
  const { event: deadline, nearKind } = negotiation.deadline ?? { event: '', nearKind: ORDINARY }
  const near = nearWeeks(negotiation, scenario, changes)
  const deadlines = new Set(deadlinesOf(negotiation, scenario, changes, horizonWeeks + near).map(({ week }) => week))
  const scheduled = new Map<number, string>([...deadlines].map((week) => [week, deadline]))
  for (const { date, event } of scenario.calendar.announced) scheduled.set(weekOfDate(scenario.startDate, date), event)
  const follows = negotiation.scheduling === 'follows'
  const isNear = (week: number) =>
    [...deadlines].some((next) => next <= week + near && (next > week || (follows && next === week)))
  return Array.from({ length: horizonWeeks + 1 }, (_, week) => {
    const event = week === 0 ? undefined : scheduled.get(week)
    const isAsked = week > 0 && (event === undefined || follows)
    return {
      kind: isAsked && isNear(week) ? nearKind : ORDINARY,
      ...(event === undefined ? {} : { scheduled: event }),
    }
  })
}
