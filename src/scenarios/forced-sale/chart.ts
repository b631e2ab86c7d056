import { MAX_DELAYS, SEVERAL } from '@/machines/forced-sale/bounds'
import { buyerIds, buyerKinds } from '@/machines/forced-sale/buyers'
import type { ChartPlan, ContextSlot } from '../chart.types'
import type { NegotiationView } from './view'

const fieldWords = ['None', 'One', 'Several'] as const

const slots: readonly ContextSlot[] = [
  ...fieldWords.map((short, bidders) => ({
    id: `bidders.${bidders}`,
    lane: 'bidders',
    order: bidders,
    short,
    full: bidders === SEVERAL ? 'several bidders' : bidders === 1 ? '1 bidder' : 'no bidder',
    group: 'In the field',
    headline:
      bidders === 1 ? 'One bidder in the field' : `${bidders === 0 ? 'No bidder' : 'Several bidders'} in the field`,
    explanation: 'Told apart until the owner agrees with one of them.',
  })),
  ...buyerIds.map((buyer, i) => ({
    id: `buyer.${buyer}`,
    lane: 'bidders',
    order: fieldWords.length + i,
    short: buyerKinds[buyer].short,
    group: 'Buyer, once agreed',
    headline: buyerKinds[buyer].short,
    explanation: buyerKinds[buyer].explanation,
    buyer,
  })),
]

function delaysNote(delays: number): string {
  if (delays === 0) return 'no delay counted'
  if (delays === MAX_DELAYS) return `${delays} or more delays`
  return `${delays} ${delays === 1 ? 'delay' : 'delays'} so far`
}

/** The statechart of a forced sale: its bidders and its buyer are drawn as states are. */
export const chart: ChartPlan = {
  slotIdsOf({ law, deal, level, phase, terms, stance, bidders, buyer }: NegotiationView) {
    const field = buyer === null ? `bidders.${bidders}` : `buyer.${buyer}`
    const tariffs = level === 'embargo' ? 'tariffs.embargo' : `tariffs.${level}.${phase}`
    return [`law.${law}`, `deal.${deal}`, `terms.${terms}`, field, tariffs, `stance.${stance}`]
  },
  noteOf(lane, { delays, bidders, buyer }: NegotiationView) {
    if (lane === 'law') return delaysNote(delays)
    if (lane !== 'bidders') return ''
    return buyer === null ? `${fieldWords[bidders]?.toLowerCase()} in the field` : 'one agreed'
  },
  deadlineOf: ({ law }: NegotiationView) => (law === 'lapsed' ? 'the question comes up again' : undefined),
  asides: { terms: 'Terms', stance: 'Assent' },
  context: {
    slots,
    contexts: [
      { delays: 0, bidders: 1, buyer: null },
      { delays: 0, bidders: 0, buyer: 'strategic' },
    ],
    walk: { along: 'deal', beside: 'home' },
  },
}
