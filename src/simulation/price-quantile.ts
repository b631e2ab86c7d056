import { triangularCdf } from '@/engine'
import type { Answer } from './types'

/** The price below which `share` of all prices lie, by bisection on the exact law: a mixture of triangular laws. */
export function priceQuantile(prices: Answer['prices'], share: number): number {
  const total = prices.reduce((sum, law) => sum + law.share, 0)
  let [from, to] = [Math.min(...prices.map(({ low }) => low)), Math.max(...prices.map(({ high }) => high))]
  for (let i = 0; i < 60; i++) {
    const middle = (from + to) / 2
    const below = prices.reduce((sum, law) => sum + (law.share / total) * triangularCdf(middle, law), 0)
    if (below < share) from = middle
    else to = middle
  }
  return (from + to) / 2
}
