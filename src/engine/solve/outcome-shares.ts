import type { Chain } from '../chain/chain'
import type { ForwardSolution } from './solve-forward'

/** The exact chance of every outcome at the horizon, in the order of `chain.outcomes`. */
export function outcomeShares(chain: Chain, { final }: Pick<ForwardSolution, 'final'>): Float64Array {
  const share = new Float64Array(chain.outcomes.length)
  for (let s = 0; s < chain.n; s++) share[chain.outcome[s]!]! += final[s]!
  return share
}
