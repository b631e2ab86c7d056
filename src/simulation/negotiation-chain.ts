import { type Chain, compileGraph, fillChain, findStart, type Graph, type Numbers } from '@/engine'
import { weeksOf } from '@/scenarios/calendar-weeks'
import { negotiationModel } from '@/scenarios/negotiation-model'
import { parameterIds } from '@/scenarios/parameter-catalogue'
import type { Scenario } from '@/scenarios/scenario.schema'

/** The graph of the one machine: every scenario, parameter and calendar uses it. Takes a good part of a second. */
export const compileNegotiation = (): Graph => compileGraph(negotiationModel)

/** What a scenario's numbers are after some were changed. */
export function numbersOf(scenario: Scenario, changes: Numbers): Numbers {
  return Object.fromEntries(parameterIds.map((id) => [id, changes[id] ?? scenario.numbers[id].base]))
}

const starts = new WeakMap<Scenario, number>()

function startOf(graph: Graph, scenario: Scenario): number {
  let start = starts.get(scenario)
  if (start === undefined) {
    start = findStart(
      graph,
      negotiationModel,
      scenario.prologue.map(({ event }) => event),
    )
    starts.set(scenario, start)
  }
  return start
}

/** The chain of a scenario with some numbers changed, up to a horizon in weeks. */
export const chainOf = (graph: Graph, scenario: Scenario, changes: Numbers, horizonWeeks: number): Chain =>
  fillChain(graph, numbersOf(scenario, changes), weeksOf(scenario, horizonWeeks), startOf(graph, scenario))
