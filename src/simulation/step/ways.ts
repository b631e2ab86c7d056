import type { Chain, Graph } from '@/engine'

/** One way some steps can go: what each brings, nothing in a quiet one, its chance, and the state it leads to. */
export type Way = {
  readonly steps: readonly (readonly string[])[]
  readonly probability: number
  readonly to: number
}

type Paths = Pick<Graph, 'paths' | 'path' | 'events'>

/** Every path through one step of a week, in the sampler's order, quiet last. */
export function waysIn({ paths, path, events }: Paths, chain: Chain, step: number, way: Way): readonly Way[] {
  const { steps: before, probability, to } = way
  const layer = chain.layers[chain.steps[step] ?? -1]
  if (layer === undefined) return []
  const { rowStart, rowClass, edge, target } = layer
  const own = rowClass[to] ?? 0
  const [first, end, place] = [rowStart[to] ?? 0, rowStart[to + 1] ?? 0, chain.classStart[own] ?? 0]
  const moves = Array.from({ length: end - first }, (_, k) => ({
    steps: [...before, (paths[path[edge[first + k] ?? -1] ?? -1] ?? []).map((event) => events[event] ?? '')],
    probability: probability * (chain.chance[place + k] ?? 0),
    to: target[first + k] ?? to,
  }))
  return [...moves, { steps: [...before, []], probability: probability * (chain.quiet[own] ?? 0), to }]
}

/** Every path of positive chance through the steps `from` … `end` − 1 from a state. */
export function waysFrom(graph: Paths, chain: Chain, from: number, end: number, state: number): readonly Way[] {
  return Array.from({ length: end - from }, (_, i) => from + i).reduce<readonly Way[]>(
    (ways, step) => ways.flatMap((way) => waysIn(graph, chain, step, way)).filter(({ probability }) => probability > 0),
    [{ steps: [], probability: 1, to: state }],
  )
}
