import type { Graph } from './graph'
import {
  readFactor,
  readList,
  readOutcome,
  readRecord,
  readScheduling,
  readTexts,
  readWholes,
  refuse,
} from './packed-fields'
import { checkOf, GRAPH_FORMAT } from './packed-graph'

const LARGEST = 0xffffffff

/** Undoes differences. @throws {RangeError} where a sum leaves 0 … high. */
function addUp(where: string, steps: readonly number[], high: number): Uint32Array {
  let sum = 0
  return Uint32Array.from(steps, (step, i) => {
    sum += step
    return sum >= 0 && sum <= high ? sum : refuse(`${where}[${i}]`, sum, `a sum from 0 to ${high}`)
  })
}

/** Sums of the numbers before: [length + 1]. */
function startsOf(lengths: readonly number[]): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1)
  lengths.forEach((length, i) => {
    starts[i + 1] = starts[i]! + length
  })
  return starts
}

function readHidden(value: unknown, events: readonly string[]): readonly string[] {
  const hidden = readTexts('hidden', value)
  return hidden.map((event, i) => (events.includes(event) ? event : refuse(`hidden[${i}]`, event, 'one of the events')))
}

/** Which model a kept graph must be of. */
export type GraphOf = {
  readonly modelVersion: string
  readonly questions: readonly string[]
  readonly weekKinds: readonly string[]
}

type Edges = Pick<Graph, 'target' | 'event' | 'path' | 'chances' | 'given'>

/** The edges, from what kind each is of and how far its target lies from the last one on its path. */
function openEdges(
  kinds: readonly (readonly number[])[],
  kindOf: readonly number[],
  steps: readonly number[],
  n: number,
  paths: Graph['paths'],
  weekKinds: number,
): Edges {
  const m = kindOf.length
  const target = new Uint32Array(m)
  const event = new Uint8Array(m)
  const path = new Uint16Array(m)
  const chances = Array.from({ length: weekKinds }, () => new Uint16Array(m))
  const given = new Uint16Array(m)
  const last = new Uint32Array(paths.length)
  for (let e = 0; e < m; e++) {
    const kind = kinds[kindOf[e]!]!
    const own = kind[0]!
    const state = last[own]! + steps[e]!
    if (state < 0 || state >= n) refuse(`target[${e}]`, state, `a state, 0 to ${n - 1}`)
    last[own] = state
    target[e] = state
    event[e] = paths[own]![0]!
    path[e] = own
    for (let k = 0; k < weekKinds; k++) chances[k]![e] = kind[k + 1]!
    given[e] = kind[weekKinds + 1]!
  }
  return { target, event, path, chances, given }
}

/**
 * The graph that `packGraph` wrote of a model, every bit of it.
 * @throws {RangeError} for another format or version and for a damaged graph, with the place, what stands there and what may.
 */
export function openGraph(packed: unknown, { modelVersion: version, questions: asked, weekKinds }: GraphOf): Graph {
  const { format, check, graph } = readRecord('the whole', packed)
  if (format !== GRAPH_FORMAT) refuse('format', format, `${GRAPH_FORMAT}`)
  const fields = readRecord('graph', graph)
  if (fields.version !== version) refuse('version', fields.version, `"${version}", the version of the model`)

  const wholes = (name: string, low: number, high: number, length?: number): readonly number[] =>
    readWholes(name, fields[name], low, high, length)
  const events = readTexts('events', fields.events)
  const questions = readTexts('questions', fields.questions)
  if (questions.join() !== asked.join())
    refuse('questions', questions, `${asked.join(', ')}, the questions of the model`)
  const outcomes = readList('outcomes', fields.outcomes, readOutcome)
  const endings = readTexts('endings', fields.endings)
  const counterIds = readTexts('counterIds', fields.counterIds)
  const paths = readList('paths', fields.paths, (where, path) =>
    Array.isArray(path) && path.length === 0
      ? refuse(where, path, 'an event or more')
      : readWholes(where, path, 0, events.length - 1),
  )
  const products = readList('products', fields.products, (where, factors) => readList(where, factors, readFactor))
  const kinds = readList('kinds', fields.kinds, (where, kind) => {
    const [path = 0, ...chances] = readWholes(where, kind, 0, LARGEST, weekKinds.length + 2)
    if (path >= paths.length) refuse(`${where}[0]`, path, `a path, 0 to ${paths.length - 1}`)
    chances.forEach((product, i) => {
      if (product >= products.length) refuse(`${where}[${i + 1}]`, product, `a product, 0 to ${products.length - 1}`)
    })
    return [path, ...chances]
  })

  const kind = wholes('kind', 0, kinds.length - 1)
  const m = kind.length
  const degree = wholes('degree', 0, m)
  const n = degree.length / (questions.length + 1)
  if (!Number.isInteger(n)) refuse('length of degree', degree.length, `${questions.length + 1} rows a state`)
  const rowStart = startsOf(degree)
  if (rowStart.at(-1) !== m) refuse('sum of degree', rowStart.at(-1), `${m}, the number of edges`)
  const edges = openEdges(kinds, kind, wholes('target', -n, n, m), n, paths, weekKinds.length)
  const opened: Graph = {
    version,
    events,
    hidden: readHidden(fields.hidden, events),
    questions,
    scheduling: readScheduling('scheduling', fields.scheduling),
    outcomes,
    endings,
    counterIds,
    n,
    m,
    rowStart,
    ...edges,
    paths,
    products,
    key: addUp('key', wholes('key', -LARGEST, LARGEST, n), LARGEST),
    outcome: Uint8Array.from(wholes('outcome', 0, outcomes.length - 1, n)),
    ending: Int16Array.from(wholes('ending', -1, endings.length - 1, n)),
    weekCounters: Uint32Array.from(wholes('weekCounters', 0, LARGEST, n)),
    pathCounters: Uint8Array.from(wholes('pathCounters', 0, 255, paths.length * counterIds.length)),
  }
  const sum = checkOf(graph)
  if (sum !== check) refuse('check', check, `${sum}, the sum of what is kept`)
  return opened
}
