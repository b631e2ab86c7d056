import { type Chain, type Graph, type Numbers, outcomeReward, solveBackward } from '@/engine'
import type { Party } from '@/machines/event-record'
import { weeksOf } from '@/scenarios/calendar-weeks'
import type { BareCase } from '@/scenarios/scenario.schema'
import { groupsOf, perGroup } from '../groups'
import { chainOf, numbersOf } from '../negotiation-chain'
import type { OpenNegotiation } from '../open-negotiation'
import { partyPayoffs, partyRewards } from '../party-payoffs'
import { type Debrief, debrief } from './debrief'
import type { Point, Shares } from './outcome-line'
import { isOwn } from './own-event'
import { type SeatCard, seatCard } from './seat-card'
import { seatValues } from './seat-values'
import type { Timeline } from './types'

export type Payoffs = Readonly<Record<string, number>>

/** One way a week can go: its events, none in a quiet week, and what can be expected after it. */
export type Prospect = {
  readonly events: readonly string[]
  readonly probability: number
  readonly groups: Shares
  readonly payoffs: Payoffs
}

/** Every exact value the Step place shows, from every state and week of one recipe. Payoffs are what is expected from there on. */
export type StepValues = {
  readonly groupsAt: (points: readonly Point[]) => readonly Shares[]
  readonly payoffsAt: (points: readonly Point[]) => readonly Payoffs[]
  /** What week `week` can bring from a state: every path of positive chance in the sampler's order, quiet last. */
  readonly prospects: (week: number, at: number | string) => readonly Prospect[]
  readonly seatCard: (timeline: Timeline, seat: Party) => SeatCard | undefined
  readonly debrief: (timeline: Timeline, seat: Party) => Debrief
}

/** Finds a state of the graph by its key or, of an ending, by its name. @throws {RangeError} if the graph has no such state. */
function placeIndex({ ending, endings, key }: Graph): (at: number | string) => number {
  const states = new Map(Array.from(ending, (e, state) => [endings[e] ?? key[state] ?? -1, state] as const))
  return (at) => {
    const state = states.get(at)
    if (state === undefined) throw new RangeError(`The model has no state "${at}".`)
    return state
  }
}

type Way = { readonly events: readonly string[]; readonly probability: number; readonly to: number }

/** Every path of positive chance through a week from a state, step by step in the sampler's order, quiet last. */
function waysThrough({ paths, path, events }: Graph, chain: Chain, week: number, state: number): readonly Way[] {
  const steps = chain.steps.subarray(chain.weekStart[week], chain.weekStart[week + 1])
  const waysFrom = ({ events: before, probability, to }: Way, index: number): readonly Way[] => {
    const layer = chain.layers[index]
    if (layer === undefined) return []
    const { rowStart, rowClass, edge, target } = layer
    const own = rowClass[to] ?? 0
    const [first, end, place] = [rowStart[to] ?? 0, rowStart[to + 1] ?? 0, chain.classStart[own] ?? 0]
    const moves = Array.from({ length: end - first }, (_, k) => ({
      events: [...before, ...(paths[path[edge[first + k] ?? -1] ?? -1] ?? []).map((event) => events[event] ?? '')],
      probability: probability * (chain.chance[place + k] ?? 0),
      to: target[first + k] ?? to,
    }))
    return [...moves, { events: before, probability: probability * (chain.quiet[own] ?? 0), to }]
  }
  return steps.reduce<readonly Way[]>(
    (ways, index) => ways.flatMap((way) => waysFrom(way, index)).filter(({ probability }) => probability > 0),
    [{ events: [], probability: 1, to: state }],
  )
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
  const prospects = (week: number, at: number | string): readonly Prospect[] => {
    const state = cellOf({ week: week - 1, at }) - (week - 1) * n
    if (week > horizon) throw new RangeError(`Week ${week} is beyond the horizon of ${horizon}.`)
    const ways = waysThrough(negotiation.graph, chain, week, state)
    return ways.map(({ events, probability, to }) => {
      const cell = week * n + to
      return { events, probability, groups: groupsIn(cell), payoffs: payoffsIn(cell) }
    })
  }
  return {
    groupsAt: (points) => points.map((point) => groupsIn(cellOf(point))),
    payoffsAt: (points) => points.map((point) => payoffsIn(cellOf(point))),
    prospects,
    seatCard: cardOf,
    debrief: (timeline, seat) =>
      debrief(valuesOf(seat).payoffs, (event) => isOwn(negotiation, event, seat), stateOf, timeline),
  }
}

let latest: { readonly negotiation: OpenNegotiation; readonly recipe: string; readonly values: StepValues } | undefined

/**
 * The values of a recipe. The latest recipe's are kept, so asking again is free. About 11 MB for a horizon of 104 weeks,
 * as much again by party once payoffs are asked for, and 5 MB for each step of a week once a seat is taken.
 */
export function createStepValues(
  negotiation: OpenNegotiation,
  scenario: BareCase,
  changes: Numbers,
  horizonWeeks: number,
): StepValues {
  const recipe = JSON.stringify([scenario, changes, horizonWeeks])
  if (latest?.negotiation !== negotiation || latest.recipe !== recipe)
    latest = { negotiation, recipe, values: solveStepValues(negotiation, scenario, changes, horizonWeeks) }
  return latest.values
}
