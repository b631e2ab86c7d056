import type { Scenario } from '@/scenarios/scenario.schema'
import { chainOf } from './negotiation-chain'
import { storedGraph } from './stored-graph'

/** Why the machine cannot run this scenario (a prologue it refuses), in words; undefined where it can. */
export function negotiationProblems(scenario: Scenario): string | undefined {
  try {
    chainOf(storedGraph(), scenario, {}, scenario.horizonWeeks)
    return undefined
  } catch (error) {
    if (error instanceof RangeError) return error.message
    throw error
  }
}
