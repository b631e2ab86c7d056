/**
 * Who may become the buyer; other outsiders fold into `creators`. The machine's event, transition and place in the chart
 * follow from the entry.
 */
export const buyerKinds = {
  strategic: { short: 'Oracle-led', explanation: 'Existing investors around a technology partner.' },
  creators: { short: 'Creators', explanation: 'Outside consortia, the creators’ bid among them.' },
  tycoon: { short: 'Musk', explanation: 'A single rich buyer, floated by officials.' },
  fund: { short: 'State fund', explanation: 'A sovereign wealth fund of the host.' },
} as const satisfies Record<string, { readonly short: string; readonly explanation: string }>

export type Buyer = keyof typeof buyerKinds

export const buyerIds = Object.keys(buyerKinds) as readonly Buyer[]

type ByBuyer<Prefix extends string, Item> = Readonly<Record<`${Prefix}.${Buyer}`, Item>>

/** Something of each buyer under the name of the event that it is agreed with. */
export const byBuyer = <const Prefix extends string, Item>(
  prefix: Prefix,
  of: (buyer: Buyer, at: number) => Item,
): ByBuyer<Prefix, Item> =>
  Object.fromEntries(buyerIds.map((buyer, at) => [`${prefix}.${buyer}`, of(buyer, at)])) as ByBuyer<Prefix, Item>
