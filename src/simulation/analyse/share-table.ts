import { type Chain, type Numbers, outcomeShares, solveThrough } from '@/engine'
import type { BareCase } from '@/scenarios/scenario.schema'
import { earlyWeekOf } from '../early-horizon'
import { byGroup } from '../groups'
import { chainOf } from '../negotiation-chain'
import type { OpenNegotiation } from '../open-negotiation'
import { conditionedAnswer } from './conditioned-answer'
import { pointsOf } from './points'
import { outcomesOf } from './target'
import type { Cost, GroupShares, PointAnalysis, RecipeCondition, ShareTable, Target } from './types'

/** What an analysis costs before it runs; `secondsEach`: one exact answer on this device, as just measured or assumed. */
export function costOf(
  negotiation: OpenNegotiation,
  scenario: BareCase,
  changes: Numbers,
  horizonWeeks: number,
  analysis: PointAnalysis,
  { secondsEach = 0.01, workers = 1 }: { readonly secondsEach?: number; readonly workers?: number } = {},
): Cost {
  const evaluations = pointsOf(negotiation, scenario, changes, horizonWeeks, analysis).count
  return { evaluations, seconds: (evaluations * secondsEach) / workers }
}

/** Index ranges of nearly equal length that together are 0 … count − 1: the jobs of several workers. */
export function jobsOf(count: number, jobs: number): readonly { readonly from: number; readonly to: number }[] {
  const edges = Array.from({ length: jobs + 1 }, (_, j) => Math.floor((count * j) / jobs))
  return edges.slice(1).flatMap((to, j) => (to > (edges[j] ?? 0) ? [{ from: edges[j] ?? 0, to }] : []))
}

type Placed = { readonly chain: Chain; readonly at: number }

/** Chains by their calendar, each with its place: those of one are solved together. Two of one calendar share its steps. */
function ofOneCalendar(chains: readonly Chain[]): readonly (readonly Placed[])[] {
  const groups = new Map<Chain['steps'], Placed[]>()
  chains.forEach((chain, at) => {
    const group = groups.get(chain.steps) ?? []
    group.push({ chain, at })
    groups.set(chain.steps, group)
  })
  return [...groups.values()]
}

/** Points solved together: as many as `solveThrough` takes at once. */
const AT_ONCE = 8

/**
 * Solves points `from … to − 1` of an analysis exactly, all outcomes at once; yields how many are done, after each few (some 30
 * milliseconds). A table depends on its index range alone, so `mergeTables` of any split is the same to the last bit.
 */
export function* solvePoints(
  negotiation: OpenNegotiation,
  scenario: BareCase,
  changes: Numbers,
  horizonWeeks: number,
  analysis: PointAnalysis,
  from: number,
  to: number,
): Generator<number, ShareTable> {
  const { count, changesAt } = pointsOf(negotiation, scenario, changes, horizonWeeks, analysis)
  if (!(from >= 0 && from <= to && to <= count))
    throw new RangeError(`Points ${from} to ${to} of ${count} do not exist.`)
  const { outcomes } = negotiation.graph
  const shares = new Float64Array((to - from) * outcomes.length)
  const early = new Float64Array(shares.length)
  const earlyWeek = earlyWeekOf(horizonWeeks)
  for (let first = from; first < to; first += AT_ONCE) {
    const points = Array.from({ length: Math.min(AT_ONCE, to - first) }, (_, k) => first + k)
    const chains = points.map((point) => chainOf(negotiation, scenario, changesAt(point), horizonWeeks))
    for (const together of ofOneCalendar(chains)) {
      solveThrough(
        together.map(({ chain }) => chain),
        earlyWeek,
      ).forEach(({ at, final }, lane) => {
        const one = together[lane]
        if (one === undefined) return
        const place = (first - from + one.at) * outcomes.length
        shares.set(outcomeShares(one.chain, { final }), place)
        early.set(outcomeShares(one.chain, { final: at }), place)
      })
    }
    yield first - from + points.length
  }
  return { outcomes, from, points: to - from, shares, early, earlyWeek }
}

/** One table of several that follow one another, in any order. @throws {RangeError} if one is missing or there twice. */
export function mergeTables(parts: readonly ShareTable[]): ShareTable {
  const ordered = parts.toSorted((a, b) => a.from - b.from)
  const [first] = ordered
  if (first === undefined) throw new RangeError('No part of a table is there to merge.')
  const points = ordered.reduce((sum, part) => sum + part.points, 0)
  const shares = new Float64Array(points * first.outcomes.length)
  const early = new Float64Array(shares.length)
  let next = first.from
  for (const part of ordered) {
    if (part.from !== next) throw new RangeError(`A part begins at point ${part.from}; point ${next} is due.`)
    const place = (part.from - first.from) * first.outcomes.length
    shares.set(part.shares, place)
    early.set(part.early, place)
    next += part.points
  }
  return { outcomes: first.outcomes, from: first.from, points, shares, early, earlyWeek: first.earlyWeek }
}

/** The chance of a target at every point of a table. Shape: [points]. */
export function chancesOf({ outcomes, points, shares }: ShareTable, target: Target): Float64Array {
  const member = outcomesOf(outcomes, target)
  const chances = new Float64Array(points)
  for (let point = 0; point < points; point++) {
    let chance = 0
    for (let o = 0; o < member.length; o++) if (member[o] === 1) chance += shares[point * member.length + o] ?? 0
    chances[point] = chance
  }
  return chances
}

/** The groups at one point of a table. */
export const groupsAt = ({ outcomes, shares }: ShareTable, point: number): GroupShares =>
  byGroup(outcomes, (o) => shares[point * outcomes.length + o] ?? 0)

/**
 * All points of an analysis as `solvePoints` has them, each among the futures in which the conditions hold there; NaN where
 * none does. Yields how many are done, after each.
 */
export function* solveGivenPoints(
  negotiation: OpenNegotiation,
  scenario: BareCase,
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
  const early = new Float64Array(shares.length).fill(Number.NaN)
  return { outcomes, from: 0, points: count, shares, early, earlyWeek: earlyWeekOf(horizonWeeks) }
}
