import { type Buyer, buyerIds } from '@/machines/forced-sale/buyers'
import type { Party } from '@/machines/forced-sale/event-meta'
import type { ActorWords, PartyWords } from '../negotiation'

/** Everyone who moves, in the order in which they are listed. */
export const parties = [
  {
    id: 'host',
    hue: 'violet',
    role: 'The government that demands it',
    seat: 'Put the deadline off or let it lapse, enforce, threaten and impose tariffs, approve a plan, ease the terms.',
  },
  {
    id: 'home',
    hue: 'plum',
    role: 'The owner’s government',
    seat: 'Assent to a deal, refuse it, or keep everybody waiting.',
  },
  {
    id: 'owner',
    hue: 'teal',
    role: 'The owner',
    seat: 'Open talks, agree in outline with a buyer, sign, close, or walk away.',
  },
  {
    id: 'bidder',
    hue: 'olive',
    role: 'Bidders together',
    seat: 'Come into the field, drop out, or fail to fund the deal.',
  },
  { id: 'court', hue: 'slate', role: 'Courts', name: 'Courts', badge: 'CT' },
  { id: 'congress', hue: 'slate', role: 'Who can change the law', name: 'LEGISLATURE', badge: 'LEGISLATURE-BADGE' },
  { id: 'clock', hue: 'slate', role: 'The calendar', name: 'Calendar', badge: 'CL' },
  { id: 'both', hue: 'slate', role: 'Several parties', name: 'Several parties', badge: '–' },
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
