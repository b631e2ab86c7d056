import type { Layer } from './chain'
import type { Graph } from './graph'

/** Rows with the same chances: their products of factors, in the order of their transitions. */
export type RowClasses = {
  readonly classStart: Uint32Array // [classes + 1]
  readonly product: Uint16Array // [classStart[classes]] index into the graph's products
  readonly isCertain: Uint8Array // [classes] 1 where one of the row happens for sure: a scheduled event's answers
}

/** The steps that a calendar can be made of, without a number in them. */
export type Layout = RowClasses & { readonly layers: readonly Layer[] }

/** Gives rows of the same products the same number. */
function createClasses() {
  const indexOf = new Map<string, number>()
  const start = [0]
  const products: number[] = []
  const certain: number[] = []
  return {
    classOf: (row: readonly number[], isCertain: boolean): number => {
      const key = `${isCertain ? '!' : ''}${row}`
      const known = indexOf.get(key)
      if (known !== undefined) return known
      indexOf.set(key, certain.length)
      for (const product of row) products.push(product)
      start.push(products.length)
      return certain.push(Number(isCertain)) - 1
    },
    made: (): RowClasses => ({
      classStart: Uint32Array.from(start),
      product: Uint16Array.from(products),
      isCertain: Uint8Array.from(certain),
    }),
  }
}

type Classes = ReturnType<typeof createClasses>
type Shape = Pick<Layer, 'rowStart' | 'edge' | 'target'> & { readonly isScheduled: Uint8Array } // [n]

/** The rows of one question; or those of a scheduled event where it is possible, and elsewhere those of a question, if any. */
function shapeOf(graph: Graph, question: number | undefined, scheduled?: string): Shape {
  const event = scheduled === undefined ? -1 : graph.events.indexOf(scheduled)
  if (scheduled !== undefined && event === -1)
    throw new RangeError(`The scheduled event "${scheduled}" is not an event of the machine.`)
  const rows = graph.questions.length + 1
  const isScheduled = new Uint8Array(graph.n)
  const rowStart = new Uint32Array(graph.n + 1)
  const edge: number[] = []
  for (let s = 0; s < graph.n; s++) {
    const before = edge.length
    if (event >= 0) {
      for (let e = graph.rowStart[s * rows]!; e < graph.rowStart[(s + 1) * rows]!; e++)
        if (graph.event[e] === event) edge.push(e)
    }
    if (edge.length > before) isScheduled[s] = 1
    else if (question !== undefined) {
      const row = s * rows + question
      for (let e = graph.rowStart[row]!; e < graph.rowStart[row + 1]!; e++) edge.push(e)
    }
    rowStart[s + 1] = edge.length
  }
  return {
    rowStart,
    edge: Uint32Array.from(edge),
    target: Uint32Array.from(edge, (e) => graph.target[e]!),
    isScheduled,
  }
}

function layerOf(
  { chances, given, n }: Graph,
  { rowStart, edge, target, isScheduled }: Shape,
  kind: number,
  slot: number,
  classes: Classes,
): Layer {
  const weekly = chances[kind]!
  const rowClass = new Uint16Array(n)
  for (let s = 0; s < n; s++) {
    const isCertain = isScheduled[s] === 1
    const products = isCertain ? given : weekly
    const row = Array.from(edge.subarray(rowStart[s]!, rowStart[s + 1]!), (e) => products[e]!)
    rowClass[s] = classes.classOf(row, isCertain)
  }
  return { slot, rowStart, edge, target, rowClass }
}

const layouts = new WeakMap<Graph, Map<string, Layout>>()

/**
 * The layers of a graph: of every kind of week its questions in order, then one for each of the scheduled events. Made once for
 * the same events. @throws {RangeError} for an event that the machine does not know, for more than 256 layers or
 * 65,536 classes of rows.
 */
export function layoutOf(graph: Graph, scheduled: readonly string[]): Layout {
  const known = layouts.get(graph) ?? new Map<string, Layout>()
  layouts.set(graph, known)
  const name = scheduled.join()
  let layout = known.get(name)
  if (layout === undefined) {
    layout = buildLayout(graph, scheduled)
    known.set(name, layout)
  }
  return layout
}

function requireRoom(what: string, found: number, most: number): void {
  if (found > most) throw new RangeError(`The calendar needs ${found} ${what}; up to ${most} are kept.`)
}

function buildLayout(graph: Graph, scheduled: readonly string[]): Layout {
  const classes = createClasses()
  // One shape for all kinds of week, so that what is derived from the shape alone is derived once.
  const shapes = graph.questions.map((_, question) => shapeOf(graph, question))
  const asked = graph.chances.flatMap((_, kind) =>
    shapes.map((shape, question) => layerOf(graph, shape, kind, question, classes)),
  )
  const replaced = graph.scheduling === 'replaces' ? 0 : undefined
  const brought = scheduled.map((event) =>
    layerOf(graph, shapeOf(graph, replaced, event), 0, replaced ?? graph.questions.length, classes),
  )
  const layout = { layers: [...asked, ...brought], ...classes.made() }
  requireRoom('layers', layout.layers.length, 256) // a step names its layer in a byte
  requireRoom('classes of rows', layout.isCertain.length, 65_536) // and a row its class in two
  return layout
}
