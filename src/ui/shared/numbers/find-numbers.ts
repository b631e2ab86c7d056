import type { Party } from '@/machines/event-record'
import { partyNames } from '@/ui/shared/party-badge'
import { fromCase } from '@/ui/state/case'
import type { NumberCard } from '@/ui/state/number-card'

/** The order in which numbers are listed by party. */
export const partyOrder: readonly Party[] = ['host', 'home', 'owner', 'bidder', 'court', 'congress', 'clock', 'both']

export const numberSearch = fromCase((open) => {
  const { partyName } = partyNames(open)

  /** Whether a number's name, meaning, id or party holds the text looked for. */
  const matches = (card: NumberCard, query: string): boolean =>
    `${card.label} ${card.meaning} ${card.id} ${partyName(card.party)}`
      .toLowerCase()
      .includes(query.trim().toLowerCase())

  return { matches }
})
