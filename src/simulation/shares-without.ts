import { type Numbers, outcomeShares, solveThrough } from '@/engine'
import type { Scenario } from '@/scenarios/scenario.schema'
import { earlyWeekOf } from './early-horizon'
import { byGroup } from './groups'
import { chainOf } from './negotiation-chain'
import type { OpenNegotiation } from './open-negotiation'
import type { Answer } from './types'

type Shares = Pick<Answer, 'groups'>

/** The endings at the horizon and after the early week. */
export type SharesWithout = Shares & { readonly early: Shares }

/**
 * What the endings would be with the changes of some numbers taken back, list by list, all of them solved side by side.
 * @throws {RangeError} if a list holds a number that sets the calendar.
 */
export function sharesWithout(
  negotiation: OpenNegotiation,
  scenario: Scenario,
  changes: Numbers,
  horizonWeeks: number,
  lists: readonly (readonly string[])[],
): readonly SharesWithout[] {
  const chains = lists.map((ids) => {
    const left = Object.entries(changes).filter(([id]) => !ids.includes(id))
    return chainOf(negotiation, scenario, Object.fromEntries(left), horizonWeeks)
  })
  return solveThrough(chains, earlyWeekOf(horizonWeeks)).map(({ at, final }, i) => {
    const groupsIn = (distribution: Float64Array) => {
      const chain = chains[i]
      if (chain === undefined) return {}
      const shares = outcomeShares(chain, { final: distribution })
      return byGroup(chain.outcomes, (o) => shares[o] ?? 0)
    }
    return { groups: groupsIn(final), early: { groups: groupsIn(at) } }
  })
}
