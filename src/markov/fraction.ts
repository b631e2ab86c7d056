import { bitLength, scaleToNumber } from '@/engine'

/** A non-negative rational number in lowest terms; `denominator` is at least 1. */
export type Fraction = { readonly numerator: bigint; readonly denominator: bigint }

/** The greatest common divisor of two non-negative whole numbers (Euclid, Elements VII.2); gcd(0, b) = b. */
export function gcd(a: bigint, b: bigint): bigint {
  let x = a
  let y = b
  while (y !== 0n) {
    const rest = x % y
    x = y
    y = rest
  }
  return x
}

/** numerator / denominator in lowest terms. @throws {RangeError} for a denominator of 0 or a negative part. */
export function fraction(numerator: bigint, denominator: bigint): Fraction {
  if (denominator <= 0n || numerator < 0n) {
    throw new RangeError(
      `A fraction needs a numerator of 0 or more and a denominator above 0, got ${numerator}/${denominator}.`,
    )
  }
  const common = gcd(numerator, denominator)
  return { numerator: numerator / common, denominator: denominator / common }
}

/** The text `a/b`, or `a` for a whole number. */
export function fractionText({ numerator, denominator }: Fraction): string {
  return denominator === 1n ? numerator.toString() : `${numerator}/${denominator}`
}

/**
 * The double nearest to a fraction, ties to even; 0 below half the smallest double, Infinity above the largest.
 * Error: half a unit in the last place, exactly rounded, subnormals included.
 */
export function fractionToNumber({ numerator, denominator }: Fraction): number {
  if (numerator === 0n) return 0
  const shift = bitLength(denominator) - bitLength(numerator) + 66
  const scaled = shift >= 0 ? (numerator << BigInt(shift)) / denominator : numerator / (denominator << BigInt(-shift))
  const exact =
    shift >= 0
      ? scaled * denominator === numerator << BigInt(shift)
      : scaled * (denominator << BigInt(-shift)) === numerator
  return scaleToNumber(exact ? scaled << 1n : (scaled << 1n) | 1n, -shift - 1)
}
