import type { Chain } from '../chain/chain'
import type { Reward } from './solve-backward'

/** The reward whose expectation is the chance of the outcomes for which `counts` holds: 1 where a run counts as one of them. */
export function outcomeReward(chain: Chain, counts: (outcome: Chain['outcomes'][number]) => boolean): Reward {
  const wanted = chain.outcomes.map((outcome) => (counts(outcome) ? 1 : 0))
  return { terminal: Float64Array.from(chain.outcome, (o) => wanted[o]!) }
}

/** What beginning a week in a state earns [n], as the `earned` of a reward: it counts in the first step of the week. */
export const earnedByWeek = ({ layers }: Chain, week: Float64Array): readonly (Float64Array | undefined)[] =>
  layers.map(({ slot }) => (slot === 0 ? week : undefined))

/**
 * The reward whose expectation is the mean of counter c: 1 for a week begun where its bit is set, plus the events expected
 * on the way out of the state in every step (impulses folded into state rewards). Unit: weeks or events.
 */
export function counterReward(chain: Chain, c: number): Reward {
  const { n, layers, classStart, chance, ending, weekCounters, edgePath, pathCounters } = chain
  const counters = chain.counterIds.length
  if (!(c >= 0 && c < counters)) throw new RangeError(`Counter ${c} of ${counters} does not exist.`)
  const earned = layers.map(({ slot, rowStart, rowClass, edge }) =>
    Float64Array.from({ length: n }, (_, s) => {
      if (ending[s]! >= 0) return 0
      let sum = slot === 0 ? (weekCounters[s]! >>> c) & 1 : 0
      let at = classStart[rowClass[s]!]!
      for (let k = rowStart[s]!; k < rowStart[s + 1]!; k++)
        sum += chance[at++]! * pathCounters[edgePath[edge[k]!]! * counters + c]!
      return sum
    }),
  )
  return { terminal: new Float64Array(n), earned }
}
