import type { Chain } from '../chain/chain'
import type { ForwardSolution } from './solve-forward'

/** The exact chance of every outcome at the horizon, in the order of `chain.outcomes`. */
export function outcomeShares(chain: Chain, { final }: Pick<ForwardSolution, 'final'>): Float64Array {
  const share = new Float64Array(chain.outcomes.length)
  for (let s = 0; s < chain.n; s++) share[chain.outcome[s]!]! += final[s]!
  return share
}

/** The expected share of steps of unsettled weeks whose chances exceeded 1 together and were scaled down. */
export function crowdedShare(chain: Chain, { occupancy }: ForwardSolution): number {
  let crowded = 0
  let all = 0
  chain.layers.forEach(({ rowClass }, index) => {
    for (let s = 0; s < chain.n; s++) {
      if (chain.ending[s]! >= 0) continue
      const begun = occupancy[index]![s]!
      all += begun
      if (chain.crowded[rowClass[s]!] === 1) crowded += begun
    }
  })
  return all === 0 ? 0 : crowded / all
}

/** Exact mean of every counter: expected weeks begun where its bit is set, plus expected events on its paths. */
export function expectedCounters(chain: Chain, { occupancy }: ForwardSolution): Float64Array {
  const { classStart, chance, edgePath, pathCounters, weekCounters } = chain
  const counters = chain.counterIds.length
  const mean = new Float64Array(counters)
  const pathFlow = new Float64Array(counters === 0 ? 0 : pathCounters.length / counters)
  chain.layers.forEach(({ slot, rowStart, rowClass, edge }, index) => {
    for (let s = 0; s < chain.n; s++) {
      const begun = occupancy[index]![s]!
      if (begun === 0) continue
      const bits = slot === 0 ? weekCounters[s]! : 0
      for (let c = 0; c < counters; c++) if ((bits & (1 << c)) !== 0) mean[c]! += begun
      let at = classStart[rowClass[s]!]!
      for (let k = rowStart[s]!; k < rowStart[s + 1]!; k++) pathFlow[edgePath[edge[k]!]!]! += begun * chance[at++]!
    }
  })
  pathFlow.forEach((flow, path) => {
    for (let c = 0; c < counters; c++) mean[c]! += flow * pathCounters[path * counters + c]!
  })
  return mean
}
