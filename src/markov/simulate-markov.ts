import { wilsonInterval } from '@/engine'
import { goalCertainty } from './graph-analysis'
import type { MarkovChain } from './markov-chain'
import type { Property } from './property'
import { FATE, sampleMarkovRuns } from './sample-markov-runs'
import { stateRewards } from './state-rewards'
import { statesWhere } from './states-where'

/** An estimate with its 95 % interval; `undecided` runs stopped at the step cap. */
export type MarkovEstimate = {
  readonly estimate: number
  readonly low: number
  readonly high: number
  readonly undecided: number
}

const Z = 1.959963984540054 // the 97.5 % point of the standard normal distribution

/**
 * Answers a property by sampling `nRuns` runs. Runs that stop at the step cap are counted and never dropped: a chance
 * takes them as "no" in `estimate` and `low` and as "yes" in `high` (Wilson's interval on both counts); a reward takes
 * what they have earned so far and has no upper end. One run that can no longer reach the goal makes an expected reward
 * infinite. Rewards have the normal interval of a mean: ± 1.96 standard errors.
 * @throws {Refusal} for an unknown label, or a reward where the chain has none.
 */
export function simulateMarkov(chain: MarkovChain, property: Property, seed: string, nRuns: number): MarkovEstimate {
  const goal = statesWhere(chain, property.goal, property.text)
  const stay =
    property.kind === 'chance' ? statesWhere(chain, property.stay, property.text) : new Uint8Array(chain.n).fill(1)
  const { never } = goalCertainty(chain, stay, goal)
  const fate = never.map((is, s) => (goal[s] === 1 ? FATE.reached : is === 1 ? FATE.lost : FATE.open))
  if (property.kind === 'chance') {
    const { reached, undecided } = sampleMarkovRuns(chain, { fate, bound: property.bound }, seed, nRuns)
    const { share, low } = wilsonInterval(reached, nRuns)
    return { estimate: share, low, high: wilsonInterval(reached + undecided, nRuns).high, undecided }
  }
  const earned = stateRewards(chain, property.text).value
  const { lost, undecided, meanEarned, spreadEarned } = sampleMarkovRuns(chain, { fate, earned }, seed, nRuns)
  if (lost > 0) {
    return {
      estimate: Number.POSITIVE_INFINITY,
      low: Number.POSITIVE_INFINITY,
      high: Number.POSITIVE_INFINITY,
      undecided,
    }
  }
  const half = nRuns < 2 ? Number.POSITIVE_INFINITY : Z * Math.sqrt(spreadEarned / (nRuns - 1) / nRuns)
  const onlyGains = !earned.some((value) => value < 0)
  return {
    estimate: meanEarned,
    low: onlyGains ? Math.max(0, meanEarned - half) : undecided > 0 ? Number.NEGATIVE_INFINITY : meanEarned - half,
    high: undecided > 0 ? Number.POSITIVE_INFINITY : meanEarned + half,
    undecided,
  }
}
