import { type Buyer, buyerIds } from '@/machines/forced-sale/buyers'
import type { Party } from '@/machines/forced-sale/event-meta'
import type { ActorWords, PartyWords } from '../negotiation'
import type { ScenarioBuyer } from '../scenario.types'

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

export type BuyerWords = {
  /** What the kind of buyer is called where a case is written. */
  readonly role: string
  /** Its name in a bundled case that gives it none. */
  readonly usual?: Omit<ScenarioBuyer, 'sources'>
}

export const buyerWords = {
  strategic: { role: 'Known investors' },
  creators: { role: 'An outside consortium' },
  tycoon: { role: 'A single rich buyer' },
  fund: { role: 'The state’s fund' },
} as const satisfies Readonly<Record<Buyer, BuyerWords>>

/** The kinds of buyer of which every case names one. */
export const buyers: readonly ActorWords[] = buyerIds.map((id) => ({ id, role: buyerWords[id].role }))
