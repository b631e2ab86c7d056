import { type Numbers, outcomeShares, solveForward } from '@/engine'
import type { BareCase } from '@/scenarios/scenario.schema'
import { drawNumbers } from '../draw-numbers'
import { byGroup } from '../groups'
import { chainOf } from '../negotiation-chain'
import type { OpenNegotiation } from '../open-negotiation'

/** How many sets of numbers a lesson shows. */
export const LESSON_DRAWS = 20

/**
 * What a group's exact share is with each of some sets of numbers, drawn within their ranges: the first of those behind the
 * range, by the end of what the case looks ahead. [LESSON_DRAWS]
 */
export function lessonDraws(
  negotiation: OpenNegotiation,
  scenario: BareCase,
  changes: Numbers,
  group: string,
): readonly number[] {
  return Array.from({ length: LESSON_DRAWS }, (_, k) => {
    const drawn = drawNumbers(negotiation, scenario, changes, k)
    const chain = chainOf(negotiation, scenario, drawn, scenario.horizonWeeks)
    const shares = outcomeShares(chain, solveForward(chain))
    return byGroup(chain.outcomes, (o) => shares[o] ?? 0)[group] ?? 0
  })
}
