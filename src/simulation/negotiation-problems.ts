import type { Scenario } from '@/scenarios/scenario.schema'
import { chainOf, compileNegotiation } from './negotiation-chain'

/** Why the machine cannot run this scenario (a prologue it refuses), in words; undefined where it can. */
export function negotiationProblems(scenario: Scenario): string | undefined {
  try {
    chainOf(compileNegotiation(), scenario, {}, scenario.horizonWeeks)
    return undefined
  } catch (error) {
    if (error instanceof RangeError) return error.message
    throw error
  }
}
