import { splitExponent, timesPowerOfTwo } from './binary-exponent'

/** The first 32 bits of ln 2: k · LN2_HIGH is exact for whole k up to 2²¹. */
export const LN2_HIGH = 0.6931471803691238
/** ln 2 − LN2_HIGH, rounded. */
export const LN2_LOW = 1.9082149292705877e-10

/** 1 ÷ 2!, 1 ÷ 3!, … 1 ÷ 15!: what follows is below 2⁻⁶⁴ for |r| ≤ ln 2 ÷ 2. */
const EXP_COEFFICIENTS = [
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
  for (const coefficient of EXP_COEFFICIENTS) sum = sum * r + coefficient
  return timesPowerOfTwo(1 + (r + (r * r * sum + lost)), k)
}

/** 2 ÷ 3, 2 ÷ 5, … 2 ÷ 25: what follows is below 2⁻⁶⁵ of the result, for s² ≤ (√2 − 1)⁴. */
const LOG_COEFFICIENTS = Array.from({ length: 12 }, (_, n) => 2 / (2 * n + 3)).toReversed()
const SQRT2 = Math.sqrt(2)

/**
 * The natural logarithm from + − × ÷ alone, so the same bits everywhere, which the language’s own is not.
 * x = 2ᵏ (1 + f) with 1 + f in [√½, √2]; with s = f ÷ (2 + f), ln(1 + f) = 2 artanh s = f − s (f − R), where R = 2 s² ÷ 3 +
 * 2 s⁴ ÷ 5 + …; f and k LN2_HIGH are exact.
 * Error: below 1 unit in the last place. One addition rounds by ½ (where k ≠ 0 there are two, but the last is exact or the
 * first four times finer); s (f − R), at most a fifth of f, is off by less than 3 ½ · 2⁻⁵³ of itself, which is below ½ unit.
 * @throws {RangeError} unless x is positive and finite.
 * @see Muller (2016), Elementary Functions, 3rd ed., ch. 3 and 11; Abramowitz and Stegun 4.1.27 for the series.
 */
export function log(x: number): number {
  if (!(x > 0 && x < Number.POSITIVE_INFINITY)) throw new RangeError(`log needs a positive number, not ${x}.`)
  const split = splitExponent(x)
  const isAbove = split.m > SQRT2
  const f = (isAbove ? split.m / 2 : split.m) - 1
  const k = isAbove ? split.k + 1 : split.k
  const s = f / (2 + f)
  const z = s * s
  let rest = 0
  for (const coefficient of LOG_COEFFICIENTS) rest = rest * z + coefficient
  return k * LN2_HIGH + (f - (s * (f - rest * z) - k * LN2_LOW))
}
