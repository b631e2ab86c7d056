import type { Clause } from '@/machines/event-record'
import { conditionStates as firstStates } from '../forced-sale/condition-states'
import type { ConditionState } from '../negotiation'

/** What the states claim that the first version of the machine does not have, or means otherwise. */
const clauses: Readonly<Record<string, Readonly<Record<string, Clause>>>> = {
  deal: {
    contractsDrawn: ['the contracts', 'are', 'be', 'drawn up'],
    cleared: ['the deal', 'is', 'be', 'cleared'],
  },
  stance: {
    open: ['HOME', 'keeps', 'keep', 'the sale apart from trade'],
    linked: ['HOME', 'ties', 'tie', 'the sale to trade'],
  },
}

const own: readonly ConditionState[] = Object.entries(clauses).flatMap(([region, claims]) =>
  Object.entries(claims).map(([value, clause]) => ({ id: `${region}.${value}`, region, value, clause })),
)

/** `law.dark`, `deal.nearDeal`, `tariffs.truce` (of either kind), `stance.linked`, `buyer.fund` (agreed with or sold to), `delays.2` (two or more counted). */
export const conditionStates: readonly ConditionState[] = [...firstStates, ...own]
