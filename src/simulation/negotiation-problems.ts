import type { Scenario } from '@/scenarios/scenario.schema'
import { chainOf } from './negotiation-chain'
import type { OpenNegotiation } from './open-negotiation'

/** Why the machine cannot run this scenario (a prologue it refuses), in words; undefined where it can. */
export function negotiationProblems(negotiation: OpenNegotiation, scenario: Scenario): string | undefined {
  try {
    chainOf(negotiation, scenario, {}, scenario.horizonWeeks)
    return undefined
  } catch (error) {
    if (error instanceof RangeError) return error.message
    throw error
  }
}
