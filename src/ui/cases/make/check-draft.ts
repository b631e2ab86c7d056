import type { Negotiation } from '@/scenarios/negotiation'
import type { ScenarioIssue } from '@/scenarios/scenario-error'
import { loadRules } from '@/ui/state/load-rules'
import type { Draft } from './draft'

/** Every fault of a draft, by the very checks that a scenario file goes through. */
export async function checkDraft(negotiation: Negotiation, draft: Draft): Promise<readonly ScenarioIssue[]> {
  const { ScenarioError, validateScenario } = await loadRules()
  try {
    validateScenario(negotiation, draft, 'this case')
    return []
  } catch (error) {
    if (error instanceof ScenarioError) return error.issues
    throw error
  }
}
