import type { Graph } from './graph'

/** Which edges of the graph a kind of week offers, in compressed rows. */
export type Rows = {
  readonly rowStart: Uint32Array // [n + 1]
  readonly edge: Uint32Array // [m] edge of the graph
  readonly target: Uint32Array // [m]
  readonly scheduled: Uint8Array // [n] 1 where the row is the scheduled event's, 0 where it is an ordinary week's
}

const weeklyCache = new WeakMap<Graph, Rows>()
const scheduledCache = new WeakMap<Graph, Map<string, Rows>>()

function buildRows(
  graph: Graph,
  edgesOf: (state: number) => { readonly edges: readonly number[]; readonly scheduled: boolean },
): Rows {
  const rowStart = new Uint32Array(graph.n + 1)
  const scheduled = new Uint8Array(graph.n)
  const edge: number[] = []
  for (let s = 0; s < graph.n; s++) {
    const row = edgesOf(s)
    for (const e of row.edges) edge.push(e)
    scheduled[s] = row.scheduled ? 1 : 0
    rowStart[s + 1] = edge.length
  }
  return { rowStart, scheduled, edge: Uint32Array.from(edge), target: Uint32Array.from(edge, (e) => graph.target[e]!) }
}

const range = (from: number, to: number): readonly number[] => Array.from({ length: to - from }, (_, i) => from + i)
const weeklyEdges = (graph: Graph, s: number) => range(graph.rowStart[s]!, graph.weeklyEnd[s]!)

/** The rows of an ordinary week: every weekly risk. Built once per graph. */
export function weeklyRows(graph: Graph): Rows {
  let rows = weeklyCache.get(graph)
  if (rows === undefined) {
    rows = buildRows(graph, (s) => ({ edges: weeklyEdges(graph, s), scheduled: false }))
    weeklyCache.set(graph, rows)
  }
  return rows
}

/** The rows of a week with a scheduled event: its edges where it is legal, an ordinary week's elsewhere. Built once per graph and event. */
export function scheduledRows(graph: Graph, event: string): Rows {
  const index = graph.events.indexOf(event)
  if (index === -1) throw new RangeError(`Scheduled event "${event}" is not an event of the machine.`)
  const cache = scheduledCache.get(graph) ?? new Map<string, Rows>()
  scheduledCache.set(graph, cache)
  let rows = cache.get(event)
  if (rows === undefined) {
    rows = buildRows(graph, (s) => {
      const own = range(graph.rowStart[s]!, graph.rowStart[s + 1]!).filter((e) => graph.event[e] === index)
      return own.length > 0 ? { edges: own, scheduled: true } : { edges: weeklyEdges(graph, s), scheduled: false }
    })
    cache.set(event, rows)
  }
  return rows
}
