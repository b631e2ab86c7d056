import { partyNames } from '@/ui/shared/party-badge'
import { fromCase } from '@/ui/state/case'
import type { NumberCard } from '@/ui/state/number-card'

export const numberSearch = fromCase((open) => {
  const { partyName } = partyNames(open)

  /** Whether a number's name, meaning, id or party holds the text looked for. */
  const matches = (card: NumberCard, query: string): boolean =>
    `${card.label} ${card.meaning} ${card.id} ${partyName(card.party)}`
      .toLowerCase()
      .includes(query.trim().toLowerCase())

  return { matches }
})
