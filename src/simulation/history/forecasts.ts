import { type Chain, fillChain, type Numbers, outcomeReward, outcomeShares, solveFrom, walkWeeksBack } from '@/engine'
import { ORDINARY, weeksOf } from '@/scenarios/calendar-weeks'
import type { Scenario } from '@/scenarios/scenario.schema'
import { byGroup, groupsOf, perGroup } from '../groups'
import { numbersOf } from '../negotiation-chain'
import type { OpenNegotiation } from '../open-negotiation'
import type { Forecast, ForecastPoint, Placed } from './types'

const weeksSeenFrom = (
  negotiation: OpenNegotiation,
  { numbers, startDate }: Scenario,
  changes: Numbers,
  { calendar }: Placed,
  horizonWeeks: number,
) => weeksOf(negotiation, { startDate, calendar, numbers }, changes, horizonWeeks)

function requireWithin({ date, week }: Placed, horizonWeeks: number): void {
  if (week > horizonWeeks) throw new RangeError(`${date} lies in week ${week}, after the horizon of ${horizonWeeks}.`)
}

/**
 * The chain that begins where a point stands: its first step is the week after the point's, its calendar the one known then, its
 * horizon the same day as the case's. Its start is left to the point's weights.
 * @throws {RangeError} for a point after the horizon.
 */
export function chainFrom(
  negotiation: OpenNegotiation,
  scenario: Scenario,
  changes: Numbers,
  horizonWeeks: number,
  point: Placed,
): Chain {
  requireWithin(point, horizonWeeks)
  const weeks = weeksSeenFrom(negotiation, scenario, changes, point, horizonWeeks).slice(point.week)
  return fillChain(
    negotiation.graph,
    numbersOf(negotiation, scenario, changes),
    [{ kind: ORDINARY }, ...weeks.slice(1)],
    0,
  )
}

function ofOneCalendar(points: readonly ForecastPoint[]): readonly (readonly [ForecastPoint, ...ForecastPoint[]])[] {
  const groups = new Map<string, [ForecastPoint, ...ForecastPoint[]]>()
  for (const point of points) {
    const calendar = JSON.stringify(point.calendar)
    const group = groups.get(calendar)
    if (group === undefined) groups.set(calendar, [point])
    else group.push(point)
  }
  return [...groups.values()]
}

/**
 * The exact forecast at every point: one backward pass for each calendar that was in force, its values at the point's week
 * averaged over the weights of the states. Takes about as many passes as there were orders. Needs the graph and no machine.
 * Error: relative ≤ n × 2⁻⁵³ beside that of the backward pass.
 * @throws {RangeError} for a point after the horizon.
 */
export function forecastsOf(
  negotiation: OpenNegotiation,
  scenario: Scenario,
  changes: Numbers,
  horizonWeeks: number,
  points: readonly ForecastPoint[],
): readonly Forecast[] {
  const found = new Map<ForecastPoint, Forecast>()
  for (const together of ofOneCalendar(points)) {
    const [first] = together
    for (const point of together) requireWithin(point, horizonWeeks)
    const weeks = weeksSeenFrom(negotiation, scenario, changes, first, horizonWeeks)
    const chain = fillChain(negotiation.graph, numbersOf(negotiation, scenario, changes), weeks, 0)
    const known = groupsOf(chain.outcomes)
    const rewards = known.map((group) => outcomeReward(chain, (outcome) => outcome.group === group))
    walkWeeksBack(chain, rewards, (week, columns) => {
      const width = columns.length / chain.n
      for (const point of together) {
        if (point.week !== week) continue
        const groups = perGroup(known, (group) => {
          const column = known.indexOf(group)
          return point.weights.reduce((sum, weight, s) => sum + weight * (columns[width * s + column] ?? 0), 0)
        })
        found.set(point, { date: point.date, week, groups })
      }
    })
  }
  return points.flatMap((point) => found.get(point) ?? [])
}

/** The forecast at one point by a forward pass from it: cheaper than a backward one, and another way to the same number. */
export function forecastOf(
  negotiation: OpenNegotiation,
  scenario: Scenario,
  changes: Numbers,
  horizonWeeks: number,
  point: ForecastPoint,
): Forecast {
  const chain = chainFrom(negotiation, scenario, changes, horizonWeeks, point)
  const shares = outcomeShares(chain, solveFrom(chain, point.weights))
  return { date: point.date, week: point.week, groups: byGroup(chain.outcomes, (o) => shares[o] ?? 0) }
}
