import type { Lane } from '@/machines/event-record'
import { bidderSlots, buyerSlots } from '@/machines/forced-sale/bidder-deal.machine'
import type { negotiationMachine } from '@/machines/forced-sale/forced-sale.machine'
import type { StateMeta } from '@/machines/forced-sale/forced-sale.types'
import type { NegotiationView } from '@/scenarios/forced-sale/view'

export type Machine = typeof negotiationMachine

export type SlotKind = 'state' | 'answer' | 'bidders' | 'buyer' | 'terms'

/** One place of the drawing: a state of the machine, or a value of its bounded context. */
export type Slot = {
  readonly id: string
  readonly lane: Lane
  readonly order: number
  /** At most 12 characters. */
  readonly short: string
  readonly kind: SlotKind
  readonly group?: string
  readonly headline: string
  readonly explanation: string
}

export const lanes: readonly Lane[] = ['law', 'sale', 'bidders', 'tariffs']

export const FIELD = 'In the field'
export const BUYER = 'Buyer, once agreed'

/** The states of a machine in which it can rest: those without states of their own. */
export const leavesOf = (node: Machine['root']): readonly Machine['root'][] => {
  const inner = Object.values(node.states)
  return inner.length === 0 ? [node] : inner.flatMap(leavesOf)
}

export const idOf = (node: { readonly path: readonly string[] }): string => node.path.join('.')

const kindOf = (node: Machine['root']): SlotKind => {
  if (node.path[0] === 'terms') return 'terms'
  return node.tags.includes('answer') ? 'answer' : 'state'
}

const stateSlot = (node: Machine['root']): readonly Slot[] => {
  const meta: StateMeta | undefined = node.meta
  if (meta === undefined) return []
  const { lane, order, short, group, headline, explanation } = meta
  const named = { id: idOf(node), lane, order, short, kind: kindOf(node), headline, explanation }
  return [group === undefined ? named : { ...named, group }]
}

const bidderSlotIds = (bidders: number): string => `bidders.${bidders}`
const buyerSlotId = (buyer: string): string => `buyer.${buyer}`

const contextSlots: readonly Slot[] = [
  ...bidderSlots.map(({ bidders, short }) => ({
    id: bidderSlotIds(bidders),
    lane: 'bidders' as const,
    order: bidders,
    short,
    kind: 'bidders' as const,
    group: FIELD,
    headline: bidders === 1 ? 'One bidder in the field' : `${bidders === 0 ? 'No' : bidders} bidders in the field`,
    explanation: 'Counted until the owner agrees with one of them.',
  })),
  ...buyerSlots.map(({ buyer, short, explanation }, i) => ({
    id: buyerSlotId(buyer),
    lane: 'bidders' as const,
    order: bidderSlots.length + i,
    short,
    kind: 'buyer' as const,
    group: BUYER,
    headline: short,
    explanation,
  })),
]

/** Every place of the drawing, lane by lane in the order the machine declares. States without `meta` are not drawn. */
export function slotsOf(machine: Machine): readonly Slot[] {
  const slots = [...leavesOf(machine.root).flatMap(stateSlot), ...contextSlots]
  return [...slots].sort((a, b) => lanes.indexOf(a.lane) - lanes.indexOf(b.lane) || a.order - b.order)
}

export const bidderSlotOf = ({ bidders, buyer }: Pick<NegotiationView, 'bidders' | 'buyer'>): string =>
  buyer === null ? bidderSlotIds(bidders) : buyerSlotId(buyer)

/** Where a view stands: one slot in each lane, and one for the terms. */
export function slotIdsOf(view: NegotiationView): readonly string[] {
  const { law, deal, level, phase, terms } = view
  const tariffs = level === 'embargo' ? 'tariffs.embargo' : `tariffs.${level}.${phase}`
  return [`law.${law}`, `deal.${deal}`, `terms.${terms}`, bidderSlotOf(view), tariffs]
}
