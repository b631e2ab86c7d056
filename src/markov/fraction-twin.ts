import { bitLength } from '@/engine'
import type { Arithmetic } from './arithmetic'
import { type Fraction, fractionText, fractionToNumber, gcd } from './fraction'
import { TwinTooLarge } from './left-unsolved'
import { MARKOV_LIMITS } from './markov-limits'
import { type Twin, twinIn } from './twin'

const MOST_BITS = Math.ceil(MARKOV_LIMITS.fractionDigits * 3.3219280948873626) // log2(10)
const MOST_WORK = 3e10 // Σ (bits of a result)² + 50,000 for the operation itself: some 5 s

/**
 * The twin that counts in true fractions: no rounding at all, so its answers are equalities. Numbers grow with the chain
 * (random decimals on a hundred states take minutes), so it stops at a declared number of digits or of work.
 */
export function fractionTwin(): Twin {
  let work = 0
  const checked = (numerator: bigint, denominator: bigint): Fraction => {
    const bits = bitLength(denominator) + (numerator > denominator ? bitLength(numerator) : 0)
    work += bits * bits + 50_000
    if (bits > MOST_BITS || work > MOST_WORK) {
      throw new TwinTooLarge(
        `Fractions of more than ${MARKOV_LIMITS.fractionDigits} digits, or too much work with long ones; the 256-bit class answers instead.`,
      )
    }
    return { numerator, denominator }
  }
  const times = (a: Fraction, b: Fraction): Fraction => {
    if (a.numerator === 0n || b.numerator === 0n) return zero
    const left = gcd(a.numerator, b.denominator)
    const right = gcd(b.numerator, a.denominator)
    return checked((a.numerator / left) * (b.numerator / right), (a.denominator / right) * (b.denominator / left))
  }
  const plus = (a: Fraction, b: Fraction): Fraction => {
    if (a.numerator === 0n) return b
    if (b.numerator === 0n) return a
    const common = gcd(a.denominator, b.denominator)
    const numerator = a.numerator * (b.denominator / common) + b.numerator * (a.denominator / common)
    const rest = common === 1n ? 1n : gcd(numerator, common)
    return checked(numerator / rest, (a.denominator / common) * (b.denominator / rest))
  }
  const arithmetic: Arithmetic<Fraction> = {
    zero,
    one: { numerator: 1n, denominator: 1n },
    from: (value) => value,
    plus,
    times,
    over: (a, b) => times(a, { numerator: b.denominator, denominator: b.numerator }),
    difference,
  }
  return twinIn(arithmetic)
}

const zero: Fraction = { numerator: 0n, denominator: 1n }

function difference(gain: Fraction, loss: Fraction): { readonly value: number; readonly fraction: string } {
  const above = gain.numerator * loss.denominator - loss.numerator * gain.denominator
  const below = gain.denominator * loss.denominator
  const size = above < 0n ? -above : above
  const common = gcd(size, below)
  const reduced = { numerator: size / common, denominator: below / common }
  const sign = above < 0n ? -1 : 1
  return { value: sign * fractionToNumber(reduced), fraction: `${above < 0n ? '-' : ''}${fractionText(reduced)}` }
}
