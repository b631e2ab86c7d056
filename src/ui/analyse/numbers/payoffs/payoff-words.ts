import { forcedSale } from '@/scenarios/forced-sale'
import { inNamesOf } from '@/scenarios/names-in-text'
import type { PartyPayoffs, PayoffParty } from '@/scenarios/scenario.schema'
import { fromCase } from '@/ui/state/case'

/** A column of the table: its path within a party, its group, and what it says. */
export type PayoffColumn = { readonly path: string; readonly group: 'endings' | 'weeks'; readonly title: string }

export const payoffWords = fromCase(({ scenario }) => {
  const { owner } = scenario.parties

  const payoffColumns: readonly PayoffColumn[] = [
    { path: 'endings.sold.fullSale', group: 'endings', title: 'Sold outright' },
    { path: 'endings.sold.licensedAlgorithm', group: 'endings', title: 'Sold, code licensed' },
    { path: 'endings.kept', group: 'endings', title: `Kept by ${owner.name}` },
    { path: 'endings.banned', group: 'endings', title: 'Banned for good' },
    { path: 'endings.unresolved', group: 'endings', title: 'Not settled' },
    { path: 'weeks.delayed', group: 'weeks', title: 'Delayed' },
    { path: 'weeks.lapsed', group: 'weeks', title: 'Lapsed' },
    { path: 'weeks.dark', group: 'weeks', title: 'Dark' },
    { path: 'weeks.elevated', group: 'weeks', title: 'Tariffs elevated' },
    { path: 'weeks.embargo', group: 'weeks', title: 'Embargo' },
    { path: 'weeks.truce', group: 'weeks', title: 'Truce' },
  ]

  const otherNames: Readonly<Partial<Record<PayoffParty, string>>> = {
    congress: inNamesOf(forcedSale, scenario, 'LEGISLATURE'),
    users: 'Users and firms',
  }

  const payoffPartyName = (party: PayoffParty): string =>
    party === 'congress' || party === 'users' ? (otherNames[party] ?? party) : scenario.parties[party].name

  const payoffText = {
    lead: 'What each party makes of an ending, and of every week on the way to it, from −1 to 1. Payoffs move no chance: they are what a seat, a walk-away value and a reservation price are worked out from.',
    ledger: 'Where these payoffs come from',
    party: 'Party',
    endings: 'Worth of an ending',
    weeks: 'Added for every week spent so',
    cell: (party: string, title: string, group: PayoffColumn['group']) =>
      `${party}: ${group === 'weeks' ? 'each week ' : ''}${title.toLowerCase().replace(owner.name.toLowerCase(), owner.name)}`,
    was: (value: string) => `was ${value}`,
    reset: (cell: string) => `; reset ${cell}`,
    resetAll: 'Reset all payoffs',
  }

  return { payoffColumns, payoffPartyName, payoffText }
})

/** The case's own value at a path within a party. */
export function payoffAt(worth: PartyPayoffs, path: string): number {
  const found = path
    .split('.')
    .reduce<unknown>((value, key) => (value as Readonly<Record<string, unknown>> | undefined)?.[key], worth)
  return typeof found === 'number' ? found : 0
}
