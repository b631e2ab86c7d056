import type { Graph } from './graph'

/** Which edges of the graph a kind of week offers, in compressed rows, and which product of factors is their chance. */
export type Rows = {
  readonly rowStart: Uint32Array // [n + 1]
  readonly edge: Uint32Array // [m] edge of the graph
  readonly target: Uint32Array // [m]
  readonly product: Uint16Array // [m] index into the graph's products
  readonly scheduled: Uint8Array // [n] 1 where the row is the scheduled event's, 0 where it is an ordinary week's
}

/** What a week offers: the risks of a kind of week, or a scheduled event. */
type Offer = { readonly kind: number } | { readonly scheduled: string }

const cache = new WeakMap<Graph, Map<string, Rows>>()

function buildRows(graph: Graph, offer: Offer): Rows {
  const event = 'scheduled' in offer ? graph.events.indexOf(offer.scheduled) : undefined
  if (event === -1) throw new RangeError(`Scheduled event ${JSON.stringify(offer)} is not an event of the machine.`)
  const weekly = graph.chances['kind' in offer ? offer.kind : 0]!
  const rowStart = new Uint32Array(graph.n + 1)
  const scheduled = new Uint8Array(graph.n)
  const edge: number[] = []
  const product: number[] = []
  for (let s = 0; s < graph.n; s++) {
    const from = graph.rowStart[s]!
    if (event !== undefined) {
      for (let e = from; e < graph.rowStart[s + 1]!; e++) {
        if (graph.event[e] !== event) continue
        scheduled[s] = 1
        edge.push(e)
        product.push(graph.given[e]!)
      }
    }
    if (scheduled[s] === 0) {
      for (let e = from; e < graph.weeklyEnd[s]!; e++) {
        edge.push(e)
        product.push(weekly[e]!)
      }
    }
    rowStart[s + 1] = edge.length
  }
  const target = Uint32Array.from(edge, (e) => graph.target[e]!)
  return { rowStart, scheduled, edge: Uint32Array.from(edge), target, product: Uint16Array.from(product) }
}

/** The rows of one offer: a scheduled event's edges where it is legal, every weekly risk elsewhere. Built once per graph. */
function rowsOf(graph: Graph, offer: Offer): Rows {
  const known = cache.get(graph) ?? new Map<string, Rows>()
  cache.set(graph, known)
  const name = JSON.stringify(offer)
  let rows = known.get(name)
  if (rows === undefined) {
    rows = buildRows(graph, offer)
    known.set(name, rows)
  }
  return rows
}

/** The rows of every layer a calendar needs, in the order of the chain's layers: each kind of week, then each scheduled event. */
export function rowsOfLayers(graph: Graph, scheduled: readonly string[]): readonly Rows[] {
  const first = rowsOf(graph, { kind: 0 })
  // One shape for all kinds, so that what is derived from the shape alone is derived once.
  const others = graph.chances.slice(1).map((_, at) => ({ ...first, product: rowsOf(graph, { kind: at + 1 }).product }))
  return [first, ...others, ...scheduled.map((event) => rowsOf(graph, { scheduled: event }))]
}
