import type { ChartPlan } from '../chart.types'
import { type StrikeView, termsOf } from './view'

/** The statechart of a strike: the fund and the stock are lines under the name of the pressure. */
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
  asides: { fund: 'Fund', stock: 'Stock' },
}
