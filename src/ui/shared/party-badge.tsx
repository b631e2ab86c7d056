import type { Party } from '@/machines/event-record'
import { forcedSale } from '@/scenarios/forced-sale'
import { inNamesOf } from '@/scenarios/names-in-text'
import { fromCase, useCase } from '@/ui/state/case'
import classes from './party-badge.module.css'

export const partyNames = fromCase(({ scenario }) => {
  const { parties } = scenario

  const letters = {
    host: { ...parties.host, hue: 'host' },
    home: { ...parties.home, hue: 'home' },
    owner: { ...parties.owner, hue: 'owner' },
    bidder: { ...parties.bidder, hue: 'bidder' },
    court: { badge: 'CT', name: 'Courts', hue: 'others' },
    congress: {
      badge: inNamesOf(forcedSale, scenario, 'LEGISLATURE-BADGE'),
      name: inNamesOf(forcedSale, scenario, 'LEGISLATURE'),
      hue: 'others',
    },
    clock: { badge: 'CL', name: 'Calendar', hue: 'others' },
    both: { badge: '–', name: 'Several parties', hue: 'others' },
  }

  const lettersOf = (party: Party) => letters[party as keyof typeof letters]

  const partyName = (party: Party): string => lettersOf(party).name

  return { lettersOf, partyName }
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
