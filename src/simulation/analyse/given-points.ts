import type { Numbers } from '@/engine'
import type { Scenario } from '@/scenarios/scenario.schema'
import type { OpenNegotiation } from '../open-negotiation'
import { conditionedAnswer } from './conditioned-answer'
import { pointsOf } from './points'
import type { PointAnalysis, RecipeCondition, ShareTable } from './types'

/**
 * All points of an analysis as `solvePoints` has them, each among the futures in which the conditions hold there; NaN where
 * none does. Yields how many are done, after each.
 */
export function* solveGivenPoints(
  negotiation: OpenNegotiation,
  scenario: Scenario,
  changes: Numbers,
  horizonWeeks: number,
  analysis: PointAnalysis,
  conditions: readonly RecipeCondition[],
): Generator<number, ShareTable> {
  const { count, changesAt } = pointsOf(negotiation, scenario, changes, horizonWeeks, analysis)
  const { outcomes } = negotiation.graph
  const shares = new Float64Array(count * outcomes.length).fill(Number.NaN)
  for (let point = 0; point < count; point++) {
    const given = conditionedAnswer(negotiation, scenario, changesAt(point), horizonWeeks, conditions)
    if (given.whyNot === undefined)
      shares.set(
        given.outcomes.map(({ exact }) => exact),
        point * outcomes.length,
      )
    yield point + 1
  }
  return { outcomes, from: 0, points: count, shares }
}
