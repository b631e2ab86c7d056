import {
  type Chain,
  crowdedShare,
  expectedCounters,
  type ForwardSolution,
  type Numbers,
  outcomeShares,
  solveForward,
} from '@/engine'
import { deadlinesOf } from '@/scenarios/calendar-weeks'
import type { Scenario } from '@/scenarios/scenario.schema'
import { byGroup, groupFrom } from './groups'
import { chainOf } from './negotiation-chain'
import type { OpenNegotiation } from './open-negotiation'
import { priceLawOf } from './price-law'
import type { Answer, PriceClass, WeekShares } from './types'

/** Which of the four endings each absorbing state belongs to, by the index of its ending. */
const endingGroups = (chain: Chain) =>
  chain.endings.map((ending) => groupFrom(ending.split('_')[0]?.split('/')[0] ?? ''))

function weekShares(chain: Chain, { endingByWeek }: ForwardSolution): readonly WeekShares[] {
  const groups = endingGroups(chain)
  return Array.from({ length: chain.horizon + 1 }, (_, week) => {
    const at = byGroup(
      [...groups.keys()],
      (e) => groups[e] ?? 'unresolved',
      (e) => endingByWeek[week * groups.length + e] ?? 0,
    )
    return { week, ...at, unresolved: 1 - at.sold - at.kept - at.banned }
  })
}

function priceClasses(
  chain: Chain,
  { endingByWeek }: ForwardSolution,
  scenario: Scenario,
  changes: Numbers,
): readonly PriceClass[] {
  const last = chain.horizon * chain.endings.length
  return chain.endings.flatMap((ending, e) => {
    const law = priceLawOf(scenario, changes, ending)
    return law === undefined ? [] : [{ ...law, ending, share: endingByWeek[last + e] ?? 0 }]
  })
}

/** The exact answer of a scenario with some numbers changed: outcomes, weeks, means, prices. Takes milliseconds. */
export function solveAnswer(
  negotiation: OpenNegotiation,
  scenario: Scenario,
  changes: Numbers,
  horizonWeeks: number,
): Answer {
  const chain = chainOf(negotiation, scenario, changes, horizonWeeks)
  const solution = solveForward(chain)
  const shares = outcomeShares(chain, solution)
  const outcomes = chain.outcomes.map(({ id, group }, o) => ({ id, group: groupFrom(group), exact: shares[o] ?? 0 }))
  const byWeek = weekShares(chain, solution)
  const means = expectedCounters(chain, solution)
  return {
    modelVersion: chain.version,
    horizonWeeks,
    outcomes,
    groups: byGroup(
      outcomes,
      ({ group }) => group,
      ({ exact }) => exact,
    ),
    byWeek,
    settledIn: byWeek.map(({ unresolved }, week) => (byWeek[week - 1]?.unresolved ?? 1) - unresolved),
    means: Object.fromEntries(chain.counterIds.map((id, c) => [id, means[c] ?? 0])),
    prices: priceClasses(chain, solution, scenario, changes),
    crowdedShare: crowdedShare(chain, solution),
    deadlines: deadlinesOf(scenario, horizonWeeks),
  }
}
