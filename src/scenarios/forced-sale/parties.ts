import { type Buyer, buyerIds } from '@/machines/forced-sale/buyers'
import type { Party } from '@/machines/forced-sale/event-meta'
import type { ActorWords, PartyWords } from '../negotiation'

/** Everyone who moves, in the order in which they are listed. */
export const parties = [
  {
    id: 'host',
    hue: 'violet',
    role: 'The government that demands it',
  },
  {
    id: 'home',
    hue: 'plum',
    role: 'The owner’s government',
  },
  {
    id: 'owner',
    hue: 'teal',
    role: 'The owner',
  },
  {
    id: 'bidder',
    hue: 'olive',
    role: 'Bidders together',
  },
  { id: 'court', hue: 'slate', name: 'Courts', badge: 'CT' },
  { id: 'congress', hue: 'slate', name: 'LEGISLATURE', badge: 'LEGISLATURE-BADGE' },
  { id: 'clock', hue: 'slate', name: 'Calendar', badge: 'CL' },
  { id: 'both', hue: 'slate', name: 'Several parties', badge: '–' },
] as const satisfies readonly (PartyWords & { readonly id: Party })[]

/** What the kinds of buyer are called where a case is written. */
const buyerRoles: Readonly<Record<Buyer, string>> = {
  strategic: 'Known investors',
  creators: 'An outside consortium',
  tycoon: 'A single rich buyer',
  fund: 'The state’s fund',
}

/** The kinds of buyer of which every case names one. */
export const buyers: readonly ActorWords[] = buyerIds.map((id) => ({ id, role: buyerRoles[id] }))
