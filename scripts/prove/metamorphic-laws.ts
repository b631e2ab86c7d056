import type { ChainLists, ListedEdge, ListedState } from './chain-lists'

/** Changes the edges of every row of every state. */
const mapEdges = (
  { start, states }: ChainLists,
  change: (edges: readonly ListedEdge[], state: number) => readonly ListedEdge[],
): ChainLists => ({
  start,
  states: states.map((state, s) => ({
    ...state,
    rows: state.rows.map(({ quiet, edges }) => ({ quiet, edges: change(edges, s) })),
  })),
})

/** A shuffled 0 … n − 1 (Fisher and Yates 1938). */
function shuffled(n: number, uniform: () => number): readonly number[] {
  const order = Array.from({ length: n }, (_, i) => i)
  for (let i = n - 1; i > 0; i--) {
    const other = Math.floor(uniform() * (i + 1))
    ;[order[i], order[other]] = [order[other] ?? 0, order[i] ?? 0]
  }
  return order
}

function rename(lists: ChainLists, uniform: () => number): ChainLists {
  const name = shuffled(lists.states.length, uniform)
  const moved = mapEdges(lists, (edges) => edges.map((edge) => ({ ...edge, target: name[edge.target] ?? 0 })))
  const states: ListedState[] = []
  moved.states.forEach((state, s) => {
    states[name[s] ?? 0] = state
  })
  return { start: name[lists.start] ?? 0, states }
}

const reorder = (lists: ChainLists, uniform: () => number): ChainLists =>
  mapEdges(lists, (edges) => shuffled(edges.length, uniform).flatMap((i) => edges[i] ?? []))

/** Three eighths and five eighths of a double are doubles or round once. */
const split = (lists: ChainLists, uniform: () => number): ChainLists =>
  mapEdges(lists, (edges) =>
    edges.flatMap((edge) =>
      uniform() < 0.5
        ? [edge]
        : [
            { ...edge, p: edge.p * 0.375 },
            { ...edge, p: edge.p * 0.625 },
          ],
    ),
  )

/** A copy of a state takes over some of the ways in: merging it again changes nothing, so neither does having it. */
function copyState(lists: ChainLists, uniform: () => number): ChainLists {
  const copied = Math.floor(uniform() * lists.states.length)
  const copy = lists.states.length
  const original = lists.states[copied]
  if (original === undefined) return lists
  return mapEdges({ ...lists, states: [...lists.states, original] }, (edges) =>
    edges.map((edge) => (edge.target === copied && uniform() < 0.5 ? { ...edge, target: copy } : edge)),
  )
}

/** Two states that lead to each other and into the chain, and that nothing leads to. */
function addUnreachable({ start, states }: ChainLists): ChainLists {
  const n = states.length
  const lost = (other: number): ListedState => ({
    outcome: 0,
    ending: -1,
    weekCounters: 7,
    rows: (states[0]?.rows ?? []).map(() => ({
      quiet: 0.25,
      edges: [
        { target: other, p: 0.5, path: 1 },
        { target: start, p: 0.25, path: 2 },
      ],
    })),
  })
  return { start, states: [...states, lost(n + 1), lost(n)] }
}

/** What may be done to a chain without changing any answer. */
export const laws: readonly {
  readonly name: string
  readonly change: (lists: ChainLists, uniform: () => number) => ChainLists
}[] = [
  { name: 'renaming', change: rename },
  { name: 'reordering', change: reorder },
  { name: 'splitting an edge', change: split },
  { name: 'merging equal states', change: copyState },
  { name: 'adding unreachable states', change: addUnreachable },
]
