import { bitLength, scaleToNumber } from '@/engine'
import type { Arithmetic } from './arithmetic'
import type { Fraction } from './fraction'
import { type Twin, twinIn } from './twin'

/** `mantissa` · 2^`exponent`, the mantissa 0 or of exactly 256 bits; the exponent has no limit that matters. */
type BigFloat = { readonly mantissa: bigint; readonly exponent: number }

const BITS = 256
const LONGER = 1n << 256n // the first mantissa that is too long
const TOP_OF_PRODUCT = 1n << 511n
const zero: BigFloat = { mantissa: 0n, exponent: 0 }

/**
 * The twin for chains too large or too stiff for fractions: floating point with 256 bits, cut off below, +, × and ÷ only.
 *
 * Error. Every operation returns the true result times (1 − δ), 0 ≤ δ ≤ u = 2^-255. A solve of a part with n states then
 * has a relative error below (n + 3)³ · u, whatever the chances are: 1e-67 for 1,000 states. Proof. (1) Eliminating state
 * k computes, from the matrix it finds, each new entry a_ij + a_ik·a_kj / Σ_l a_kl: sums of at most n terms, a quotient, a
 * product and a sum, all of numbers ≥ 0, hence right up to a factor (1 − δ)^(n + 3). So the stored matrix is the exact
 * reduced one with every entry changed by a factor of at most 1 ± (n + 3)u. (2) By the matrix-tree theorem every answer
 * of a reduced system with r states is a quotient of two sums of products of its entries, no sign negative, r factors in
 * each product (and linear in what is gained). Changing all entries by factors 1 ± ε changes it by a factor of at most
 * ((1 + ε)/(1 − ε))^(r + 1) ≈ 1 + 2(r + 1)ε. (3) The answers are the same before and after an exact elimination, so
 * the changes of all steps add up: Σ_{r<n} 2(r + 1)(n + 3)u < (n + 2)²(n + 3)u. (4) Substituting back is one more sum of products
 * and a quotient a state, (n + 3)u each. Parts that follow each other add their errors. Numbers read from a file are
 * rounded once, which (2) covers too. With u = 2^-53 this is the bound of the float solver. The idea of (1) and (3) is
 * O'Cinneide's (1993), Numerische Mathematik 65, 109–120.
 */
export function bigfloatTwin(): Twin {
  return twinIn(arithmetic)
}

const arithmetic: Arithmetic<BigFloat> = {
  zero,
  one: { mantissa: 1n << 255n, exponent: -255 },
  from,
  plus,
  times(a, b) {
    if (a.mantissa === 0n || b.mantissa === 0n) return zero
    const product = a.mantissa * b.mantissa
    const drop = product < TOP_OF_PRODUCT ? BITS - 1 : BITS
    return { mantissa: product >> BigInt(drop), exponent: a.exponent + b.exponent + drop }
  },
  over(a, b) {
    if (b.mantissa === 0n) throw new RangeError('Division by 0 in the 256-bit twin.')
    if (a.mantissa === 0n) return zero
    const quotient = (a.mantissa << 256n) / b.mantissa // of 256 or 257 bits
    const drop = quotient < LONGER ? 0 : 1
    return { mantissa: quotient >> BigInt(drop), exponent: a.exponent - b.exponent - BITS + drop }
  },
  difference(gain, loss) {
    if (loss.mantissa === 0n) return { value: scaleToNumber(gain.mantissa, gain.exponent) }
    if (gain.mantissa === 0n) return { value: -scaleToNumber(loss.mantissa, loss.exponent) }
    const apart = gain.exponent - loss.exponent
    if (apart > 2 * BITS) return { value: scaleToNumber(gain.mantissa, gain.exponent) }
    if (apart < -2 * BITS) return { value: -scaleToNumber(loss.mantissa, loss.exponent) }
    const exponent = Math.min(gain.exponent, loss.exponent)
    const rest =
      (gain.mantissa << BigInt(gain.exponent - exponent)) - (loss.mantissa << BigInt(loss.exponent - exponent))
    return { value: rest < 0n ? -scaleToNumber(-rest, exponent) : scaleToNumber(rest, exponent) }
  },
}

function from({ numerator, denominator }: Fraction): BigFloat {
  if (numerator === 0n) return zero
  const shift = bitLength(denominator) - bitLength(numerator) + BITS
  const quotient = shift >= 0 ? (numerator << BigInt(shift)) / denominator : numerator / (denominator << BigInt(-shift))
  const drop = bitLength(quotient) - BITS // 0 or 1
  return { mantissa: quotient >> BigInt(drop), exponent: drop - shift }
}

function plus(a: BigFloat, b: BigFloat): BigFloat {
  if (a.mantissa === 0n) return b
  if (b.mantissa === 0n) return a
  const [large, small] = a.exponent >= b.exponent ? [a, b] : [b, a]
  const apart = large.exponent - small.exponent
  if (apart > BITS) return large
  const sum = large.mantissa + (small.mantissa >> BigInt(apart))
  return sum < LONGER
    ? { mantissa: sum, exponent: large.exponent }
    : { mantissa: sum >> 1n, exponent: large.exponent + 1 }
}
