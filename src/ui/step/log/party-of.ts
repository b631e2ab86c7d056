import { eventMeta } from '@/machines/event-meta'
import type { Party } from '@/machines/negotiation.types'

/** Whose move an event is. */
export const partyOf = (event: string): Party =>
  (eventMeta as Readonly<Record<string, { readonly party: Party }>>)[event]?.party ?? 'both'
