import {
  type Chain,
  fillChain,
  type Numbers,
  outcomeReward,
  outcomeShares,
  solveForward,
  walkWeeksBack,
} from '@/engine'
import { ORDINARY, weeksOf } from '@/scenarios/calendar-weeks'
import type { Scenario } from '@/scenarios/scenario.schema'
import { byGroup, groupsOf, perGroup } from '../groups'
import { numbersOf } from '../negotiation-chain'
import type { OpenNegotiation } from '../open-negotiation'
import type { Forecast, ForecastPoint, Placed, WeightedPoint } from './types'

/** @throws {RangeError} for a point whose state or ending the graph does not have. */
function stateOf(negotiation: OpenNegotiation, { date, key, ending }: ForecastPoint): number {
  // Endings are merged by what they are, so one is found by its name and not by the snapshot's key.
  const state =
    ending === undefined
      ? negotiation.graph.key.indexOf(key)
      : negotiation.graph.ending.indexOf(negotiation.graph.endings.indexOf(ending))
  if (state === -1) throw new RangeError(`${date}: the graph has no state with key ${key}.`)
  return state
}

const weeksSeenFrom = (
  negotiation: OpenNegotiation,
  { numbers, startDate }: Scenario,
  changes: Numbers,
  { calendar }: Placed,
  horizonWeeks: number,
) => weeksOf(negotiation, { startDate, calendar, numbers }, changes, horizonWeeks)

/**
 * The chain that starts where a point stands: its first step is the week after the point's, its calendar the one known
 * then, its horizon the same day as the case's.
 * @throws {RangeError} for a point after the horizon, or whose state the graph does not have.
 */
export function chainFrom(
  negotiation: OpenNegotiation,
  scenario: Scenario,
  changes: Numbers,
  horizonWeeks: number,
  point: ForecastPoint,
): Chain {
  requireWithin(point, horizonWeeks)
  const weeks = weeksSeenFrom(negotiation, scenario, changes, point, horizonWeeks).slice(point.week)
  return fillChain(
    negotiation.graph,
    numbersOf(negotiation, scenario, changes),
    [{ kind: ORDINARY }, ...weeks.slice(1)],
    stateOf(negotiation, point),
  )
}

function requireWithin({ date, week }: Placed, horizonWeeks: number): void {
  if (week > horizonWeeks) throw new RangeError(`${date} lies in week ${week}, after the horizon of ${horizonWeeks}.`)
}

function ofOneCalendar<Point extends Placed>(points: readonly Point[]): readonly (readonly [Point, ...Point[]])[] {
  const groups = new Map<string, [Point, ...Point[]]>()
  for (const point of points) {
    const calendar = JSON.stringify(point.calendar)
    const group = groups.get(calendar)
    if (group === undefined) groups.set(calendar, [point])
    else group.push(point)
  }
  return [...groups.values()]
}

/** What a point makes of the chances of one group, state by state: [n] in steps of `width`, from `column` on. */
type Reader<Point> = (point: Point, columns: Float64Array, width: number, column: number) => number

function readBackwards<Point extends Placed>(
  negotiation: OpenNegotiation,
  scenario: Scenario,
  changes: Numbers,
  horizonWeeks: number,
  points: readonly Point[],
  read: Reader<Point>,
): readonly Forecast[] {
  const found = new Map<Point, Forecast>()
  for (const together of ofOneCalendar(points)) {
    const [first] = together
    for (const point of together) requireWithin(point, horizonWeeks)
    const weeks = weeksSeenFrom(negotiation, scenario, changes, first, horizonWeeks)
    const chain = fillChain(negotiation.graph, numbersOf(negotiation, scenario, changes), weeks, 0)
    const known = groupsOf(chain.outcomes)
    const rewards = known.map((group) => outcomeReward(chain, (outcome) => outcome.group === group))
    walkWeeksBack(chain, rewards, (week, columns) => {
      for (const point of together) {
        if (point.week !== week) continue
        const width = columns.length / chain.n
        const groups = perGroup(known, (group) => read(point, columns, width, known.indexOf(group)))
        found.set(point, { date: point.date, week, groups })
      }
    })
  }
  return points.flatMap((point) => found.get(point) ?? [])
}

/**
 * The exact forecast at every point: one backward pass for each calendar that was in force, read at the point's week and
 * state. Takes about as many passes as there were orders. Needs the graph and no machine.
 * @throws {RangeError} for a point after the horizon, or whose state the graph does not have.
 */
export const forecastsOf = (
  negotiation: OpenNegotiation,
  scenario: Scenario,
  changes: Numbers,
  horizonWeeks: number,
  points: readonly ForecastPoint[],
): readonly Forecast[] =>
  readBackwards(
    negotiation,
    scenario,
    changes,
    horizonWeeks,
    points,
    (point, columns, width, column) => columns[width * stateOf(negotiation, point) + column] ?? 0,
  )

/**
 * The same where nobody can tell which state it is: the mean over the weights of the states.
 * Error: relative ≤ n × 2⁻⁵³ beside that of the backward pass.
 * @throws {RangeError} for a point after the horizon.
 */
export const weightedForecastsOf = (
  negotiation: OpenNegotiation,
  scenario: Scenario,
  changes: Numbers,
  horizonWeeks: number,
  points: readonly WeightedPoint[],
): readonly Forecast[] =>
  readBackwards(negotiation, scenario, changes, horizonWeeks, points, ({ weights }, columns, width, column) =>
    weights.reduce((sum, weight, s) => sum + weight * (columns[width * s + column] ?? 0), 0),
  )

/** The forecast at one point by a forward pass from it: cheaper than a backward one, and another way to the same number. */
export function forecastOf(
  negotiation: OpenNegotiation,
  scenario: Scenario,
  changes: Numbers,
  horizonWeeks: number,
  point: ForecastPoint,
): Forecast {
  const chain = chainFrom(negotiation, scenario, changes, horizonWeeks, point)
  const shares = outcomeShares(chain, solveForward(chain))
  const groups = byGroup(chain.outcomes, (o) => shares[o] ?? 0)
  return { date: point.date, week: point.week, groups }
}
