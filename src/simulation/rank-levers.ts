import { outcomeShares, solveForward } from '@/engine'
import type { Scenario } from '@/scenarios/scenario.schema'
import { numberOf } from './edited-case'
import { chainOf } from './negotiation-chain'
import type { OpenNegotiation } from './open-negotiation'

/** The chances that move the first group, what is asked about, most when each alone goes from its low to its high end, largest swing first. */
export function rankLevers(negotiation: OpenNegotiation, scenario: Scenario, count: number): readonly string[] {
  const asked = negotiation.groups[0]?.id
  const shareAt = (id: string, value: number): number => {
    const chain = chainOf(negotiation, scenario, { [id]: value }, scenario.horizonWeeks)
    const shares = outcomeShares(chain, solveForward(chain))
    return chain.outcomes.reduce((sum, { group }, o) => sum + (group === asked ? (shares[o] ?? 0) : 0), 0)
  }
  return negotiation.parameters
    .filter(({ kind }) => kind === 'weekly' || kind === 'occasion')
    .map(({ id }) => {
      const { low, high } = numberOf(scenario, id)
      return { id, swing: Math.abs(shareAt(id, high) - shareAt(id, low)) }
    })
    .toSorted((a, b) => b.swing - a.swing)
    .slice(0, count)
    .map(({ id }) => id)
}
