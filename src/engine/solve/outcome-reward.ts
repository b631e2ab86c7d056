import type { Chain } from '../chain/chain'
import type { Reward } from './solve-backward'

/** The reward whose expectation is the chance of the outcomes for which `counts` holds: 1 where a run counts as one of them. */
export function outcomeReward(chain: Chain, counts: (outcome: Chain['outcomes'][number]) => boolean): Reward {
  const wanted = chain.outcomes.map((outcome) => (counts(outcome) ? 1 : 0))
  return { terminal: Float64Array.from(chain.outcome, (o) => wanted[o]!) }
}
