import type { Party } from '@/machines/event-record'
import { eventMeta } from '@/machines/forced-sale/event-meta'
import type { SeatParty } from './types'

export const partyOf = (event: string): Party =>
  (eventMeta as Readonly<Record<string, { readonly party: Party }>>)[event]?.party ?? 'both'

/** Whether whoever holds the seat decides on this event. */
export const isOwn = (event: string, seat: SeatParty | undefined): boolean =>
  seat !== undefined && partyOf(event) === seat
