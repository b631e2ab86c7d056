import { type Fraction, fraction } from './fraction'
import { MARKOV_LIMITS } from './markov-limits'

const DECIMAL = /^(\d+\.?\d*|\.\d+)(?:[eE]([+-]?\d+))?$/

/**
 * The double nearest to a numeral: decimal notation (`0.1666`, `1e-12`) or a quotient of two such (`1/6`), optionally
 * signed. NaN when it is not one, or when it is longer or has a larger exponent than the declared limits.
 * Error: exactly rounded for decimals, one rounding more for quotients of numbers that are not whole.
 */
export function numeralValue(text: string): number {
  if (text.length > MARKOV_LIMITS.numeralCharacters) return Number.NaN
  const unsigned = /^[+-]/.test(text) ? text.slice(1) : text
  const slash = unsigned.indexOf('/')
  const above = decimalValue(slash < 0 ? unsigned : unsigned.slice(0, slash))
  const below = slash < 0 ? 1 : decimalValue(unsigned.slice(slash + 1))
  if (below === 0) return Number.NaN
  return text.startsWith('-') ? -(above / below) : above / below
}

/**
 * The exact value of a numeral that `numeralValue` accepts: `0.1666` is 833/5000 and `1/6` is 1/6.
 * @throws {RangeError} for a text that is no such numeral.
 */
export function numeralFraction(text: string): Fraction {
  if (Number.isNaN(numeralValue(text))) throw new RangeError(`Not a numeral: ${text.slice(0, 60)}`)
  const unsigned = /^[+-]/.test(text) ? text.slice(1) : text
  const slash = unsigned.indexOf('/')
  const above = decimalFraction(slash < 0 ? unsigned : unsigned.slice(0, slash))
  if (slash < 0) return above
  const below = decimalFraction(unsigned.slice(slash + 1))
  return fraction(above.numerator * below.denominator, above.denominator * below.numerator)
}

function decimalValue(text: string): number {
  const parts = DECIMAL.exec(text)
  if (parts === null || Math.abs(Number(parts[2] ?? 0)) > MARKOV_LIMITS.exponent) return Number.NaN
  return Number(text)
}

function decimalFraction(text: string): Fraction {
  const parts = DECIMAL.exec(text)!
  const [whole = '', decimals = ''] = parts[1]!.split('.')
  const exponent = Number(parts[2] ?? 0) - decimals.length
  const digits = BigInt(`0${whole}${decimals}`)
  return exponent >= 0
    ? { numerator: digits * powerOfTen(exponent), denominator: 1n }
    : fraction(digits, powerOfTen(-exponent))
}

const powerOfTen = (exponent: number): bigint => BigInt(`1${'0'.repeat(exponent)}`)
