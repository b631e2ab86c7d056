import type { Chain } from '../chain/chain'
import { classOutcome } from './class-outcome'

/** What the kernel reads: typed arrays and numbers only, so that a worker can have a copy. Row r = layer · n + state. */
export type SamplerTables = {
  readonly n: number
  readonly start: number
  readonly horizon: number
  readonly nClasses: number
  readonly nOutcomes: number
  readonly nCounters: number
  readonly classOutcome: Uint8Array // [classes]
  readonly stopClass: Uint16Array // [n]
  readonly absorbing: Uint8Array // [n]
  readonly weekLayer: Uint8Array // [horizon + 1]
  readonly rowStart: Uint32Array // [layers · n + 1]
  readonly upper: Float64Array // [m] the edge is taken by draws below this and not below the one before; quiet last
  readonly target: Uint32Array // [m] state
  readonly adds: Uint8Array // [m × counters] what a week that ends with this edge adds
}

/** Lays a chain out for `sampleBlock`. */
export function packSampler(chain: Chain): SamplerTables {
  const { n, layers } = chain
  const nCounters = chain.counterIds.length
  const rowStart = new Uint32Array(layers.length * n + 1)
  const upper: number[] = []
  const target: number[] = []
  const adds: number[] = []
  const push = (bound: number, state: number, to: number, edge: number) => {
    upper.push(bound)
    target.push(to)
    for (let c = 0; c < nCounters; c++) {
      const onPath = edge < 0 ? 0 : chain.pathCounters[chain.edgePath[edge]! * nCounters + c]!
      adds.push(((chain.weekCounters[state]! >>> c) & 1) + onPath)
    }
  }
  layers.forEach((layer, l) => {
    for (let state = 0; state < n; state++) {
      let cumulative = 0
      for (let k = layer.rowStart[state]!; k < layer.rowStart[state + 1]!; k++) {
        if (layer.probability[k] === 0) continue
        cumulative += layer.probability[k]!
        push(cumulative, state, layer.target[k]!, layer.edge[k]!)
      }
      const empty = upper.length === rowStart[l * n + state]
      if (layer.quiet[state]! > 0 || empty) push(1, state, state, -1)
      else upper[upper.length - 1] = 1
      rowStart[l * n + state + 1] = upper.length
    }
  })
  const nEndings = chain.endings.length
  return {
    n,
    start: chain.start,
    horizon: chain.horizon,
    nClasses: nEndings + chain.outcomes.length,
    nOutcomes: chain.outcomes.length,
    nCounters,
    classOutcome: classOutcome(chain),
    stopClass: Uint16Array.from({ length: n }, (_, s) =>
      chain.ending[s]! < 0 ? nEndings + chain.outcome[s]! : chain.ending[s]!,
    ),
    absorbing: Uint8Array.from(chain.ending, (ending) => (ending < 0 ? 0 : 1)),
    weekLayer: chain.weekLayer,
    rowStart,
    upper: Float64Array.from(upper),
    target: Uint32Array.from(target),
    adds: Uint8Array.from(adds),
  }
}
