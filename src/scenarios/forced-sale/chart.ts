import { MAX_DELAYS } from '@/machines/forced-sale/bounds'
import { buyerIds, buyerKinds } from '@/machines/forced-sale/buyers'
import type { NegotiationContext } from '@/machines/forced-sale/forced-sale.types'
import type { ChartPlan, ContextSlot } from '../chart.types'
import type { NegotiationView } from './view'

/** The bounded context declares its slots as states do, so that a picture can draw them. */
export const bidderSlots: readonly { readonly bidders: NegotiationContext['bidders']; readonly short: string }[] = [
  { bidders: 0, short: '0' },
  { bidders: 1, short: '1' },
  { bidders: 2, short: '2' },
  { bidders: 3, short: '3' },
  { bidders: 4, short: '4' },
]

export const buyerSlots = buyerIds.map((buyer) => ({ buyer, ...buyerKinds[buyer] }))

const bidderSlotId = (bidders: number): string => `bidders.${bidders}`
const buyerSlotId = (buyer: string): string => `buyer.${buyer}`

const slots: readonly ContextSlot[] = [
  ...bidderSlots.map(({ bidders, short }) => ({
    id: bidderSlotId(bidders),
    lane: 'bidders',
    order: bidders,
    short,
    full: bidders === 1 ? '1 bidder' : `${bidders} bidders`,
    group: 'In the field',
    headline: bidders === 1 ? 'One bidder in the field' : `${bidders === 0 ? 'No' : bidders} bidders in the field`,
    explanation: 'Counted until the owner agrees with one of them.',
  })),
  ...buyerSlots.map(({ buyer, short, explanation }, i) => ({
    id: buyerSlotId(buyer),
    lane: 'bidders',
    order: bidderSlots.length + i,
    short,
    group: 'Buyer, once agreed',
    headline: short,
    explanation,
    buyer,
  })),
]

function delaysNote(delays: number): string {
  if (delays === 0) return 'no delay so far'
  if (delays === MAX_DELAYS) return `${delays} or more delays`
  return `${delays} ${delays === 1 ? 'delay' : 'delays'} so far`
}

/** The statechart of a forced sale: its bidders and its buyer are drawn as states are. */
export const chart: ChartPlan = {
  slotIdsOf({ law, deal, level, phase, terms, bidders, buyer }: NegotiationView) {
    const field = buyer === null ? bidderSlotId(bidders) : buyerSlotId(buyer)
    const tariffs = level === 'embargo' ? 'tariffs.embargo' : `tariffs.${level}.${phase}`
    return [`law.${law}`, `deal.${deal}`, `terms.${terms}`, field, tariffs]
  },
  noteOf(lane, { delays, bidders, buyer }: NegotiationView) {
    if (lane === 'law') return delaysNote(delays)
    if (lane !== 'bidders') return ''
    return buyer === null ? `${bidders} in the field` : 'one agreed'
  },
  asides: { terms: 'Terms' },
  context: {
    slots,
    contexts: [
      { delays: 0, bidders: 1, buyer: null },
      { delays: 0, bidders: 0, buyer: 'strategic' },
    ],
    walk: { along: 'deal', beside: 'home' },
  },
}
