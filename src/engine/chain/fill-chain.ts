import { evaluateFactor, type Factor, type Numbers } from '../model/factor'
import type { Chain } from './chain'
import { fillLayer } from './fill-layer'
import type { Graph } from './graph'
import { scheduledRows, weeklyRows } from './rows'

/** What kind of week each step is. Index 0 is unused: step w covers days 7(w − 1) + 1 … 7w after the start. */
export type Weeks = readonly { readonly near: boolean; readonly scheduled?: string }[]

/** The value of each product of factors. @throws {RangeError} where one is negative or not a number, with its factors. */
function evaluateProducts(products: readonly (readonly Factor[])[], numbers: Numbers): Float64Array {
  return Float64Array.from(products, (factors) => {
    let p = 1
    for (const factor of factors) p *= evaluateFactor(factor, numbers)
    if (!(p >= 0)) throw new RangeError(`The chance ${JSON.stringify(factors)} is ${p}; it must be 0 or more.`)
    return p
  })
}

/**
 * The chain of one scenario: a graph with numbers and a calendar. Re-reads only the numbers, never the machine.
 * @param start state index of the first week. @param weeks kinds of the steps 1 … horizon (index 0 unused).
 */
export function fillChain(graph: Graph, numbers: Numbers, weeks: Weeks, start: number): Chain {
  const value = evaluateProducts(graph.products, numbers)
  const kinds = ['calm', 'near', ...new Set(weeks.flatMap(({ scheduled }) => scheduled ?? []))]
  const layers = kinds.map((kind, index) =>
    fillLayer(
      index < 2 ? weeklyRows(graph) : scheduledRows(graph, kind),
      value,
      kind === 'near' ? graph.near : graph.calm,
      graph.given,
    ),
  )
  const kindOf = (week: Weeks[number]): number =>
    week.scheduled === undefined ? Number(week.near) : kinds.indexOf(week.scheduled, 2)
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
