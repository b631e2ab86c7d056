import type { Weeks } from '@/engine'
import { addDays, weekOfDate } from './calendar-date'
import { weekKind } from './forced-sale/week-kinds'
import type { Scenario } from './scenario.schema'

export type Deadline = { readonly week: number; readonly date: string; readonly announced: boolean }

const NEAR_STEPS = 4
const DEADLINE = 'clock.deadline'

/** The announced deadlines after the start, then a repeat every `delayLengthWeeks`, up to and including week `until`. */
export function deadlinesOf(
  { calendar, startDate }: Pick<Scenario, 'calendar' | 'startDate'>,
  until: number,
): readonly Deadline[] {
  const { announced, delayLengthWeeks } = calendar
  const known = announced
    .filter(({ event }) => event === DEADLINE)
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

/** The kind of every step 1 … horizon (index 0 unused): scheduled, near a deadline (one to four steps before it), or ordinary. */
export function weeksOf(scenario: Scenario, horizonWeeks: number): Weeks {
  const deadlines = new Set(deadlinesOf(scenario, horizonWeeks + NEAR_STEPS).map(({ week }) => week))
  const scheduled = new Map<number, string>([...deadlines].map((week) => [week, DEADLINE]))
  for (const { date, event } of scenario.calendar.announced) scheduled.set(weekOfDate(scenario.startDate, date), event)
  const isNear = (week: number) => [1, 2, 3, 4].some((ahead) => deadlines.has(week + ahead))
  return Array.from({ length: horizonWeeks + 1 }, (_, week) => {
    const event = week === 0 ? undefined : scheduled.get(week)
    if (event !== undefined) return { kind: weekKind('ordinary'), scheduled: event }
    return { kind: weekKind(week > 0 && isNear(week) ? 'nearDeadline' : 'ordinary') }
  })
}
