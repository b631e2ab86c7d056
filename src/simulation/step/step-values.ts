import { type Numbers, outcomeReward, solveBackward } from '@/engine'
import type { Party } from '@/machines/event-record'
import { weeksOf } from '@/scenarios/calendar-weeks'
import type { BareCase } from '@/scenarios/scenario.schema'
import { groupsOf, perGroup } from '../groups'
import { chainOf, numbersOf } from '../negotiation-chain'
import type { OpenNegotiation } from '../open-negotiation'
import { partyPayoffs, partyRewards } from '../party-payoffs'
import { type Debrief, debrief } from './debrief'
import { groupOfWeek } from './headline-group'
import { type NextHeadline, nextHeadline } from './next-headline'
import type { Point, Shares } from './outcome-line'
import { isOwn } from './own-event'
import { placeIndex } from './place-index'
import { type SeatCard, seatCard } from './seat-card'
import { seatValues } from './seat-values'
import type { Timeline } from './types'
import { waysFrom, waysIn } from './ways'

export type Payoffs = Readonly<Record<string, number>>

/** One way a week can go: its events, none in a quiet week, and what can be expected after it. */
export type Prospect = {
  readonly events: readonly string[]
  readonly probability: number
  readonly groups: Shares
  readonly payoffs: Payoffs
}

/** One way a question of a week can go, made to happen: what can be expected then, the questions before it quiet and those after it drawn. */
export type Outlet = {
  /** As the sampler names them: where the calendar brings the headline, it is the first. */
  readonly events: readonly string[]
  readonly groups: Shares
}

/** Every exact value the Step place shows, from every state and week of one recipe. Payoffs are what is expected from there on. */
export type StepValues = {
  readonly groupsAt: (points: readonly Point[]) => readonly Shares[]
  readonly payoffsAt: (points: readonly Point[]) => readonly Payoffs[]
  /** What week `week` can bring from a state: every path of positive chance in the sampler's order, quiet last. */
  readonly prospects: (week: number, at: number | string) => readonly Prospect[]
  /** What each way of each question of week `week` would lead to; the quiet ones left out. */
  readonly outlets: (week: number, at: number | string) => readonly Outlet[]
  /** What makes the next headline, by the groups that the negotiation names for it; undefined where it names none. */
  readonly nextHeadline: (point: Point) => NextHeadline | undefined
  readonly seatCard: (timeline: Timeline, seat: Party) => SeatCard | undefined
  readonly debrief: (timeline: Timeline, seat: Party) => Debrief
}

