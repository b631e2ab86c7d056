import type { Numbers } from '../model/factor'
import { evaluateProducts } from '../model/factor'
import type { Chain, Layer } from './chain'
import type { Graph } from './graph'
import { type Rows, rowsOfLayers } from './rows'

/**
 * Puts numbers on the rows of one kind of week; `value` holds the chance of every product. A row whose Σp exceeds 1 is
 * divided by Σp (crowded). A scheduled row is certain: its quiet chance is exactly 0.
 */
function fillLayer({ rowStart, edge, target, product, scheduled }: Rows, value: Float64Array): Layer {
  const n = scheduled.length
  const probability = new Float64Array(edge.length)
  const quiet = new Float64Array(n)
  const crowded = new Uint8Array(n)
  for (let s = 0; s < n; s++) {
    const from = rowStart[s]!
    const to = rowStart[s + 1]!
    let sum = 0
    for (let k = from; k < to; k++) {
      const p = value[product[k]!]!
      probability[k] = p
      sum += p
    }
    if (scheduled[s] === 1) continue
    if (sum > 1) {
      crowded[s] = 1
      for (let k = from; k < to; k++) probability[k] = probability[k]! / sum
    } else {
      quiet[s] = 1 - sum
    }
  }
  return { rowStart, edge, target, probability, quiet, crowded }
}

/**
 * What kind of week each step is, by index; one with a scheduled event is of kind 0, whose risks hold where the event cannot
 * happen. Index 0 is unused: step w covers days 7(w − 1) + 1 … 7w after the start.
 */
export type Weeks = readonly { readonly kind: number; readonly scheduled?: string }[]

/** The events a calendar schedules, in order of first use: one layer each. */
export const scheduledEvents = (weeks: Weeks): readonly string[] => [
  ...new Set(weeks.flatMap(({ scheduled }) => scheduled ?? [])),
]

/**
 * The layer of each step: those of the kinds of week come first, then one for each of `scheduledEvents`.
 * @throws {RangeError} for a kind that the graph does not know, and for a week with a scheduled event of another kind than 0.
 */
export function layersOfWeeks({ chances }: Graph, weeks: Weeks): Uint8Array {
  const events = scheduledEvents(weeks)
  return Uint8Array.from(weeks, ({ kind, scheduled }, week) => {
    const kinds = scheduled === undefined ? chances.length : 1
    if (!(kind >= 0 && kind < kinds))
      throw new RangeError(`Week ${week} is of kind ${kind}; it may be of 0 to ${kinds - 1}.`)
    return scheduled === undefined ? kind : chances.length + events.indexOf(scheduled)
  })
}

/**
 * The chain of one scenario: a graph with numbers and a calendar. Re-reads only the numbers, never the machine.
 * @param start state index of the first week. @param weeks kinds of the steps 1 … horizon (index 0 unused).
 */
export function fillChain(graph: Graph, numbers: Numbers, weeks: Weeks, start: number): Chain {
  const value = evaluateProducts(graph.products, numbers)
  const layers = rowsOfLayers(graph, scheduledEvents(weeks)).map((rows) => fillLayer(rows, value))
  return {
    version: graph.version,
    n: graph.n,
    start,
    horizon: weeks.length - 1,
    layers,
    weekLayer: layersOfWeeks(graph, weeks),
    outcomes: graph.outcomes,
    endings: graph.endings,
    counterIds: graph.counterIds,
    outcome: graph.outcome,
    ending: graph.ending,
    weekCounters: graph.weekCounters,
    edgePath: graph.path,
    pathCounters: graph.pathCounters,
  }
}
