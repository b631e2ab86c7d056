import {
  drawsOfRun,
  type Graph,
  type Numbers,
  outcomeShares,
  quantile,
  solveForward,
  triangularQuantile,
} from '@/engine'
import { parameterById, parameterIds } from '@/scenarios/parameter-catalogue'
import type { Scenario } from '@/scenarios/scenario.schema'
import { byGroup, GROUPS, groupFrom } from './groups'
import { chainOf } from './negotiation-chain'
import type { Group, InputRange } from './types'

/** One fixed seed, so that the range belongs to the numbers and not to the dice. */
const RANGE_SEED = 'input range'
const PARAMETER_STREAM = 2

/**
 * Draw k of every number from its triangular law (low, reading, high), one draw per number in the catalogue's order.
 * A changed number keeps its range around the new reading, widened to hold it. Amounts cannot move an ending and stay.
 */
export function drawNumbers(scenario: Scenario, changes: Numbers, k: number): Numbers {
  const next = drawsOfRun(RANGE_SEED, k, PARAMETER_STREAM)
  return Object.fromEntries(
    parameterIds.map((id) => {
      const { low, base, high } = scenario.numbers[id]
      const mode = changes[id] ?? base
      const draw = next()
      const isFixed = parameterById(id).kind === 'amount'
      return [
        id,
        isFixed ? mode : triangularQuantile(draw, { low: Math.min(low, mode), mode, high: Math.max(high, mode) }),
      ]
    }),
  )
}

/** The exact shares of the four endings under draw k of all numbers. */
export function rangeDraw(
  graph: Graph,
  scenario: Scenario,
  changes: Numbers,
  horizonWeeks: number,
  k: number,
): Record<Group, number> {
  const chain = chainOf(graph, scenario, drawNumbers(scenario, changes, k), horizonWeeks)
  const shares = outcomeShares(chain, solveForward(chain))
  return byGroup(
    chain.outcomes.map((outcome, o) => ({ ...outcome, o })),
    ({ group }) => groupFrom(group),
    ({ o }) => shares[o] ?? 0,
  )
}

/** 5th to 95th percentile of each ending over the draws. */
export function rangeOf(draws: readonly Readonly<Record<Group, number>>[]): InputRange {
  const between = (group: Group) => {
    const sorted = Float64Array.from(draws, (draw) => draw[group]).toSorted()
    return { low: quantile(sorted, 0.05), high: quantile(sorted, 0.95) }
  }
  const [sold, kept, banned, unresolved] = GROUPS.map(between)
  if (sold === undefined || kept === undefined || banned === undefined || unresolved === undefined) {
    throw new RangeError('A range needs all four endings.')
  }
  return { draws: draws.length, groups: { sold, kept, banned, unresolved } }
}
