import type { ChartPlan } from '../chart.types'
import { type StrikeView, termsOf } from './view'

/** The statechart of a strike: where a view stands in each of its regions. */
export const chart: ChartPlan = {
  slotIdsOf(view: StrikeView) {
    const { contract, offers, pressure, mediator, law, fund, stock } = view
    return [
      `contract.${contract}`,
      termsOf(view) === undefined ? `offers.${offers}` : `offers.tentative.${offers}`,
      `pressure.${pressure}`,
      `mediator.${mediator}`,
      `law.${law}`,
      `fund.${fund}`,
      `stock.${stock}`,
    ]
  },
  // Once the contract has run out no day of it is left.
  hasDeadline: ({ contract }: StrikeView) => contract === 'running' || contract === 'extended',
}
