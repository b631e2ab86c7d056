import type { Graph } from './graph'

/** Which edges of the graph a kind of week offers, in compressed rows, and which product of factors is their chance. */
export type Rows = {
  readonly rowStart: Uint32Array // [n + 1]
  readonly edge: Uint32Array // [m] edge of the graph
  readonly target: Uint32Array // [m]
  readonly product: Uint16Array // [m] index into the graph's products
  readonly scheduled: Uint8Array // [n] 1 where the row is the scheduled event's, 0 where it is an ordinary week's
}

/** The kinds of week: ordinary, near a deadline, or with a scheduled event. */
type WeekKind = { readonly near: boolean } | { readonly scheduled: string }

const cache = new WeakMap<Graph, Map<string, Rows>>()

const range = (from: number, to: number): readonly number[] => Array.from({ length: to - from }, (_, i) => from + i)

function buildRows(graph: Graph, kind: WeekKind): Rows {
  const event = 'scheduled' in kind ? graph.events.indexOf(kind.scheduled) : undefined
  if (event === -1) throw new RangeError(`Scheduled event ${JSON.stringify(kind)} is not an event of the machine.`)
  const ordinary = 'near' in kind && kind.near ? graph.near : graph.calm
  const rowStart = new Uint32Array(graph.n + 1)
  const scheduled = new Uint8Array(graph.n)
  const edge: number[] = []
  const product: number[] = []
  for (let s = 0; s < graph.n; s++) {
    const own = range(graph.rowStart[s]!, graph.rowStart[s + 1]!).filter((e) => graph.event[e] === event)
    scheduled[s] = own.length > 0 ? 1 : 0
    for (const e of own.length > 0 ? own : range(graph.rowStart[s]!, graph.weeklyEnd[s]!)) {
      edge.push(e)
      product.push((own.length > 0 ? graph.given : ordinary)[e]!)
    }
    rowStart[s + 1] = edge.length
  }
  const target = Uint32Array.from(edge, (e) => graph.target[e]!)
  return { rowStart, scheduled, edge: Uint32Array.from(edge), target, product: Uint16Array.from(product) }
}

/** The rows of one kind of week: a scheduled event's edges where it is legal, every weekly risk elsewhere. Built once per graph. */
function rowsOf(graph: Graph, kind: WeekKind): Rows {
  const known = cache.get(graph) ?? new Map<string, Rows>()
  cache.set(graph, known)
  const name = JSON.stringify(kind)
  let rows = known.get(name)
  if (rows === undefined) {
    rows = buildRows(graph, kind)
    known.set(name, rows)
  }
  return rows
}

/** The rows of every layer a calendar needs, in the order of the chain's layers: ordinary, near a deadline, then each scheduled event. */
export function rowsOfLayers(graph: Graph, scheduled: readonly string[]): readonly Rows[] {
  const calm = rowsOf(graph, { near: false })
  // One shape for both, so that what is derived from the shape alone is derived once.
  const near = { ...calm, product: rowsOf(graph, { near: true }).product }
  return [calm, near, ...scheduled.map((event) => rowsOf(graph, { scheduled: event }))]
}
