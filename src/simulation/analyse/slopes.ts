import { type Numbers, outcomeShares, solveDerivatives, solveForward } from '@/engine'
import { calendarNumbers } from '@/scenarios/calendar-numbers'
import { weeksOf } from '@/scenarios/calendar-weeks'
import type { Negotiation } from '@/scenarios/negotiation'
import { hasParameter } from '@/scenarios/parameter-of'
import type { BareCase } from '@/scenarios/scenario.schema'
import { chainOf, numbersOf } from '../negotiation-chain'
import { lawOf } from '../number-law'
import type { OpenNegotiation } from '../open-negotiation'
import { weeksBeside } from './moving-numbers'
import { outcomesOf, targetReward } from './target'
import type { Elasticities, ShareTable, Target } from './types'

/** By number and target: ∂ chance / ∂ number, the number's unit below the line. */
export type Slopes = ReadonlyMap<string, ReadonlyMap<Target, number>>

/**
 * The slopes of some targets by every number that moves a chance: those of the likelihood table exactly, and those that set the
 * calendar by what a week more and a week less make of it, per week.
 */
export function slopesOf(
  negotiation: OpenNegotiation,
  scenario: BareCase,
  changes: Numbers,
  horizonWeeks: number,
  targets: readonly Target[],
): Slopes {
  return new Map([
    ...tableSlopes(negotiation, scenario, changes, horizonWeeks, targets),
    ...calendarNumbers(negotiation).map(
      (id) => [id, weekSlopes(negotiation, scenario, changes, horizonWeeks, targets, id)] as const,
    ),
  ])
}

/** The chances of some targets with a number a week higher less those with it a week lower, each on its own calendar, by the weeks between. */
function weekSlopes(
  negotiation: OpenNegotiation,
  scenario: BareCase,
  changes: Numbers,
  horizonWeeks: number,
  targets: readonly Target[],
  id: string,
): ReadonlyMap<Target, number> {
  const beside = weeksBeside(negotiation, id, numbersOf(negotiation, scenario, changes)[id] ?? 0)
  const [below = [], above = []] = beside.map((weeks) => {
    const chain = chainOf(negotiation, scenario, { ...changes, [id]: weeks }, horizonWeeks)
    const shares = outcomeShares(chain, solveForward(chain))
    return targets.map((target) =>
      outcomesOf(chain.outcomes, target).reduce((sum, is, o) => sum + is * (shares[o] ?? 0), 0),
    )
  })
  const between = beside[1] - beside[0]
  return new Map(targets.map((target, t) => [target, ((above[t] ?? 0) - (below[t] ?? 0)) / between]))
}

/** The exact slopes of some targets by every number in the likelihood table: one forward and, for four targets, one backward pass. */
export function tableSlopes(
  negotiation: OpenNegotiation,
  scenario: BareCase,
  changes: Numbers,
  horizonWeeks: number,
  targets: readonly Target[],
): Slopes {
  const chain = chainOf(negotiation, scenario, changes, horizonWeeks)
  const derivatives = solveDerivatives(
    {
      graph: negotiation.graph,
      numbers: numbersOf(negotiation, scenario, changes),
      weeks: weeksOf(negotiation, scenario, changes, horizonWeeks),
      start: chain.start,
    },
    targets.map((target) => targetReward(chain, target)),
  )
  return new Map(
    [...derivatives].flatMap(([id, row]) =>
      hasParameter(negotiation, id) ? [[id, new Map(targets.map((target, t) => [target, row[t] ?? 0]))]] : [],
    ),
  )
}

/**
 * Slopes and elasticities of one target at the reading: the change of its chance in points per unit, and in per cent per per cent
 * of the number. Largest |slope| × half-range first. `now`: a table whose first point is the reading.
 */
export function readElasticities(
  negotiation: Negotiation,
  scenario: BareCase,
  changes: Numbers,
  now: ShareTable,
  slopes: Slopes,
  target: Target,
): Elasticities {
  const member = outcomesOf(now.outcomes, target)
  const share = member.reduce((sum, is, o) => sum + is * (now.shares[o] ?? 0), 0)
  const numbers = numbersOf(negotiation, scenario, changes)
  const half = (id: string) => {
    const { low, high } = lawOf(scenario, changes, id)
    return (high - low) / 2
  }
  const rows = [...slopes].map(([id, of]) => {
    const slope = of.get(target)
    if (slope === undefined) throw new RangeError(`The slopes of "${target}" were not solved.`)
    const value = numbers[id] ?? 0
    return { id, value, slope, elasticity: share > 0 ? (value / share) * slope : undefined }
  })
  return {
    target,
    share,
    rows: rows.toSorted((a, b) => Math.abs(b.slope * half(b.id)) - Math.abs(a.slope * half(a.id))),
  }
}
