import type { ScenarioIssue } from '@/scenarios/scenario-error'
import { loadReaders } from '@/ui/analyse/files/load-readers'
import type { Draft } from './draft'

/** Every fault of a draft, by the very checks that a scenario file goes through. */
export async function checkDraft(draft: Draft): Promise<readonly ScenarioIssue[]> {
  const { ScenarioError, validateScenario } = await loadReaders()
  try {
    validateScenario(draft, 'this case')
    return []
  } catch (error) {
    if (error instanceof ScenarioError) return error.issues
    throw error
  }
}
