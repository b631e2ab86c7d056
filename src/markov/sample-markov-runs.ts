import { runState, seedWords } from '@/engine'
import type { MarkovChain } from './markov-chain'
import { MARKOV_LIMITS } from './markov-limits'

/** What entering a state means for a run. */
export const FATE = { open: 0, reached: 1, lost: 2 } as const

/** How runs ended: every run is in exactly one of the three counts. */
export type MarkovRuns = {
  readonly runs: number
  readonly reached: number
  readonly lost: number // entered a state that cannot reach the goal, or had `bound` steps without it
  readonly undecided: number // stopped at the step cap of a run or of all runs together
  readonly meanEarned: number // of the runs not lost, undecided ones with what they earned until they stopped
  readonly spreadEarned: number // Σ (earned − mean)² over the same runs
}

/** What to sample: where runs end, what states earn when left (if anything), and after how many steps time is up. */
export type RunPlan = {
  readonly fate: Uint8Array // [n]
  readonly earned?: Float64Array | undefined // [n]
  readonly bound?: number | undefined
  readonly totalSteps?: number // of all runs together, by default the declared limit
}

const TWO_53 = 9_007_199_254_740_992
const PER_DRAW = 2.3283064365386963e-10 // 2^-32

/**
 * Samples runs 0 … `nRuns` − 1 from the initial state by inversion, 53 bits a step: two 32-bit draws a, b of the run's own
 * alea stream make (a >>> 5)·2^26 + (b >>> 6), compared with whole-number thresholds of which the last is 2^53. Runs are
 * addressed by (seed, run), so the first k of them are the same for every `nRuns`.
 * Error of a step's chances: 2^-53 each. Sources: Devroye (1986), Non-Uniform Random Variate Generation, ch. III.2; Welford
 * (1962), Technometrics 4(3), 419–420, for mean and spread.
 */
export function sampleMarkovRuns(
  chain: MarkovChain,
  { fate, earned, bound, totalSteps = MARKOV_LIMITS.totalSteps }: RunPlan,
  seed: string,
  nRuns: number,
): MarkovRuns {
  const { rowStart, target, initial } = chain
  const threshold = thresholds(chain)
  const words = seedWords(seed)
  const longest = Math.min(bound ?? Number.POSITIVE_INFINITY, MARKOV_LIMITS.runSteps)
  let left = totalSteps
  let reached = 0
  let lost = 0
  let mean = 0
  let spread = 0
  for (let run = 0; run < nRuns; run++) {
    let { s0, s1, s2, c } = runState(words, run)
    let state = initial
    let total = 0
    let step = 0
    const cap = Math.min(longest, left)
    for (; fate[state] === FATE.open && step < cap; step++) {
      if (earned !== undefined) total += earned[state]!
      let t = 2_091_639 * s0 + c * PER_DRAW
      s0 = s1
      s1 = s2
      c = t | 0
      s2 = t - c
      const upper = (s2 * 4_294_967_296) >>> 5
      t = 2_091_639 * s0 + c * PER_DRAW
      s0 = s1
      s1 = s2
      c = t | 0
      s2 = t - c
      const draw = upper * 67_108_864 + ((s2 * 4_294_967_296) >>> 6)
      let low = rowStart[state]!
      let high = rowStart[state + 1]! - 1
      while (high - low > 8) {
        const middle = (low + high) >>> 1
        if (draw < threshold[middle]!) high = middle
        else low = middle + 1
      }
      while (draw >= threshold[low]!) low++
      state = target[low]!
    }
    left -= step
    const outcome = fate[state]!
    if (outcome === FATE.lost || (outcome === FATE.open && step === bound)) {
      lost++
      continue
    }
    if (outcome === FATE.reached) reached++
    const off = total - mean
    mean += off / (run + 1 - lost)
    spread += off * (total - mean)
  }
  return { runs: nRuns, reached, lost, undecided: nRuns - reached - lost, meanEarned: mean, spreadEarned: spread }
}

/** Cumulated chances of each row in units of 2^-53, the last of a row forced to the top. [m] */
function thresholds({ n, m, rowStart, probability }: MarkovChain): Float64Array {
  const threshold = new Float64Array(m)
  for (let s = 0; s < n; s++) {
    let sum = 0
    for (let t = rowStart[s]!; t < rowStart[s + 1]!; t++) {
      sum += probability[t]!
      threshold[t] = Math.min(TWO_53, Math.round(sum * TWO_53))
    }
    threshold[rowStart[s + 1]! - 1] = TWO_53
  }
  return threshold
}
