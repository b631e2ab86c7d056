import { splitExponent } from './binary-exponent'
import { LN2_HIGH, LN2_LOW } from './ln2'

/** 2 ÷ 3, 2 ÷ 5, … 2 ÷ 25: what follows is below 2⁻⁶⁵ of the result, for s² ≤ (√2 − 1)⁴. */
const COEFFICIENTS = Array.from({ length: 12 }, (_, n) => 2 / (2 * n + 3)).toReversed()
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
  for (const coefficient of COEFFICIENTS) rest = rest * z + coefficient
  return k * LN2_HIGH + (f - (s * (f - rest * z) - k * LN2_LOW))
}
