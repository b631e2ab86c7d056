import { quoteFound } from './quote-found'
import { Refusal } from './refusal'
import { meaningfulLines, type SourceLine, type SourceLines } from './source-lines'

/** The two numbers of a first line, where they stand, and the lines after it. */
export type Sizes = {
  /** Storm's files say "dtmc" or nothing instead of sizes: then these are the most there may be. */
  readonly isStorm: boolean
  readonly values: [number, number]
  readonly where: string
  readonly line: number
  readonly rest: Iterable<SourceLine>
}

/**
 * Reads the first line of a `.tra`, `.srew` or `.trew` file, two whole numbers within `limits`, before anything is allocated;
 * or Storm's `dtmc`.
 * @throws {Refusal} for an empty file, another number of words, no whole number, or one above its limit.
 */
export function readSizes(source: SourceLines, meaning: string, limits: readonly [number, number]): Sizes {
  const rest = meaningfulLines(source)
  const first = rest.next()
  if (first.done) throw new Refusal('empty', source.name, 'an empty file', `a first line "${meaning}"`)
  const { where, line, text, words } = first.value
  if (text === 'dtmc') return { isStorm: true, values: [...limits], where, line, rest }
  if (words.length === 3 && words.every((word) => /^\d+$/.test(word))) {
    throw new Refusal(
      'not-a-dtmc',
      where,
      `three numbers ${quoteFound(text)}, the first line of a Markov decision process`,
      `two numbers "${meaning}", a Markov chain (DTMC)`,
    )
  }
  if (words.length !== 2 || !words.every((word) => /^\d{1,15}$/.test(word))) {
    throw new Refusal('first-line', where, quoteFound(text), `two whole numbers "${meaning}"`)
  }
  const values = words.map(Number) as [number, number]
  const names = meaning.split(' ')
  for (const i of [0, 1] as const) {
    if (values[i] > limits[i])
      throw new Refusal('too-large', where, `${values[i]} ${names[i]}`, `up to ${limits[i]} ${names[i]}`)
  }
  return { isStorm: false, values, where, line, rest }
}

/** The sizes of a file beside Storm's transitions: such files have no first line of their own. */
export const openSizes = (source: SourceLines, limits: readonly [number, number]): Sizes => ({
  ...{ isStorm: true, values: [...limits], where: source.name, line: 0, rest: meaningfulLines(source) },
})

/** A whole number from 0 to `n` − 1. @throws {Refusal} for anything else, naming the highest that is allowed. */
export function readIndex(text: string, n: number, where: string, what: string): number {
  const index = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN
  if (index < n) return index
  throw new Refusal(
    'missing-state',
    where,
    `${what} ${quoteFound(text)}`,
    n === 1 ? '0, the only state' : `a whole number from 0 to ${n - 1}, one of the ${n} states`,
  )
}
