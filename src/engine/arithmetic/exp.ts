import { timesPowerOfTwo } from './binary-exponent'
import { LN2_HIGH, LN2_LOW } from './ln2'

/** 1 ÷ 2!, 1 ÷ 3!, … 1 ÷ 15!: what follows is below 2⁻⁶⁴ for |r| ≤ ln 2 ÷ 2. */
const COEFFICIENTS = [
  1 / 2,
  1 / 6,
  1 / 24,
  1 / 120,
  1 / 720,
  1 / 5040,
  1 / 40320,
  1 / 362880,
  1 / 3628800,
  1 / 39916800,
  1 / 479001600,
  1 / 6227020800,
  1 / 87178291200,
  1 / 1307674368000,
].toReversed()

/** Beyond these the result is 0 or ∞ in doubles. */
const LEAST = -745.2
const MOST = 709.79

/**
 * e to the x from + − × ÷ alone, so the same bits everywhere, which the language’s own is not.
 * x = k ln 2 + r with |r| ≤ ln 2 ÷ 2; r and what its rounding lost are summed by the series of e to the r.
 * Error: below 1 unit in the last place. The last addition rounds by ½, the one before it (below ½, so at most half the
 * unit) by ¼, all smaller terms together by less than ¼. Below 2⁻¹⁰²² one more rounding by ½.
 * @throws {RangeError} for what is not a number.
 * @see Muller (2016), Elementary Functions, 3rd ed., ch. 11 (range reduction in two parts) and ch. 3 (the series).
 */
export function exp(x: number): number {
  if (Number.isNaN(x)) throw new RangeError('exp needs a number.')
  if (x > MOST) return Number.POSITIVE_INFINITY
  if (x < LEAST) return 0
  const k = Math.round(x / (LN2_HIGH + LN2_LOW))
  const high = x - k * LN2_HIGH
  const low = k * LN2_LOW
  const r = high - low
  const lost = high - r - low
  let sum = 0
  for (const coefficient of COEFFICIENTS) sum = sum * r + coefficient
  return timesPowerOfTwo(1 + (r + (r * r * sum + lost)), k)
}
