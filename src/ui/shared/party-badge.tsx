import type { Party } from '@/machines/event-record'
import { fromCase, useCase } from '@/ui/state/case'
import classes from './party-badge.module.css'
import { runWords } from './run-words'

export const partyNames = fromCase((open) => {
  const { inWords } = runWords(open)
  const { parties } = open.scenario
  const all = open.negotiation.parties
  const known = new Map(
    all.map(({ id, hue, name = id, badge = '–' }) => {
      const own = parties[id]
      return [id, { hue, name: own?.name ?? inWords(name), badge: own?.badge ?? inWords(badge) }]
    }),
  )
  const lettersOf = (party: Party) => known.get(party) ?? { hue: 'slate', name: party, badge: '–' }

  const partyName = (party: Party): string => lettersOf(party).name

  /** The order in which parties are listed. */
  const partyOrder: readonly Party[] = all.map(({ id }) => id)

  return { lettersOf, partyName, partyOrder }
})

/** A party is always letters first, colour second. */
export function PartyBadge({ party }: { readonly party: Party }) {
  const { lettersOf } = useCase(partyNames)
  const { badge, name, hue } = lettersOf(party)
  return (
    <span className={classes.badge} style={{ backgroundColor: `var(--${hue})` }} title={name}>
      <span aria-hidden="true">{badge}</span>
      <span className="so-hidden">{name}: </span>
    </span>
  )
}
