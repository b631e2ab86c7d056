import type { Chain, Layer } from '@/engine'

export type ListedEdge = { readonly target: number; readonly p: number; readonly path: number }
export type ListedState = {
  readonly outcome: number
  readonly ending: number
  readonly weekCounters: number
  /** Per layer: what can happen, and the chance that nothing does. */
  readonly rows: readonly { readonly edges: readonly ListedEdge[]; readonly quiet: number }[]
}
/** A chain as lists of states and edges: the form in which a law changes it. */
export type ChainLists = { readonly start: number; readonly states: readonly ListedState[] }

export function listed(chain: Chain): ChainLists {
  const states = Array.from({ length: chain.n }, (_, s) => ({
    outcome: chain.outcome[s] ?? 0,
    ending: chain.ending[s] ?? -1,
    weekCounters: chain.weekCounters[s] ?? 0,
    rows: chain.layers.map((layer) => ({
      quiet: layer.quiet[s] ?? 0,
      edges: Array.from({ length: (layer.rowStart[s + 1] ?? 0) - (layer.rowStart[s] ?? 0) }, (_edge, i) => {
        const k = (layer.rowStart[s] ?? 0) + i
        return {
          target: layer.target[k] ?? 0,
          p: layer.probability[k] ?? 0,
          path: chain.edgePath[layer.edge[k] ?? 0] ?? 0,
        }
      }),
    })),
  }))
  return { start: chain.start, states }
}

/** The chain of changed lists; weeks, outcomes and what paths count stay as they were. */
export function chainOfLists(chain: Chain, { start, states }: ChainLists): Chain {
  const edgePath: number[] = []
  const layers = chain.layers.map((_, l): Layer => {
    const rowStart = new Uint32Array(states.length + 1)
    const target: number[] = []
    const probability: number[] = []
    const edge: number[] = []
    states.forEach(({ rows }, s) => {
      for (const one of rows[l]?.edges ?? []) {
        target.push(one.target)
        probability.push(one.p)
        edge.push(edgePath.push(one.path) - 1)
      }
      rowStart[s + 1] = target.length
    })
    return {
      rowStart,
      target: Uint32Array.from(target),
      edge: Uint32Array.from(edge),
      probability: Float64Array.from(probability),
      quiet: Float64Array.from(states, ({ rows }) => rows[l]?.quiet ?? 1),
      crowded: new Uint8Array(states.length),
    }
  })
  return {
    ...chain,
    n: states.length,
    start,
    layers,
    edgePath: Uint16Array.from(edgePath),
    outcome: Uint8Array.from(states, ({ outcome }) => outcome),
    ending: Int16Array.from(states, ({ ending }) => ending),
    weekCounters: Uint32Array.from(states, ({ weekCounters }) => weekCounters),
  }
}
