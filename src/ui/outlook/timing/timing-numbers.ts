import { triangularCdf } from '@/engine'
import type { Answer } from '@/simulation/types'

/** First index at which the running sum reaches `share` of 1, or undefined if it never does. */
export function reachedAt(shares: readonly number[], share: number): number | undefined {
  let sum = 0
  for (const [index, part] of shares.entries()) {
    sum += part
    if (sum >= share - 1e-12) return index
  }
  return undefined
}

export type PriceBins = {
  readonly start: number
  readonly width: number
  /** Share of sales per bin; the sum is 1. */
  readonly shares: readonly number[]
}

const MAX_BINS = 120

/** The exact price law of a sale, a mixture of triangular laws, as bins of whole billions. */
export function priceBins(prices: Answer['prices']): PriceBins | undefined {
  const total = prices.reduce((sum, { share }) => sum + share, 0)
  if (total <= 0) return undefined
  const start = Math.floor(Math.min(...prices.map(({ low }) => low)))
  const end = Math.ceil(Math.max(...prices.map(({ high }) => high)))
  const width = Math.max(1, Math.ceil((end - start) / MAX_BINS))
  const count = Math.max(1, Math.ceil((end - start) / width))
  const below = (x: number) => prices.reduce((sum, law) => sum + (law.share / total) * triangularCdf(x, law), 0)
  const shares = Array.from(
    { length: count },
    (_, bin) => below(start + (bin + 1) * width) - below(start + bin * width),
  )
  return { start, width, shares }
}

/** The price below which `share` of all sales lie, by bisection on the exact law. */
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
