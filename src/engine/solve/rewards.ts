import type { Chain } from '../chain/chain'
import type { Reward } from './solve-backward'

/** The reward whose expectation is the chance of the outcomes for which `counts` holds: 1 where a run counts as one of them. */
export function outcomeReward(chain: Chain, counts: (outcome: Chain['outcomes'][number]) => boolean): Reward {
  const wanted = chain.outcomes.map((outcome) => (counts(outcome) ? 1 : 0))
  return { terminal: Float64Array.from(chain.outcome, (o) => wanted[o]!) }
}

/**
 * The reward whose expectation is the mean of counter c: 1 for a week begun where its bit is set, plus the events expected
 * on the way out of the state (impulses folded into state rewards). Unit: weeks or events.
 */
export function counterReward(chain: Chain, c: number): Reward {
  const { n, layers, ending, weekCounters, edgePath, pathCounters } = chain
  const counters = chain.counterIds.length
  if (!(c >= 0 && c < counters)) throw new RangeError(`Counter ${c} of ${counters} does not exist.`)
  const weekly = layers.map((layer) =>
    Float64Array.from({ length: n }, (_, s) => {
      if (ending[s]! >= 0) return 0
      let earned = (weekCounters[s]! >>> c) & 1
      for (let k = layer.rowStart[s]!; k < layer.rowStart[s + 1]!; k++)
        earned += layer.probability[k]! * pathCounters[edgePath[layer.edge[k]!]! * counters + c]!
      return earned
    }),
  )
  return { terminal: new Float64Array(n), weekly }
}
