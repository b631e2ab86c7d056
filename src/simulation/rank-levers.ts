import { outcomeShares, solveForward } from '@/engine'
import { type ParameterId, parameterCatalogue } from '@/scenarios/forced-sale/parameter-catalogue'
import type { Scenario } from '@/scenarios/scenario.schema'
import { chainOf } from './negotiation-chain'
import type { OpenNegotiation } from './open-negotiation'

/** The chances that move a sale most when each alone goes from its low to its high end, largest swing first. */
export function rankLevers(negotiation: OpenNegotiation, scenario: Scenario, count: number): readonly ParameterId[] {
  const soldAt = (id: ParameterId, value: number): number => {
    const chain = chainOf(negotiation, scenario, { [id]: value }, scenario.horizonWeeks)
    const shares = outcomeShares(chain, solveForward(chain))
    return chain.outcomes.reduce((sum, { group }, o) => sum + (group === 'sold' ? (shares[o] ?? 0) : 0), 0)
  }
  return parameterCatalogue
    .filter(({ kind }) => kind === 'weekly' || kind === 'occasion')
    .map(({ id }) => {
      const { low, high } = scenario.numbers[id]
      return { id, swing: Math.abs(soldAt(id, high) - soldAt(id, low)) }
    })
    .toSorted((a, b) => b.swing - a.swing)
    .slice(0, count)
    .map(({ id }) => id)
}
