import { type Buyer, buyerIds } from '@/machines/forced-sale/buyers'

type ByBuyer<Prefix extends string, Item> = Readonly<Record<`${Prefix}.${Buyer}`, Item>>

/** Something of each buyer under the name of the event that it is agreed with. */
export const byBuyer = <const Prefix extends string, Item>(
  prefix: Prefix,
  of: (buyer: Buyer, at: number) => Item,
): ByBuyer<Prefix, Item> =>
  Object.fromEntries(buyerIds.map((buyer, at) => [`${prefix}.${buyer}`, of(buyer, at)])) as ByBuyer<Prefix, Item>
