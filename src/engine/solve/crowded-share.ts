import type { Chain } from '../chain/chain'
import type { ForwardSolution } from './solve-forward'

/** The expected share of unsettled weeks whose chances exceeded 1 together and were scaled down. */
export function crowdedShare(chain: Chain, { occupancy }: ForwardSolution): number {
  let crowded = 0
  let all = 0
  chain.layers.forEach((layer, index) => {
    for (let s = 0; s < chain.n; s++) {
      if (chain.ending[s]! >= 0) continue
      const weeks = occupancy[index]![s]!
      all += weeks
      if (layer.crowded[s] === 1) crowded += weeks
    }
  })
  return all === 0 ? 0 : crowded / all
}
