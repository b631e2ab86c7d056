import type { Clause } from '@/machines/event-record'
import { buyerIds } from '@/machines/forced-sale/buyers'
import type { ConditionState } from '../negotiation'

const counted = (delays: string): Clause => ['the count of delays', 'reaches', 'reach', delays]

/** What the states claim, by region, in the machine's order. Answer states take no time and cannot be asked about. */
const clauses: Readonly<Record<string, Readonly<Record<string, Clause>>>> = {
  law: {
    delayed: ['a deadline', 'is', 'be', 'running'],
    lapsed: ['the INSTRUMENT', 'applies', 'apply', 'after a lapse'],
    dark: ['TARGET', 'is', 'be', 'dark'],
    banned: ['TARGET', 'is', 'be', 'banned for good'],
    voided: ['the INSTRUMENT', 'is', 'be', 'void'],
    repealed: ['the INSTRUMENT', 'is', 'be', 'repealed'],
    withdrawn: ['the order', 'is', 'be', 'withdrawn'],
  },
  deal: {
    notForSale: ['OWNER', 'keeps', 'keep', 'TARGET off the market'],
    talks: ['sale talks', 'are', 'be', 'open'],
    nearDeal: ['a near deal', 'is', 'be', 'on the table'],
    framework: ['a framework', 'is', 'be', 'agreed'],
    determined: ['the plan', 'is', 'be', 'approved'],
    contractsDrawn: ['the contracts', 'are', 'be', 'drawn up'],
    signed: ['the contracts', 'are', 'be', 'signed'],
    cleared: ['the deal', 'is', 'be', 'cleared'],
    closed: ['the sale', 'is', 'be', 'closed'],
  },
  tariffs: {
    low: ['tariffs', 'are', 'be', 'low'],
    elevated: ['tariffs', 'are', 'be', 'elevated'],
    embargo: ['tariffs', 'are', 'be', 'at embargo level'],
    truce: ['a truce', 'holds', 'hold'],
    threatened: ['a tariff threat', 'is', 'be', 'open'],
  },
  stance: {
    open: ['the sale', 'stands', 'stand', 'apart from trade'],
    linked: ['the sale', 'is', 'be', 'tied to trade'],
  },
  terms: {
    fullSale: ['a full sale', 'is', 'be', 'demanded'],
    licensedAlgorithm: ['a licensed algorithm', 'is', 'be', 'accepted'],
  },
  buyer: Object.fromEntries(
    buyerIds.map((buyer): [string, Clause] => [buyer, [buyer.toUpperCase(), 'is', 'be', 'the buyer agreed with']]),
  ),
  delays: { 1: counted('one'), 2: counted('two'), 3: counted('three') },
}

/** `law.dark`, `deal.nearDeal`, `tariffs.truce` (of either kind), `stance.linked`, `buyer.fund` (agreed with or sold to), `delays.2` (two or more counted). */
export const conditionStates: readonly ConditionState[] = Object.entries(clauses).flatMap(([region, claims]) =>
  Object.entries(claims).map(([value, clause]) => ({ id: `${region}.${value}`, region, value, clause })),
)
