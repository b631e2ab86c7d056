import type { Party } from '@/machines/event-record'
import type { Negotiation } from '@/scenarios/negotiation'

export const partyOf = ({ events }: Pick<Negotiation, 'events'>, event: string): Party => events[event]?.party ?? 'both'

/** Whether whoever holds the seat decides on this event. */
export const isOwn = (negotiation: Pick<Negotiation, 'events'>, event: string, seat: Party | undefined): boolean =>
  seat !== undefined && partyOf(negotiation, event) === seat