/** A value that is made when it is first asked for. */
function lazily<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** One backward pass over the endings; payoffs and seats are solved when first asked for. */
function solveStepValues(
  negotiation: OpenNegotiation,
  scenario: BareCase,
  changes: Numbers,
  horizonWeeks: number,
): StepValues {
  const chain = chainOf(negotiation, scenario, changes, horizonWeeks)
  const { n, horizon } = chain
  const stateOf = placeIndex(negotiation.graph)
  const groups = groupsOf(chain.outcomes)
  const shares = solveBackward(
    chain,
    groups.map((group) => outcomeReward(chain, (outcome) => outcome.group === group)),
  )
  const payoffs = lazily(() => partyPayoffs(negotiation, chain, scenario))
  const agreement = outcomeReward(chain, ({ group }) => group === groups[0])
  const rewards = partyRewards(negotiation, chain, scenario)
  const solveSeat = (seat: Party) => {
    const reward = rewards.find(({ party }) => party === seat)?.reward
    if (reward === undefined) throw new RangeError(`The scenario has no payoffs for ${seat}.`)
    const given = {
      graph: negotiation.graph,
      chain,
      numbers: numbersOf(negotiation, scenario, changes),
      weeks: weeksOf(negotiation, scenario, changes, horizonWeeks),
      isOwn: (event: string) => isOwn(negotiation, event, seat),
    }
    return { seat, payoffs: seatValues({ ...given, reward }), agreements: seatValues({ ...given, reward: agreement }) }
  }
  // A value for every step and state is large, so that of one seat is kept at a time.
  let seated: ReturnType<typeof solveSeat> | undefined
  const valuesOf = (seat: Party) => {
    if (seated?.seat !== seat) seated = solveSeat(seat)
    return seated
  }
  const cardOf = (timeline: Timeline, seat: Party) => {
    const { payoffs, agreements } = valuesOf(seat)
    return seatCard(payoffs, agreements, stateOf, negotiation.graph.questions, timeline)
  }
  const cellOf = ({ week, at }: Point): number => {
    if (!(Number.isInteger(week) && week >= 0 && week <= horizon))
      throw new RangeError(`Week ${week} is outside 0 … ${horizon}.`)
    return week * n + stateOf(at)
  }
  const groupsIn = (cell: number): Shares => perGroup(groups, (group) => shares[groups.indexOf(group)]?.[cell] ?? 0)
  const payoffsIn = (cell: number): Payoffs =>
    Object.fromEntries(payoffs().map(({ party, expected }) => [party, expected[cell] ?? 0]))
  const outlets = (week: number, at: number | string): readonly Outlet[] => {
    const state = cellOf({ week: week - 1, at }) - (week - 1) * n
    if (week > horizon) throw new RangeError(`Week ${week} is beyond the horizon of ${horizon}.`)
    const [first, end] = [chain.weekStart[week] ?? 0, chain.weekStart[week + 1] ?? 0]
    return Array.from({ length: end - first }, (_, slot) =>
      waysIn(negotiation.graph, chain, first + slot, { steps: [], probability: 1, to: state })
        .filter(({ steps, probability }) => steps.flat().length > 0 && probability > 0)
        .map(({ steps, to }) => {
          const after = waysFrom(negotiation.graph, chain, first + slot + 1, end, to)
          const expected = (group: string) =>
            after.reduce((sum, way) => sum + way.probability * (groupsIn(week * n + way.to)[group] ?? 0), 0)
          return { events: steps.flat(), groups: perGroup(groups, expected) }
        }),
    ).flat()
  }
  const prospects = (week: number, at: number | string): readonly Prospect[] => {
    const state = cellOf({ week: week - 1, at }) - (week - 1) * n
    if (week > horizon) throw new RangeError(`Week ${week} is beyond the horizon of ${horizon}.`)
    const [first, end] = [chain.weekStart[week] ?? 0, chain.weekStart[week + 1] ?? 0]
    const ways = waysFrom(negotiation.graph, chain, first, end, state)
    return ways.map(({ steps, probability, to }) => {
      const cell = week * n + to
      return { events: steps.flat(), probability, groups: groupsIn(cell), payoffs: payoffsIn(cell) }
    })
  }
  return {
    groupsAt: (points) => points.map((point) => groupsIn(cellOf(point))),
    payoffsAt: (points) => points.map((point) => payoffsIn(cellOf(point))),
    outlets,
    nextHeadline: (point) => {
      const { graph, headlines } = negotiation
      if (headlines === undefined) return undefined
      const state = cellOf(point) - point.week * n
      return nextHeadline(graph, chain, (steps) => groupOfWeek(negotiation, headlines, steps), point.week, state)
    },
    prospects,
    seatCard: cardOf,
    debrief: (timeline, seat) =>
      debrief(valuesOf(seat).payoffs, (event) => isOwn(negotiation, event, seat), stateOf, timeline),
  }
}

type Kept = { readonly negotiation: OpenNegotiation; readonly recipe: string; readonly values: StepValues }

/** Those of a recipe at its horizon and after its early week: what is told side by side. */
const MOST_KEPT = 2
let kept: readonly Kept[] = []

/**
 * The values of a recipe. Those of the two latest are kept, so asking again is free. About 11 MB for a horizon of 104 weeks,
 * as much again by party once payoffs are asked for, and 5 MB for each step of a week once a seat is taken.
 */
export function createStepValues(
  negotiation: OpenNegotiation,
  scenario: BareCase,
  changes: Numbers,
  horizonWeeks: number,
): StepValues {
  const recipe = JSON.stringify([scenario, changes, horizonWeeks])
  const known = kept.find((one) => one.negotiation === negotiation && one.recipe === recipe)
  const values = known?.values ?? solveStepValues(negotiation, scenario, changes, horizonWeeks)
  kept = [{ negotiation, recipe, values }, ...kept.filter((one) => one !== known)].slice(0, MOST_KEPT)
  return values
}
