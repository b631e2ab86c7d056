import type { PayoffColumn, PayoffParty } from '../negotiation'

export const payoffParties = [
  { id: 'host', name: 'HOST' },
  { id: 'home', name: 'HOME' },
  { id: 'owner', name: 'OWNER' },
  { id: 'bidder', name: 'BIDDER' },
  { id: 'congress', name: 'LEGISLATURE', isOptional: true },
  { id: 'users', name: 'Users and firms', badge: 'both', isOptional: true },
] as const satisfies readonly PayoffParty[]

export const payoffColumns = [
  { path: 'endings.sold.fullSale', group: 'endings', title: 'Sold outright', row: 'Sold, the whole of it' },
  {
    path: 'endings.sold.licensedAlgorithm',
    group: 'endings',
    title: 'Sold, code licensed',
    row: 'Sold, the algorithm on licence',
  },
  { path: 'endings.kept', group: 'endings', title: 'Kept by OWNER', row: 'OWNER keeps it' },
  { path: 'endings.banned', group: 'endings', title: 'Banned for good', row: 'Banned for good' },
  { path: 'endings.unresolved', group: 'endings', title: 'Not settled', row: 'Not settled' },
  { path: 'weeks.delayed', group: 'weeks', title: 'Delayed', row: 'Each week of delay' },
  { path: 'weeks.lapsed', group: 'weeks', title: 'Lapsed', row: 'Each week with the deadline lapsed' },
  { path: 'weeks.dark', group: 'weeks', title: 'Dark', row: 'Each week dark' },
  { path: 'weeks.elevated', group: 'weeks', title: 'Tariffs elevated', row: 'Each week of elevated tariffs' },
  { path: 'weeks.embargo', group: 'weeks', title: 'Embargo', row: 'Each week of tariffs at embargo level' },
  { path: 'weeks.truce', group: 'weeks', title: 'Truce', row: 'Each week of truce' },
] as const satisfies readonly PayoffColumn[]

const termsOf = (ending: string | undefined): string | undefined => ending?.split('/')[1]

/** By its ending's group, and a sale by its terms. */
export const payoffOfEnding = (ending: string | undefined, group: string): string =>
  group === 'sold' ? `endings.sold.${termsOf(ending) ?? 'fullSale'}` : `endings.${group}`

/** A sale's price depends on its terms. */
export function priceOfEnding(ending: string): string | undefined {
  const terms = termsOf(ending)
  if (terms === undefined) return undefined
  return terms === 'licensedAlgorithm' ? 'price_jv' : 'price_noalgo'
}
