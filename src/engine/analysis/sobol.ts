import type { SeedWords } from '../sample/run-state'
import { drawsOfRun, PARAMETER_STREAM, seedWords } from '../sample/run-streams'
import { quantile } from '../statistics/quantile'

/** Evaluations a design of N sample pairs over k inputs needs: each pair at A, at B and at A with one input from B. */
export const sobolEvaluations = (samples: number, inputs: number): number => samples * (inputs + 2)

/**
 * The point of one evaluation, as uniforms in [0, 1): of pair j = ⌊index ÷ (k + 2)⌋ first A, then B, then A with input i of
 * B for every i. Pair j is run j of the stream of parameter draws: its first k draws are A, its next k are B, so a point
 * is known from (seed, index) alone, whichever worker asks. Shape: [inputs].
 * @see Saltelli et al. (2010), Computer Physics Communications 181:259, the radial design A, B, A_B⁽ⁱ⁾.
 */
export function sobolPoint(seed: SeedWords | string, inputs: number, index: number): Float64Array {
  const pair = Math.floor(index / (inputs + 2))
  const kind = index - pair * (inputs + 2)
  const next = drawsOfRun(seed, pair, PARAMETER_STREAM)
  const a = Float64Array.from({ length: inputs }, next)
  const b = Float64Array.from({ length: inputs }, next)
  if (kind === 0) return a
  if (kind === 1) return b
  a[kind - 2] = b[kind - 2]!
  return a
}

export type SobolInput = {
  readonly first: number
  readonly firstLow: number // bootstrap percentiles, 2.5 % and 97.5 %
  readonly firstHigh: number
  readonly total: number
  readonly totalLow: number
  readonly totalHigh: number
}

export type SobolResult = {
  readonly mean: number
  readonly variance: number
  readonly inputs: readonly SobolInput[] // empty where the variance is 0
}

/**
 * First-order and total shares of the variance of f over independent inputs, with bootstrap intervals over the sample pairs.
 * First order: Saltelli's Σ f(B)(f(A_Bⁱ) − f(A)) ÷ N V; total: Jansen's Σ (f(A) − f(A_Bⁱ))² ÷ 2 N V; V over A and B together,
 * f centred on their mean, which changes no expectation and takes the error of a large mean out of the products.
 * Both are estimates: a first-order share of 0 may come out a little below 0.
 *
 * @param values [pairs × (inputs + 2)] f at the points of `sobolPoint`, in order. @param resamples of the bootstrap.
 * @throws {RangeError} if the values do not fill whole pairs.
 * @see Saltelli et al. (2010), Computer Physics Communications 181:259, table 2 (b) and (f); Jansen (1999), ibid. 117:35.
 */
export function sobolShares(
  values: ArrayLike<number>,
  inputs: number,
  { seed, resamples = 400 }: { readonly seed: string; readonly resamples?: number },
): SobolResult {
  const width = inputs + 2
  const pairs = values.length / width
  if (!Number.isInteger(pairs) || pairs < 2)
    throw new RangeError(`${values.length} values do not fill two or more pairs of ${width} evaluations.`)
  const everyPair = Uint32Array.from({ length: pairs }, (_, j) => j)
  const { mean, variance } = spreadOf(values, width, everyPair)
  if (variance === 0) return { mean, variance, inputs: [] }
  const { first, total } = sharesOf(values, width, everyPair)
  const firsts = first.map(() => new Float64Array(resamples))
  const totals = first.map(() => new Float64Array(resamples))
  const words = seedWords(seed)
  for (let r = 0; r < resamples; r++) {
    const next = drawsOfRun(words, r, PARAMETER_STREAM)
    const again = sharesOf(
      values,
      width,
      everyPair.map(() => Math.floor(next() * pairs)),
    )
    for (let i = 0; i < inputs; i++) {
      firsts[i]![r] = again.first[i]!
      totals[i]![r] = again.total[i]!
    }
  }
  const between = (drawn: Float64Array) => {
    const sorted = drawn.toSorted()
    return [quantile(sorted, 0.025), quantile(sorted, 0.975)] as const
  }
  return {
    mean,
    variance,
    inputs: first.map((share, i) => {
      const [firstLow, firstHigh] = between(firsts[i]!)
      const [totalLow, totalHigh] = between(totals[i]!)
      return { first: share, firstLow, firstHigh, total: total[i]!, totalLow, totalHigh }
    }),
  }
}

function spreadOf(values: ArrayLike<number>, width: number, pairs: Uint32Array) {
  let sum = 0
  for (const j of pairs) sum += values[j * width]! + values[j * width + 1]!
  const mean = sum / (2 * pairs.length)
  let squares = 0
  for (const j of pairs) {
    const a = values[j * width]! - mean
    const b = values[j * width + 1]! - mean
    squares += a * a + b * b
  }
  return { mean, variance: squares / (2 * pairs.length) }
}

function sharesOf(values: ArrayLike<number>, width: number, pairs: Uint32Array) {
  const { mean, variance } = spreadOf(values, width, pairs)
  const first = new Array<number>(width - 2).fill(0)
  const total = new Array<number>(width - 2).fill(0)
  if (variance === 0) return { first, total }
  for (const j of pairs) {
    const a = values[j * width]!
    const b = values[j * width + 1]! - mean
    for (let i = 0; i < first.length; i++) {
      const moved = values[j * width + 2 + i]! - a
      first[i]! += b * moved
      total[i]! += moved * moved
    }
  }
  const scale = pairs.length * variance
  return { first: first.map((sum) => sum / scale), total: total.map((sum) => sum / (2 * scale)) }
}
