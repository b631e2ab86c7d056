import { type Triangular, triangularCdf, triangularMean } from '../statistics/triangular'

/** A triangular law with its weight: the chance of the ending it belongs to. Weights need not add up to 1. */
export type WeightedLaw = Triangular & { readonly share: number }

/** The laws that weigh anything. @throws {RangeError} for a negative weight or none above 0. */
function weighty(laws: readonly WeightedLaw[]): readonly WeightedLaw[] {
  if (laws.some(({ share }) => !(share >= 0 && Number.isFinite(share))))
    throw new RangeError(`A weight of ${laws.map(({ share }) => share).join(', ')} is negative or no number.`)
  const some = laws.filter(({ share }) => share > 0)
  if (some.length === 0) throw new RangeError(`A mixture of ${laws.length} laws without weight has no distribution.`)
  return some
}

const totalOf = (laws: readonly WeightedLaw[]): number => laws.reduce((sum, { share }) => sum + share, 0)

/**
 * P(X ≤ x) of a mixture of triangular laws, given that one of them applies: Σ share · cdf ÷ Σ share. No draw in it.
 * Error: relative, a few 2⁻⁵³ per law.
 */
export function mixtureCdf(laws: readonly WeightedLaw[], x: number): number {
  const some = weighty(laws)
  return Math.min(1, some.reduce((sum, law) => sum + law.share * triangularCdf(x, law), 0) / totalOf(some))
}

/** The mean, Σ share · (low + mode + high) / 3 ÷ Σ share; in the laws' unit. */
export function mixtureMean(laws: readonly WeightedLaw[]): number {
  const some = weighty(laws)
  return some.reduce((sum, law) => sum + law.share * triangularMean(law), 0) / totalOf(some)
}

/** The density just right (`side` 1) or left (−1) of x; a law of a single point has none. @see Kotz and van Dorp (2004), ch. 1. */
function density({ low, mode, high }: Triangular, x: number, side: 1 | -1): number {
  const isRising = side === 1 ? x >= low && x < mode : x > low && x <= mode
  if (isRising) return (2 / (high - low)) * ((x - low) / (mode - low))
  const isFalling = side === 1 ? x >= mode && x < high : x > mode && x <= high
  return isFalling ? (2 / (high - low)) * ((high - x) / (high - mode)) : 0
}

/**
 * The p-quantile of a mixture: the least x with cdf(x) ≥ p. Between two neighbouring corners (low, mode, high of any law)
 * the cdf is a quadratic, which is solved in the form without cancellation; no iteration, only + − × ÷ √.
 * Error: as the cdf's, divided by the density there.
 * @throws {RangeError} if p is outside [0, 1], or nothing has weight.
 */
export function mixtureQuantile(laws: readonly WeightedLaw[], p: number): number {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`No ${p}-quantile; p must be in 0 … 1.`)
  const some = weighty(laws)
  const total = totalOf(some)
  const corners = [...new Set(some.flatMap(({ low, mode, high }) => [low, mode, high]))].toSorted((a, b) => a - b)
  if (p === 0 || p === 1) return corners.at(p === 0 ? 0 : -1)!
  const right = corners.findIndex((corner) => mixtureCdf(some, corner) >= p)
  const to = corners[right]!
  const from = corners[right - 1]
  if (from === undefined) return to
  const densityAt = (x: number, side: 1 | -1) =>
    some.reduce((sum, law) => sum + law.share * density(law, x, side), 0) / total
  const missing = p - mixtureCdf(some, from)
  const start = densityAt(from, 1)
  const slope = (densityAt(to, -1) - start) / (to - from)
  const root = Math.sqrt(Math.max(0, start * start + 2 * slope * missing))
  const step = (2 * missing) / (start + root)
  return Math.min(to, from + step) // a jump at `to` leaves more missing than the quadratic holds
}
