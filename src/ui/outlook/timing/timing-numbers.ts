import { triangularCdf } from '@/engine'
import type { Answer } from '@/simulation/types'
import { trimmed } from '@/ui/shared/format'

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
  readonly width: number
  /** One more than there are bins: where each begins and the last one ends. */
  readonly edges: readonly number[]
  /** Share of prices per bin; the sum is 1. */
  readonly shares: readonly number[]
}

const MAX_BINS = 120
const FEW_BINS = 20
const PARTS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000]

/** Into how many parts the unit of prices is cut: into none unless prices lie so close that it would leave few bins. */
const partsOfAUnit = (span: number): number =>
  span === 0 ? 1 : (PARTS.find((parts) => span * parts >= FEW_BINS) ?? 1000)

/** A price with two figures that count: "40", "4.5", "0.32". */
export const inUnits = (price: number): string => trimmed(price, price < 1 ? 2 : price < 10 ? 1 : 0)

/** The exact law of the prices paid, a mixture of triangular laws, as bins of whole units, or of parts of one for a cheap deal. */
export function priceBins(prices: Answer['prices']): PriceBins | undefined {
  const total = prices.reduce((sum, { share }) => sum + share, 0)
  if (total <= 0) return undefined
  const [lowest, highest] = [Math.min(...prices.map(({ low }) => low)), Math.max(...prices.map(({ high }) => high))]
  const parts = partsOfAUnit(highest - lowest)
  const [first, last] = [Math.floor(lowest * parts), Math.ceil(highest * parts)]
  const each = Math.max(1, Math.ceil((last - first) / MAX_BINS))
  const count = Math.max(1, Math.ceil((last - first) / each))
  const edges = Array.from({ length: count + 1 }, (_, edge) => (first + edge * each) / parts)
  const below = (x: number) => prices.reduce((sum, law) => sum + (law.share / total) * triangularCdf(x, law), 0)
  const shares = edges.slice(1).map((edge, bin) => below(edge) - below(edges[bin] ?? edge))
  return { width: each / parts, edges, shares }
}
