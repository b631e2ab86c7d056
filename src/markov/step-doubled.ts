import { type Fraction, fraction, fractionToNumber } from './fraction'
import type { MarkovChain } from './markov-chain'
import type { OpenRows } from './open-rows'
import { numeralFraction } from './read-numeral'

const SPLITTER = 134_217_729 // 2^27 + 1

/**
 * The chance of the goal within `steps` steps from every open state [open], by sparse steps in unevaluated sums of two
 * doubles (about 106 bits), probabilities included: over many steps even the rounding of "0.999999" would show.
 * Error: relative, below steps × (targets of a row + 5) · 2^-102 + 2^-53 while numbers stay above 1e-270.
 * Source: Dekker (1971), Numerische Mathematik 18, 224–242, for product and split; Knuth, TAOCP 2, 4.2.2, for the sum.
 */
export function stepDoubled(chain: MarkovChain, rows: OpenRows, steps: number): Float64Array {
  const { states, rowStart, target } = rows
  const open = states.length
  const [high, low] = exactProbabilities(chain, rows)
  const highHead = high.map(head)
  const highTail = high.map((p, t) => p - highHead[t]!)
  let now = new Float64Array(open + 1)
  let nowLow = new Float64Array(open + 1)
  let next = new Float64Array(open + 1)
  let nextLow = new Float64Array(open + 1)
  const nowHead = new Float64Array(open + 1)
  const nowTail = new Float64Array(open + 1)
  now[open] = next[open] = 1
  for (let step = 0; step < steps; step++) {
    for (let r = 0; r <= open; r++) {
      nowHead[r] = head(now[r]!)
      nowTail[r] = now[r]! - nowHead[r]!
    }
    let changed = false
    for (let r = 0; r < open; r++) {
      let sum = 0
      let lost = 0
      for (let t = rowStart[r]!; t < rowStart[r + 1]!; t++) {
        const j = target[t]!
        const product = high[t]! * now[j]!
        const missing =
          highHead[t]! * nowHead[j]! -
          product +
          highHead[t]! * nowTail[j]! +
          highTail[t]! * nowHead[j]! +
          highTail[t]! * nowTail[j]!
        const added = sum + product
        const back = added - sum
        lost += sum - (added - back) + (product - back) + missing + high[t]! * nowLow[j]! + low[t]! * now[j]!
        sum = added
      }
      next[r] = sum + lost
      nextLow[r] = lost - (next[r]! - sum)
      if (next[r] !== now[r] || nextLow[r] !== nowLow[r]) changed = true
    }
    ;[now, next, nowLow, nextLow] = [next, now, nextLow, nowLow]
    if (!changed) break // the same for ever after
  }
  return now.subarray(0, open)
}

/** The upper 26 bits of a number. */
function head(value: number): number {
  const scaled = SPLITTER * value
  return scaled - (scaled - value)
}

/** Probabilities as their author wrote them, each row over its exact sum, as the nearest double and what that misses. */
function exactProbabilities(
  chain: MarkovChain,
  { states, rowStart, edge }: OpenRows,
): readonly [Float64Array, Float64Array] {
  const high = new Float64Array(edge.length)
  const low = new Float64Array(edge.length)
  states.forEach((s, r) => {
    let sum: Fraction = { numerator: 0n, denominator: 1n }
    for (let t = chain.rowStart[s]!; t < chain.rowStart[s + 1]!; t++) {
      const p = numeralFraction(chain.numeral[t]!)
      sum = fraction(sum.numerator * p.denominator + p.numerator * sum.denominator, sum.denominator * p.denominator)
    }
    for (let at = rowStart[r]!; at < rowStart[r + 1]!; at++) {
      const p = numeralFraction(chain.numeral[edge[at]!]!)
      const numerator = p.numerator * sum.denominator
      const denominator = p.denominator * sum.numerator
      high[at] = fractionToNumber({ numerator, denominator })
      low[at] = missingFrom(high[at]!, numerator, denominator)
    }
  })
  return [high, low]
}

/** numerator / denominator − value, to about 53 bits; `value` is within a rounding of the quotient and below 2. */
function missingFrom(value: number, numerator: bigint, denominator: bigint): number {
  let scaled = value
  let bits = 0
  for (; scaled < 4_503_599_627_370_496; bits++) scaled *= 2 // a whole number of 53 bits, exactly
  const above = (numerator << BigInt(bits)) - BigInt(scaled) * denominator
  const size = fractionToNumber({ numerator: above < 0n ? -above : above, denominator: denominator << BigInt(bits) })
  return above < 0n ? -size : size
}
