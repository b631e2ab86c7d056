import { evaluateProducts } from '../model/evaluate-products'
import type { Numbers } from '../model/factor'
import type { Chain } from './chain'
import { fillLayer } from './fill-layer'
import type { Graph } from './graph'
import { rowsOfLayers } from './rows'

/** What kind of week each step is. Index 0 is unused: step w covers days 7(w − 1) + 1 … 7w after the start. */
export type Weeks = readonly { readonly near: boolean; readonly scheduled?: string }[]

/** The events a calendar schedules, in order of first use: one layer each. */
export const scheduledEvents = (weeks: Weeks): readonly string[] => [
  ...new Set(weeks.flatMap(({ scheduled }) => scheduled ?? [])),
]

/**
 * The chain of one scenario: a graph with numbers and a calendar. Re-reads only the numbers, never the machine.
 * @param start state index of the first week. @param weeks kinds of the steps 1 … horizon (index 0 unused).
 */
export function fillChain(graph: Graph, numbers: Numbers, weeks: Weeks, start: number): Chain {
  const value = evaluateProducts(graph.products, numbers)
  const events = scheduledEvents(weeks)
  const layers = rowsOfLayers(graph, events).map((rows) => fillLayer(rows, value))
  const kindOf = ({ near, scheduled }: Weeks[number]): number =>
    scheduled === undefined ? Number(near) : 2 + events.indexOf(scheduled)
  return {
    version: graph.version,
    n: graph.n,
    start,
    horizon: weeks.length - 1,
    layers,
    weekLayer: Uint8Array.from(weeks, kindOf),
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
