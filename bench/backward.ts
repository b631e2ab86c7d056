import { outcomeReward, solveForward } from '@/engine'
import { walkBackward } from '@/engine/solve/solve-backward'
import { type BenchResult, compare, secondsOf } from './measure'
import { chain } from './preset'

const REPEATS = 20
const groups = [...new Set(chain.outcomes.map(({ group }) => group))]

/** The chance of each of the four endings, one column each. */
export const groupRewards = groups.map((group) => outcomeReward(chain, (outcome) => outcome.group === group))

/** The chance of the four endings from every state and week on, against the distribution from the start alone. */
export function backwardPass(): Promise<BenchResult> {
  const backward = () =>
    secondsOf(() => {
      for (let i = 0; i < REPEATS; i++) walkBackward(chain, groupRewards, () => {})
    }, REPEATS)
  const forward = () =>
    secondsOf(() => {
      for (let i = 0; i < REPEATS; i++) solveForward(chain)
    }, REPEATS)
  return compare('backward pass, four columns ÷ exact solve', backward, forward, { atMost: 4 })
}
