import { type Buyer, buyerIds } from '@/machines/forced-sale/buyers'
import type { PayoffColumn, PayoffParty } from '../negotiation'
import { type Outsider, outsiderIds } from './parameters/bidders'

export const payoffParties = [
  { id: 'host', name: 'HOST' },
  { id: 'home', name: 'HOME' },
  { id: 'owner', name: 'OWNER' },
  { id: 'bidder', name: 'BIDDER' },
  { id: 'congress', name: 'LEGISLATURE', isOptional: true },
  { id: 'users', name: 'Users and firms', badge: 'both', isOptional: true },
] as const satisfies readonly PayoffParty[]

const buyerColumn = (outsider: Outsider): PayoffColumn => {
  const place = outsider.toUpperCase()
  return {
    path: `endings.buyer.${outsider}`,
    group: 'endings',
    title: `To ${place}-SHORT, added`,
    row: `Added if the buyer is ${place}`,
    isAdded: true,
  }
}

/** What a sale is worth by its terms; a buyer other than the known investors adds or takes away. */
export const payoffColumns: readonly PayoffColumn[] = [
  { path: 'endings.sold.fullSale', group: 'endings', title: 'Sold outright', row: 'Sold, the whole of it' },
  {
    path: 'endings.sold.licensedAlgorithm',
    group: 'endings',
    title: 'Sold, code licensed',
    row: 'Sold, the algorithm on licence',
  },
  ...outsiderIds.map(buyerColumn),
  { path: 'endings.kept', group: 'endings', title: 'Kept by OWNER', row: 'OWNER keeps it' },
  { path: 'endings.banned', group: 'endings', title: 'Banned for good', row: 'Banned for good' },
  { path: 'endings.unresolved', group: 'endings', title: 'Not settled', row: 'Not settled' },
  { path: 'weeks.delayed', group: 'weeks', title: 'Delayed', row: 'Each week of delay' },
  { path: 'weeks.lapsed', group: 'weeks', title: 'Lapsed', row: 'Each week with the deadline lapsed' },
  { path: 'weeks.dark', group: 'weeks', title: 'Dark', row: 'Each week dark' },
  { path: 'weeks.elevated', group: 'weeks', title: 'Tariffs elevated', row: 'Each week of elevated tariffs' },
  { path: 'weeks.embargo', group: 'weeks', title: 'Embargo', row: 'Each week of tariffs at embargo level' },
  { path: 'weeks.truce', group: 'weeks', title: 'Truce', row: 'Each week of truce over raised tariffs' },
]

/** A sale's ending by its parts: `sold_fund/fullSale`. */
function saleOf(ending: string | undefined): { readonly buyer: Buyer; readonly terms: string } | undefined {
  const [outcome, terms] = ending?.split('/') ?? []
  const buyer = buyerIds.find((id) => outcome === `sold_${id}`)
  return buyer === undefined || terms === undefined ? undefined : { buyer, terms }
}

/** By its ending's group; a sale by its terms and its buyer. */
export function payoffsOfEnding(ending: string | undefined, group: string): readonly string[] {
  const sale = saleOf(ending)
  if (sale === undefined) return [group === 'sold' ? 'endings.sold.fullSale' : `endings.${group}`]
  const { buyer, terms } = sale
  return [`endings.sold.${terms}`, ...(buyer === 'strategic' ? [] : [`endings.buyer.${buyer}`])]
}

/** What the known investors pay depends on the terms; an outsider that named a price named one, without the algorithm. */
const outsiderPrice: Partial<Record<Buyer, string>> = {
  creators: 'price_creators',
  tycoon: 'price_tycoon',
  fund: 'price_fund',
}

export function priceOfEnding(ending: string): string | undefined {
  const sale = saleOf(ending)
  if (sale === undefined) return undefined
  return outsiderPrice[sale.buyer] ?? (sale.terms === 'licensedAlgorithm' ? 'price_jv' : 'price_noalgo')
}
