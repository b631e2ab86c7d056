import type { Scenario } from '@/scenarios'
import { type OpenNegotiation, solveAnswer } from '@/simulation'
import { conditionedAnswer } from '@/simulation/analyse'
import { groupsOf, perGroup } from '@/simulation/groups'
import type { Group, Recipe } from '@/simulation/types'
import type { Vary } from './parse-vary'

export type SweepRow = {
  readonly values: readonly number[]
  readonly groups: Readonly<Record<Group, number>>
  readonly outcomes: readonly number[]
  /** Share of futures that fit the conditions; 1 where there are none. At 0 there is no answer: NaN throughout. */
  readonly fits: number
}

export const pointsIn = (varied: readonly Vary[]): number =>
  varied.reduce((count, { values }) => count * values.length, 1)

/** Every combination of the values, the last number changing fastest, each solved exactly. */
export function* sweepPoints(
  negotiation: OpenNegotiation,
  scenario: Scenario,
  { changes, conditions, horizonWeeks }: Recipe,
  varied: readonly Vary[],
): Generator<SweepRow> {
  const points = pointsIn(varied)
  for (let point = 0; point < points; point++) {
    let left = point
    const values = varied
      .toReversed()
      .map((vary) => {
        const value = vary.values[left % vary.values.length] ?? 0
        left = Math.floor(left / vary.values.length)
        return value
      })
      .toReversed()
    const here = { ...changes, ...Object.fromEntries(varied.map(({ id }, i) => [id, values[i] ?? 0])) }
    const answer =
      conditions.length === 0
        ? { ...solveAnswer(negotiation, scenario, here, horizonWeeks), probability: 1 }
        : conditionedAnswer(negotiation, scenario, here, horizonWeeks, conditions)
    const { groups, outcomes, probability } = answer
    const orNone = (chance: number) => (probability > 0 ? chance : Number.NaN)
    yield {
      values,
      groups: perGroup(groupsOf(negotiation.graph.outcomes), (group) => orNone(groups[group] ?? 0)),
      outcomes: outcomes.map(({ exact }) => orNone(exact)),
      fits: probability,
    }
  }
}
