import type { Weeks } from '@/engine'
import { addDays, weekOfDate } from './calendar-date'
import type { Negotiation } from './negotiation'
import type { Scenario } from './scenario.types'

export type Deadline = { readonly week: number; readonly date: string; readonly announced: boolean }

type Dated = Pick<Scenario, 'calendar' | 'startDate'>
type Deadlines = Pick<Negotiation, 'deadline'>

/** The announced deadlines after the start, then a repeat every `delayLengthWeeks`, up to and including week `until`. */
export function deadlinesOf(
  { deadline }: Deadlines,
  { calendar, startDate }: Dated,
  until: number,
): readonly Deadline[] {
  const { announced, delayLengthWeeks } = calendar
  const known = announced
    .filter(({ event }) => event === deadline?.event)
    .map(({ date }) => ({ week: weekOfDate(startDate, date), date, announced: true }))
    .toSorted((a, b) => a.week - b.week)
  const last = known.at(-1)
  const repeats: Deadline[] = []
  if (last !== undefined) {
    for (let week = last.week + delayLengthWeeks; week <= until; week += delayLengthWeeks) {
      repeats.push({ week, date: addDays(startDate, 7 * week), announced: false })
    }
  }
  return [...known, ...repeats].filter(({ week }) => week >= 1 && week <= until)
}

/** The kind of a week that nothing sets apart: the first that a negotiation names. */
export const ORDINARY = 0

const NO_DEADLINE = { event: '', nearWeeks: 0, nearKind: ORDINARY }

/** The kind of every week 1 … horizon (index 0 unused), near a deadline or ordinary, and what is scheduled in it. */
export function weeksOf(
  negotiation: Deadlines & Pick<Negotiation, 'scheduling'>,
  scenario: Dated,
  horizonWeeks: number,
): Weeks {
  const { event: deadline, nearWeeks, nearKind } = negotiation.deadline ?? NO_DEADLINE
  const deadlines = new Set(deadlinesOf(negotiation, scenario, horizonWeeks + nearWeeks).map(({ week }) => week))
  const scheduled = new Map<number, string>([...deadlines].map((week) => [week, deadline]))
  for (const { date, event } of scenario.calendar.announced) scheduled.set(weekOfDate(scenario.startDate, date), event)
  const follows = negotiation.scheduling === 'follows'
  const isNear = (week: number) =>
    [...deadlines].some((next) => next <= week + nearWeeks && (next > week || (follows && next === week)))
  return Array.from({ length: horizonWeeks + 1 }, (_, week) => {
    const event = week === 0 ? undefined : scheduled.get(week)
    const isAsked = week > 0 && (event === undefined || follows)
    return {
      kind: isAsked && isNear(week) ? nearKind : ORDINARY,
      ...(event === undefined ? {} : { scheduled: event }),
    }
  })
}
