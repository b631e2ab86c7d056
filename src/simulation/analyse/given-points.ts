import type { Graph, Numbers } from '@/engine'
import type { Scenario } from '@/scenarios/scenario.schema'
import { conditionedAnswer } from './conditioned-answer'
import { pointsOf } from './points'
import type { PointAnalysis, RecipeCondition, ShareTable } from './types'

/**
 * All points of an analysis as `solvePoints` has them, each among the futures in which the conditions hold there; NaN where
 * none does. Yields how many are done, after each.
 */
export function* solveGivenPoints(
  graph: Graph,
  scenario: Scenario,
  changes: Numbers,
  horizonWeeks: number,
  analysis: PointAnalysis,
  conditions: readonly RecipeCondition[],
): Generator<number, ShareTable> {
  const { count, changesAt } = pointsOf(graph, scenario, changes, horizonWeeks, analysis)
  const { outcomes } = graph
  const shares = new Float64Array(count * outcomes.length).fill(Number.NaN)
  for (let point = 0; point < count; point++) {
    const given = conditionedAnswer(graph, scenario, changesAt(point), horizonWeeks, conditions)
    if (given.whyNot === undefined)
      shares.set(
        given.outcomes.map(({ exact }) => exact),
        point * outcomes.length,
      )
    yield point + 1
  }
  return { outcomes, from: 0, points: count, shares }
}
