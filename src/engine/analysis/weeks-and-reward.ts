import type { Chain } from '../chain/chain'
import { type Reward, walkWeeksBack } from '../solve/solve-backward'
import { massByStep } from '../solve/solve-forward'

/**
 * E[weeks × reward]: for every counter the expected number of weeks begun in its states, times the reward of the run (1 where it ends
 * in a group gives the part of the mean that belongs to the group): Σ over weeks and states of mass × what the reward
 * then expects. Counters of events count nothing here. Shape: [counters × rewards], at counter · rewards + reward.
 * Rewards must be terminal only, at most four. Error: non-negative sums, relative ≤ 2 · steps × (longest row + 2) × 2⁻⁵³.
 * @throws {RangeError} for a reward earned on the way, or more than four.
 */
export function weeksAndReward(chain: Chain, rewards: readonly Reward[]): Float64Array {
  if (rewards.some(({ earned }) => earned !== undefined))
    throw new RangeError('Only what a run ends as can be asked here.')
  const { n, horizon, weekStart, ending, weekCounters } = chain
  const counters = chain.counterIds.length
  const mass = massByStep(chain)
  const result = new Float64Array(counters * rewards.length)
  walkWeeksBack(chain, rewards, (week, columns) => {
    if (week === horizon) return // no week begins after the last one
    for (let s = 0; s < n; s++) {
      const x = mass[weekStart[week + 1]! * n + s]!
      const bits = weekCounters[s]!
      if (x === 0 || bits === 0 || ending[s]! >= 0) continue
      for (let c = 0; c < counters; c++) {
        if (((bits >>> c) & 1) === 0) continue
        for (let r = 0; r < rewards.length; r++) result[c * rewards.length + r]! += x * columns[4 * s + r]!
      }
    }
  })
  return result
}
