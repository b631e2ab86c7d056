import type { Party } from '@/machines/event-record'
import { partyName } from '@/ui/shared/party-badge'
import type { NumberCard } from '@/ui/state/number-card'

/** The order in which numbers are listed by party. */
export const partyOrder: readonly Party[] = ['host', 'home', 'owner', 'bidder', 'court', 'congress', 'clock', 'both']

/** Whether a number's name, meaning, id or party holds the text looked for. */
export const matches = (card: NumberCard, query: string): boolean =>
  `${card.label} ${card.meaning} ${card.id} ${partyName(card.party)}`.toLowerCase().includes(query.trim().toLowerCase())
