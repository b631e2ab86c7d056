import type { OutcomeDefinition, Scheduling } from '../model/chain-model'
import type { Factor } from '../model/factor'
import type { Graph } from './graph'

/** Changes whenever what is written below changes its meaning. */
export const GRAPH_FORMAT = 2

/** A graph as plain JSON: whole numbers and texts only, small after gzip, and every bit of it comes back. */
export type PackedGraph = {
  readonly format: number
  readonly check: number // checkOf(graph)
  readonly graph: PackedFields
}

type PackedFields = {
  readonly version: string
  readonly events: readonly string[]
  readonly hidden: readonly string[]
  readonly questions: readonly string[]
  readonly scheduling: Scheduling
  readonly outcomes: readonly OutcomeDefinition[]
  readonly endings: readonly string[]
  readonly counterIds: readonly string[]
  readonly paths: readonly (readonly number[])[]
  readonly products: readonly (readonly Factor[])[]
  readonly kinds: readonly (readonly number[])[] // distinct [path, chance in each kind of week, given]: few, beside the edges
  readonly degree: readonly number[] // [n × (questions + 1)] edges of the row
  readonly key: readonly number[] // [n] minus the key before
  readonly outcome: readonly number[] // [n]
  readonly ending: readonly number[] // [n]
  readonly weekCounters: readonly number[] // [n]
  readonly pathCounters: readonly number[] // [paths × counters]
  readonly kind: readonly number[] // [m] index into `kinds`
  readonly target: readonly number[] // [m] minus the target of the last edge before it on the same path, which is near
}

/** A 32-bit sum (FNV-1a) of the fields as text. One changed character always changes it: every step of it can be undone. */
export function checkOf(fields: unknown): number {
  const text = JSON.stringify(fields) ?? ''
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash >>> 0
}

const steps = (values: Uint32Array): readonly number[] => Array.from(values, (value, i) => value - (values[i - 1] ?? 0))

/** Writes a graph down for `openGraph`. Its edges' events are not written: they are the first of their paths. */
export function packGraph(graph: Graph): PackedGraph {
  const { m, rowStart, path, chances, given } = graph
  const indexOfKind = new Map<string, number>()
  const kinds: (readonly number[])[] = []
  const kind: number[] = []
  const target: number[] = []
  const last = new Uint32Array(graph.paths.length)
  for (let e = 0; e < m; e++) {
    const own = [path[e]!, ...chances.map((products) => products[e]!), given[e]!]
    const name = own.join()
    const index = indexOfKind.get(name) ?? kinds.push(own) - 1
    indexOfKind.set(name, index)
    kind.push(index)
    target.push(graph.target[e]! - last[path[e]!]!)
    last[path[e]!] = graph.target[e]!
  }
  const fields: PackedFields = {
    version: graph.version,
    events: graph.events,
    hidden: graph.hidden,
    questions: graph.questions,
    scheduling: graph.scheduling,
    outcomes: graph.outcomes,
    endings: graph.endings,
    counterIds: graph.counterIds,
    paths: graph.paths,
    products: graph.products,
    kinds,
    degree: Array.from(rowStart.subarray(1), (end, row) => end - rowStart[row]!),
    key: steps(graph.key),
    outcome: [...graph.outcome],
    ending: [...graph.ending],
    weekCounters: [...graph.weekCounters],
    pathCounters: [...graph.pathCounters],
    kind,
    target,
  }
  return { format: GRAPH_FORMAT, check: checkOf(fields), graph: fields }
}
