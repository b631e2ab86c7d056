import type { SeedWords } from '../sample/run-state'
import { drawsOfRun } from '../sample/run-streams'

/** Stream of the parameter draws. */
const PARAMETER_STREAM = 2

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
