import type { Chain } from '@/engine'
import { chainOfRows, type Row, rowAt } from '../../tests/engine/chain/chain-of-rows'

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
    rows: chain.layers.map((layer) => {
      const { transitions, quiet } = rowAt(chain, layer, s)
      const edges = transitions.map(({ target, probability, edge }) => ({
        target,
        p: probability,
        path: chain.edgePath[edge] ?? 0,
      }))
      return { quiet, edges }
    }),
  }))
  return { start: chain.start, states }
}

/** The chain of changed lists; weeks, outcomes and what paths count stay as they were. */
export function chainOfLists(chain: Chain, { start, states }: ChainLists): Chain {
  const edgePath: number[] = []
  const rowOf = ({ edges, quiet }: ListedState['rows'][number]): Row => ({
    transitions: edges.map(({ target, p, path }) => ({ target, probability: p, edge: edgePath.push(path) - 1 })),
    quiet,
  })
  const listedLayers = chain.layers.map(({ slot }, l) => ({
    slot,
    rows: states.map(({ rows }) => rowOf(rows[l] ?? { edges: [], quiet: 1 })),
  }))
  return {
    ...chain,
    n: states.length,
    start,
    ...chainOfRows(listedLayers),
    edgePath: Uint16Array.from(edgePath),
    outcome: Uint8Array.from(states, ({ outcome }) => outcome),
    ending: Int16Array.from(states, ({ ending }) => ending),
    weekCounters: Uint32Array.from(states, ({ weekCounters }) => weekCounters),
  }
}
