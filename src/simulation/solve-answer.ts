import {
  type Chain,
  classOutcome,
  crowdedShare,
  expectedCounters,
  type Numbers,
  outcomeShares,
  solveForward,
} from '@/engine'
import { deadlinesOf } from '@/scenarios/calendar-weeks'
import { type Negotiation, UNRESOLVED } from '@/scenarios/negotiation'
import type { BareCase } from '@/scenarios/scenario.schema'
import { earlyWeekOf } from './early-horizon'
import { byGroup, groupsOf } from './groups'
import { chainOf } from './negotiation-chain'
import type { OpenNegotiation } from './open-negotiation'
import { priceLawOf } from './price-law'
import type { Answer, PriceClass, WeekShares } from './types'

/** The outcome of each absorbing state, by the index of its ending. */
export const endingOutcomes = (chain: Chain): Chain['outcomes'] =>
  Array.from(classOutcome(chain).subarray(0, chain.endings.length), (o) => chain.outcomes[o] ?? { id: '', group: '' })

/** Shares by the end of each week. `unsettled` is told what the endings leave of 1. */
export function weekShares(
  chain: Chain,
  endingByWeek: Float64Array,
  unsettled: (rest: number) => number,
): readonly WeekShares[] {
  const endings = endingOutcomes(chain)
  const groups = groupsOf(chain.outcomes)
  const settled = groups.filter((group) => group !== UNRESOLVED)
  return Array.from({ length: chain.horizon + 1 }, (_, week) => {
    const at = byGroup(endings, (e) => endingByWeek[week * endings.length + e] ?? 0, groups)
    return { week, ...at, [UNRESOLVED]: unsettled(settled.reduce((rest, group) => rest - (at[group] ?? 0), 1)) }
  })
}

export function priceClasses(
  negotiation: Negotiation,
  chain: Chain,
  endingByWeek: Float64Array,
  scenario: BareCase,
  changes: Numbers,
): readonly PriceClass[] {
  const last = chain.horizon * chain.endings.length
  return chain.endings.flatMap((ending, e) => {
    const law = priceLawOf(negotiation, scenario, changes, ending)
    return law === undefined ? [] : [{ ...law, ending, share: endingByWeek[last + e] ?? 0 }]
  })
}

/** The exact answer of a scenario with some numbers changed: outcomes, weeks, means, prices. Takes milliseconds. */
export function solveAnswer(
  negotiation: OpenNegotiation,
  scenario: BareCase,
  changes: Numbers,
  horizonWeeks: number,
): Answer {
  const chain = chainOf(negotiation, scenario, changes, horizonWeeks)
  const week = earlyWeekOf(horizonWeeks)
  const solution = solveForward(chain, week)
  const outcomesAt = (final: Float64Array) => {
    const shares = outcomeShares(chain, { final })
    const outcomes = chain.outcomes.map(({ id, group }, o) => ({ id, group, exact: shares[o] ?? 0 }))
    return { outcomes, groups: byGroup(outcomes, (o) => shares[o] ?? 0) }
  }
  const byWeek = weekShares(chain, solution.endingByWeek, (rest) => rest)
  const means = expectedCounters(chain, solution)
  return {
    modelVersion: chain.version,
    horizonWeeks,
    ...outcomesAt(solution.final),
    early: { week, ...outcomesAt(solution.at) },
    byWeek,
    settledIn: byWeek.map((at, week) => (byWeek[week - 1]?.[UNRESOLVED] ?? 1) - (at[UNRESOLVED] ?? 0)),
    means: Object.fromEntries(chain.counterIds.map((id, c) => [id, means[c] ?? 0])),
    prices: priceClasses(negotiation, chain, solution.endingByWeek, scenario, changes),
    crowdedShare: crowdedShare(chain, solution),
    deadlines: deadlinesOf(negotiation, scenario, changes, horizonWeeks),
  }
}
