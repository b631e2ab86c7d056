import { readingsAt } from '../../../readings'
import type { ScenarioNumber } from '../../../scenario.types'

type OutsiderPrice = 'price_creators' | 'price_tycoon' | 'price_fund'

/** Where no outsider named a price: the range of a full sale, in US$ bn, stands for all three. */
export function outsiderPrices(
  startDate: string,
  range: readonly [low: number, base: number, high: number],
): Record<OutsiderPrice, ScenarioNumber> {
  const price = readingsAt(startDate).judged(
    range,
    'Judgement: no outsider had named a price, so the range of a full sale stands for it.',
  )
  return { price_creators: price, price_tycoon: price, price_fund: price }
}
