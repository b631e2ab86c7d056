import { type Fraction, fraction } from './fraction'
import { MARKOV_LIMITS } from './markov-limits'
import { quoteFound } from './quote-found'
import { numeralFraction, numeralValue } from './read-numeral'
import { readIndex, readSizes } from './read-sizes'
import { Refusal } from './refusal'
import type { SourceLines } from './source-lines'

/** The rows of a chain as read from a `.tra` file; see `MarkovChain` for the shapes. */
export type Transitions = {
  readonly isStorm: boolean // no sizes in its files
  readonly n: number
  readonly m: number
  readonly transitionsWritten: number
  readonly rowStart: Uint32Array // [n + 1]
  readonly target: Uint32Array // [m]
  readonly probability: Float64Array // [m] each row divided by its sum
  readonly numeral: readonly string[] // [m]
}

/** How far from 1 the chances of a row may add up to and still be taken as meant to be 1 (they are then divided by their sum). */
export const ROW_SUM_TOLERANCE = 1e-9
const SMALLEST = 1e-300 // chances below would leave the range in which doubles keep their 53 bits

/**
 * Reads PRISM's explicit transitions: `states transitions`, then one line `from to probability` each, in any order;
 * `#` starts a comment line and a fourth word (an action's name) is passed over. Or Storm's: `dtmc`, then the same lines.
 * @throws {Refusal} naming the line, what was found and what is allowed.
 */
export function readTransitions(source: SourceLines): Transitions {
  const sizes = readSizes(source, 'states transitions', [MARKOV_LIMITS.states, MARKOV_LIMITS.transitions])
  const [most, declared] = sizes.values
  if (most === 0) throw new Refusal('no-state', sizes.where, '0 states', 'at least one state')
  const from: number[] = []
  const to: number[] = []
  const texts: string[] = []
  const values: number[] = []
  const firstSeen = new Map<number, string>()
  let lines = 0
  let seen = -1
  for (const { where, words } of sizes.rest) {
    if (lines === declared)
      throw new Refusal(
        'transition-count',
        where,
        `transition ${lines + 1}`,
        `${declared} transitions, as line ${sizes.line} says`,
      )
    if (words.length < 3 || words.length > 4 || (words.length === 4 && /^[\d.+-]/.test(words[3]!))) {
      throw new Refusal(
        'transition-line',
        where,
        quoteFound(words.join(' ')),
        'three words, "from to probability", such as "0 1 0.5"',
      )
    }
    const row = readIndex(words[0]!, most, where, 'state')
    const column = readIndex(words[1]!, most, where, 'target state')
    const value = readProbability(words[2]!, where)
    lines++
    seen = Math.max(seen, row, column)
    if (value === 0) continue
    if (!firstSeen.has(row)) firstSeen.set(row, where)
    from.push(row)
    to.push(column)
    texts.push(words[2]!)
    values.push(value)
  }
  if (!sizes.isStorm && lines !== declared)
    throw new Refusal(
      'transition-count',
      source.name,
      `${lines} transitions`,
      `${declared}, as line ${sizes.line} says`,
    )
  const n = sizes.isStorm ? seen + 1 : most
  if (n === 0) throw new Refusal('no-state', sizes.where, 'no transition', 'at least one state')
  return { isStorm: sizes.isStorm, ...intoRows(source.name, n, lines, { from, to, texts, values }, firstSeen) }
}

function readProbability(text: string, where: string): number {
  const value = numeralValue(text)
  if (Number.isNaN(value) || value < 0 || Object.is(value, -0) || value > 1) {
    const hint = /^\d+,\d+$/.test(text) ? ` (did you mean ${text.replace(',', '.')}?)` : ''
    throw new Refusal(
      'probability',
      where,
      `probability ${quoteFound(text)}`,
      `a number from 0 to 1 such as 0.25, 1e-12 or 1/6${hint}`,
    )
  }
  if (value > 0 ? value < SMALLEST : /[1-9]/.test(text.split(/[eE/]/)[0]!)) {
    throw new Refusal('probability-too-small', where, `probability ${quoteFound(text)}`, `0, or from ${SMALLEST} to 1`)
  }
  return value
}

type Triples = { readonly from: number[]; readonly to: number[]; readonly texts: string[]; readonly values: number[] }

function intoRows(
  name: string,
  n: number,
  transitionsWritten: number,
  { from, to, texts, values }: Triples,
  firstSeen: ReadonlyMap<number, string>,
): Omit<Transitions, 'isStorm'> {
  const m = from.length
  const rowStart = new Uint32Array(n + 1)
  for (const row of from) rowStart[row + 1]! += 1
  for (let s = 0; s < n; s++) {
    if (rowStart[s + 1] === 0) {
      throw new Refusal(
        'deadlock',
        name,
        `no transition out of state ${s}`,
        `at least one for every state; an absorbing one carries a self-loop, "${s} ${s} 1"`,
      )
    }
    rowStart[s + 1]! += rowStart[s]!
  }
  const target = new Uint32Array(m)
  const probability = new Float64Array(m)
  const numeral = new Array<string>(m)
  const next = rowStart.slice(0, n)
  for (let t = 0; t < m; t++) {
    const at = next[from[t]!]!++
    target[at] = to[t]!
    probability[at] = values[t]!
    numeral[at] = texts[t]!
  }
  for (let s = 0; s < n; s++)
    divideBySum(`${firstSeen.get(s) ?? name}, state ${s}`, probability.subarray(rowStart[s], rowStart[s + 1]), () =>
      numeral.slice(rowStart[s], rowStart[s + 1]),
    )
  return { n, m, transitionsWritten, rowStart, target, probability, numeral }
}

/** Neumaier's compensated sum (1974), so that a long row is judged by its numbers and not by the order of adding them. */
function divideBySum(where: string, row: Float64Array, texts: () => string[]): void {
  let sum = 0
  let lost = 0
  for (const p of row) {
    const next = sum + p
    lost += sum >= p ? sum - next + p : p - next + sum
    sum = next
  }
  sum += lost
  const off = Math.abs(sum - 1)
  if (off > ROW_SUM_TOLERANCE && (off > 2 * ROW_SUM_TOLERANCE || !sumsToOneExactly(texts()))) {
    const shown = Number((sum - 1).toPrecision(6))
    throw new Refusal(
      'row-sum',
      where,
      `outgoing probabilities adding up to ${sum} (${shown > 0 ? '+' : ''}${shown} from 1)`,
      `a sum within ${ROW_SUM_TOLERANCE} of 1; divide the row by its sum if that is what you mean`,
    )
  }
  for (let t = 0; t < row.length; t++) row[t]! /= sum
}

function sumsToOneExactly(texts: readonly string[]): boolean {
  const sum = sumOf(texts.map(numeralFraction))
  const off = sum.numerator > sum.denominator ? sum.numerator - sum.denominator : sum.denominator - sum.numerator
  return off * 1_000_000_000n <= sum.denominator
}

const sumOf = (terms: readonly Fraction[]): Fraction =>
  terms.reduce((a, b) =>
    fraction(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator),
  )
