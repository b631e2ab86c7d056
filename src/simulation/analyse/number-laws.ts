import { type Graph, movingParameters, type Numbers, type Triangular } from '@/engine'
import { weeksOf } from '@/scenarios/calendar-weeks'
import { isParameterId, type ParameterId, parameterById, parameterIds } from '@/scenarios/parameter-catalogue'
import type { Scenario } from '@/scenarios/scenario.schema'
import { chainOf } from '../negotiation-chain'
import type { LeftOut } from './types'

/** A number's range around its reading, changed or not: what the input range draws from. The range is widened to hold the reading. */
export function lawOf(scenario: Scenario, changes: Numbers, id: ParameterId): Triangular {
  const { low, base, high } = scenario.numbers[id]
  const mode = changes[id] ?? base
  return { low: Math.min(low, mode), mode, high: Math.max(high, mode) }
}

/** The numbers that can move an ending within the horizon, in the catalogue's order, and why the others cannot. */
export type MovingNumbers = { readonly moving: readonly ParameterId[]; readonly leftOut: readonly LeftOut[] }

/**
 * Found by structure, not by trial: the numbers in the chances of all edges that a run can meet within the horizon. A number
 * without a range counts with its one value, so that what hangs on an event of chance 0 is left out too.
 */
export function movingNumbers(graph: Graph, scenario: Scenario, changes: Numbers, horizonWeeks: number): MovingNumbers {
  const key = JSON.stringify([changes, horizonWeeks])
  const last = lastFound.get(scenario)
  if (last?.graph === graph && last.key === key) return last.found
  const found = findMoving(graph, scenario, changes, horizonWeeks)
  lastFound.set(scenario, { graph, key, found })
  return found
}

/** Every part of an analysis asks anew, about the same numbers. */
const lastFound = new WeakMap<
  Scenario,
  { readonly graph: Graph; readonly key: string; readonly found: MovingNumbers }
>()

function findMoving(graph: Graph, scenario: Scenario, changes: Numbers, horizonWeeks: number): MovingNumbers {
  const fixed = (id: string): number | undefined => {
    if (!isParameterId(id)) return undefined
    const { low, high } = lawOf(scenario, changes, id)
    return low === high ? low : undefined
  }
  const { start } = chainOf(graph, scenario, changes, horizonWeeks)
  const met = movingParameters(graph, weeksOf(scenario, horizonWeeks), start, fixed)
  const why = (id: ParameterId): LeftOut['why'] | undefined => {
    if (parameterById(id).kind === 'amount') return 'amount'
    if (!met.has(id)) return 'unreachable'
    return fixed(id) === undefined ? undefined : 'noRange'
  }
  return {
    moving: parameterIds.filter((id) => why(id) === undefined),
    leftOut: parameterIds.flatMap((id) => {
      const reason = why(id)
      return reason === undefined ? [] : [{ id, why: reason }]
    }),
  }
}
