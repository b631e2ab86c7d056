import {
  type Chain,
  fillChain,
  findStart,
  type Numbers,
  outcomeShares,
  solveConditional,
  solveForward,
  type Weeks,
} from '@/engine'
import { deadlinesOf, ORDINARY, weeksOf } from '@/scenarios/calendar-weeks'
import type { LessonCondition, LessonFigure, LessonSpot } from '@/scenarios/lesson-figure.types'
import type { View } from '@/scenarios/negotiation'
import type { BareCase } from '@/scenarios/scenario.schema'
import { bindConditions } from '../analyse/conditions'
import { byGroup } from '../groups'
import { chainOf, numbersOf } from '../negotiation-chain'
import type { OpenNegotiation } from '../open-negotiation'
import { partyRewards } from '../party-payoffs'

/** The week that is over where a figure begins. @throws {RangeError} where the calendar has no such deadline. */
function weekBefore(
  negotiation: OpenNegotiation,
  scenario: BareCase,
  numbers: Numbers,
  after: LessonSpot['after'] = 0,
): number {
  if (typeof after === 'number') return after
  const week = deadlinesOf(negotiation, scenario, numbers, scenario.horizonWeeks)[after.deadline - 1]?.week
  if (week === undefined) throw new RangeError(`The case has no deadline ${after.deadline}.`)
  return Math.max(0, week - after.weeks)
}

const readings = new WeakMap<OpenNegotiation, readonly View[]>()

/** What every state says, read once. */
function readingsOf(negotiation: OpenNegotiation): readonly View[] {
  const known = readings.get(negotiation) ?? Array.from(negotiation.graph.key, negotiation.viewOfKey)
  readings.set(negotiation, known)
  return known
}

/** @throws {RangeError} where no state reads so. */
function stateWith(negotiation: OpenNegotiation, start: number, fields: LessonSpot['fields']): number {
  if (fields === undefined) return start
  const views = readingsOf(negotiation)
  const wanted = Object.entries({ ...views[start], ...fields })
  const { ending } = negotiation.graph
  const found = views.findIndex(
    (view, s) => (ending[s] ?? -1) < 0 && wanted.every(([field, value]) => view[field] === value),
  )
  if (found < 0) throw new RangeError(`No state reads ${JSON.stringify(fields)}.`)
  return found
}

const kept = new WeakMap<BareCase, Map<string, Weeks>>()
const MOST_PARTS = 64

/** A part of a case's calendar, ordinary weeks where it has none: the same object for the same part, so that what is laid out for it is found again. */
function partOf(scenario: BareCase, weeks: Weeks, from: number, span: number): Weeks {
  const known = kept.get(scenario) ?? new Map<string, Weeks>()
  kept.set(scenario, known)
  const part = [
    { kind: ORDINARY },
    ...Array.from({ length: span }, (_, i) => weeks[from + 1 + i] ?? { kind: ORDINARY }),
  ]
  const key = part.map(({ kind, scheduled = '' }) => `${kind}${scheduled}`).join()
  const same = known.get(key) ?? part
  known.set(key, same)
  for (const oldest of [...known.keys()].slice(0, -MOST_PARTS)) known.delete(oldest)
  return same
}

/** The case's numbers with what a figure changes in them; a number that is multiplied begins from the changed one. */
function changedNumbers(
  negotiation: OpenNegotiation,
  scenario: BareCase,
  changes: Numbers,
  { changes: own = {} }: LessonFigure,
): Numbers {
  const before = numbersOf(negotiation, scenario, changes)
  return Object.fromEntries(
    Object.entries({ ...changes, ...own }).map(([id, change]) => {
      if (typeof change === 'number') return [id, change]
      return [id, 'to' in change ? change.to : change.times * (before[id] ?? 0)]
    }),
  )
}

const starts = new WeakMap<BareCase, number>()

/** The state in which a case begins. */
function startOf({ graph }: OpenNegotiation, scenario: BareCase): number {
  const events = scenario.prologue.map(({ event }) => event)
  const start = starts.get(scenario) ?? findStart(graph, events)
  starts.set(scenario, start)
  return start
}

/** The chain of a figure: begun in its spot, as long as its weeks. */
function chainOfFigure(
  negotiation: OpenNegotiation,
  scenario: BareCase,
  numbers: Numbers,
  { from, weeks, until = scenario.horizonWeeks, isDateless }: LessonFigure,
): Chain {
  if (from === undefined && isDateless !== true) return chainOf(negotiation, scenario, numbers, weeks ?? until)
  const after = weekBefore(negotiation, scenario, numbers, from?.after)
  const start = stateWith(negotiation, startOf(negotiation, scenario), from?.fields)
  const span = weeks ?? until - after
  const all = isDateless === true ? [] : weeksOf(negotiation, scenario, numbers, after + span)
  return fillChain(
    negotiation.graph,
    numbersOf(negotiation, scenario, numbers),
    partOf(scenario, all, after, span),
    start,
  )
}

/**
 * What a party expects from the chain's start, from 0, its worst ending, to 1, its best: the points of a seat by the hundred. One forward pass: what every step
 * begun earns, and what the end is worth.
 */
function pointsOf(negotiation: OpenNegotiation, chain: Chain, scenario: BareCase, party: string): number {
  const payoffs = Object.fromEntries(Object.entries(scenario.payoffs).filter(([id]) => id === party))
  const reward = partyRewards(negotiation, chain, { ...scenario, payoffs })[0]?.reward
  if (reward === undefined) throw new RangeError(`The case says not what the endings are worth to "${party}".`)
  const { final, occupancy } = solveForward(chain)
  let expected = 0
  for (let s = 0; s < chain.n; s++) {
    expected += (reward.terminal[s] ?? 0) * (final[s] ?? 0)
    for (const [layer, begun] of occupancy.entries()) expected += (reward.earned?.[layer]?.[s] ?? 0) * (begun[s] ?? 0)
  }
  const worst = reward.terminal.reduce((least, worth) => Math.min(least, worth))
  const best = reward.terminal.reduce((most, worth) => Math.max(most, worth))
  return (expected - worst) / (best - worst)
}

/**
 * One number of a lesson, exact: a share of 1, or points by the hundred. Undefined where no future meets what is given.
 * @param changes numbers that are put otherwise before the figure's own changes
 * @throws {RangeError} for an unknown group, event, state, party, field or deadline.
 */
export function lessonFigure(
  negotiation: OpenNegotiation,
  scenario: BareCase,
  changes: Numbers,
  figure: LessonFigure,
): number | undefined {
  const numbers = changedNumbers(negotiation, scenario, changes, figure)
  const chain = chainOfFigure(negotiation, scenario, numbers, figure)
  const { asks, given = [] } = figure
  const bound = (conditions: readonly LessonCondition[]) =>
    solveConditional(chain, bindConditions(negotiation, chain, scenario, numbers, conditions).conditions)
  if ('points' in asks) return pointsOf(negotiation, chain, scenario, asks.points)
  if ('happens' in asks) {
    const both = bound([...given, asks.happens]).probability
    const of = given.length === 0 ? 1 : bound(given).probability
    return of > 0 ? both / of : undefined
  }
  const conditioned = given.length === 0 ? undefined : bound(given)
  if (conditioned?.probability === 0) return undefined
  const shares = conditioned?.outcomes ?? outcomeShares(chain, solveForward(chain))
  const share = byGroup(chain.outcomes, (o) => shares[o] ?? 0)[asks.group]
  if (share === undefined) throw new RangeError(`There is no group "${asks.group}".`)
  return share
}
