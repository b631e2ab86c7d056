import type { Arithmetic } from './arithmetic'
import { type Fraction, fraction } from './fraction'
import type { MarkovChain } from './markov-chain'
import { numeralFraction } from './read-numeral'

/** One row without repeated targets: chance by target, in the arithmetic of a twin. */
export type ExactRow<T> = ReadonlyMap<number, T>

/**
 * The rows of the marked states as their author wrote them: "1/6" and 0.1666 are taken as fractions, and a row whose
 * exact sum is not 1 (it is within 1e-9) is divided by that sum. Other rows are empty. Error: that of `from` and one
 * division.
 */
export function exactRows<T>(chain: MarkovChain, marked: Uint8Array, { from }: Arithmetic<T>): ExactRow<T>[] {
  const { n, rowStart, target, numeral } = chain
  const read = new Map<string, Fraction>()
  const rows: ExactRow<T>[] = []
  for (let s = 0; s < n; s++) {
    const row = new Map<number, Fraction>()
    let sum = { numerator: 0n, denominator: 1n }
    for (let t = rowStart[s]!; marked[s] === 1 && t < rowStart[s + 1]!; t++) {
      const text = numeral[t]!
      let p = read.get(text)
      if (p === undefined) {
        p = numeralFraction(text)
        if (read.size < 100_000) read.set(text, p)
      }
      const before = row.get(target[t]!)
      row.set(target[t]!, before === undefined ? p : added(before, p))
      sum = added(sum, p)
    }
    const whole = sum
    rows.push(new Map(Array.from(row, ([to, p]) => [to, from(shareOf(p, whole))])))
  }
  return rows
}

const added = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator)

const shareOf = (p: Fraction, sum: Fraction): Fraction =>
  sum.numerator === sum.denominator ? p : fraction(p.numerator * sum.denominator, p.denominator * sum.numerator)
