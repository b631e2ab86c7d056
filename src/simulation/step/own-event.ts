import type { Party } from '@/machines/event-record'
import type { Negotiation } from '@/scenarios/negotiation'

/** @throws {RangeError} if the negotiation has no such event. */
export function partyOf({ events }: Pick<Negotiation, 'events'>, event: string): Party {
  const meta = events[event]
  if (meta === undefined) throw new RangeError(`The negotiation has no event "${event}".`)
  return meta.party
}

/** Who is played: one party, or several at one table. */
export type Seated = Party | readonly Party[]

/** Whether whoever holds the seat decides on this event. */
export function isOwn({ events }: Pick<Negotiation, 'events'>, event: string, seat: Seated | undefined): boolean {
  const party = events[event]?.party
  if (seat === undefined || party === undefined) return false
  return typeof seat === 'string' ? seat === party : seat.includes(party)
}

/** Whether the seat gives an answer: one of those due is its own, and what the others would settle needs its word as well. */
export const isAnswering = (
  negotiation: Pick<Negotiation, 'events'>,
  answers: readonly { readonly event: string }[],
  seat: Seated | undefined,
): boolean => answers.some(({ event }) => isOwn(negotiation, event, seat))
