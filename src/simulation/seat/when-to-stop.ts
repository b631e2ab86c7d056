import type { Party } from '@/machines/event-record'
import type { View } from '@/scenarios/negotiation'
import type { SeatWords } from '@/scenarios/step-words.types'
import type { Act } from './acts'
import type { StopReason } from './types'

/** After so many decisions a history that turns, or a deadline, calls for none by itself. */
export const MANY_STOPS = 14
/** Nobody goes on for longer than this without being asked again. */
export const WEEKS_BETWEEN = 12

/** What stood at the last stop, or after one's own act there: against it is judged whether anything calls for the next. */
export type LastStop = { readonly week: number; readonly acts: readonly Act[]; readonly view: View }

export type Called = { readonly reason: StopReason; readonly turned: readonly string[] }

/** Whether a party can do what it could not at the last stop. */
const canDoMore = (party: Party, then: readonly Act[], now: readonly Act[]): boolean =>
  now.some((act) => act.party === party && !then.some(({ event }) => event === act.event))

/** The fields in the seats' `turns` that say something else than they did. */
const turnedIn = (seats: readonly SeatWords[], then: View, now: View): readonly string[] =>
  [...new Set(seats.flatMap(({ turns = [] }) => turns))].filter((field) => then[field] !== now[field])

/**
 * Whether a decision is due of seats that can act in the rest of the week: at the start, when one of them can do what it could not at
 * the last stop, when a field turned, in the week of a deadline, and after 12 weeks. Undefined: they go on as they chose.
 */
export function isCalled(
  seats: readonly SeatWords[],
  last: LastStop | undefined,
  now: LastStop,
  isDeadlineWeek: boolean,
  isLate: boolean,
): Called | undefined {
  if (last === undefined) return { reason: 'start', turned: [] }
  const turned = turnedIn(seats, last.view, now.view)
  if (turned.length > 0 && !isLate) return { reason: 'turn', turned }
  if (seats.some(({ party }) => canDoMore(party, last.acts, now.acts))) return { reason: 'acts', turned: [] }
  if (isDeadlineWeek && !isLate && last.week < now.week && seats.some(({ mindsDeadlines }) => mindsDeadlines))
    return { reason: 'deadline', turned: [] }
  return now.week - last.week >= WEEKS_BETWEEN ? { reason: 'weeks', turned: [] } : undefined
}
