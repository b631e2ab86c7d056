import { checkScenario } from '@/scenarios/check-scenario'
import { suggestion } from '@/scenarios/closest-word'
import type { Negotiation } from '@/scenarios/negotiation'
import type { Scenario } from '@/scenarios/scenario.schema'
import { MOST_ISSUES, ScenarioError, type ScenarioIssue, shown } from '@/scenarios/scenario-error'
import { recipeIssues } from '../recipe/recipe-issues'
import { scenarioHash } from './canonical-json'
import type { Ground } from './shard-file'

/** What a result and a part of one say of themselves. */
type Grounded = Pick<Ground, 'scenario' | 'recipe'>

/** The cases that a file need only name. */
export type KnownCases = {
  readonly ids: readonly string[]
  readonly find: (id: string) => Scenario | undefined
}

/**
 * The case a result or a part of one is about: the one that travels with it, else the bundled one of its name. What a file
 * says of a bundled case may be out of date, which `replayed` then tells.
 * @param known the bundled cases, of which those that are asked for are at hand.
 * @param within the place of the ground in the file: '' in a result, '/ground' in a part.
 * @throws {ScenarioError} where there is no such case, or the recipe does not fit it.
 */
export function caseOfResult(
  negotiation: Negotiation,
  { scenario: { id, sha256, file }, recipe }: Grounded,
  known: KnownCases,
  where: string,
  within: '' | '/ground' = '',
): Scenario {
  const refuse = (issues: readonly ScenarioIssue[]) => {
    if (issues.length === 0) return
    const said = issues.slice(0, MOST_ISSUES).map((issue) => ({ ...issue, path: `${within}${issue.path}` }))
    throw new ScenarioError(where, said, issues.length - said.length)
  }
  if (file !== undefined && scenarioHash(file) !== sha256) {
    const allowed = `the hash of ${within}/scenario/file, ${scenarioHash(file)}`
    refuse([{ path: '/scenario/sha256', found: sha256, allowed, code: 'wrong-value' }])
  }
  if (file !== undefined && file.id !== id) {
    refuse([
      {
        path: '/scenario/id',
        found: `the case "${shown(id)}"`,
        allowed: `"${file.id}", as in its file`,
        code: 'wrong-value',
      },
    ])
  }
  if (file !== undefined)
    refuse(checkScenario(negotiation, file).map((issue) => ({ ...issue, path: `/scenario/file${issue.path}` })))
  const scenario = file ?? known.find(id)
  if (scenario === undefined) {
    const issue = {
      path: `${within}/scenario/id`,
      found: `the case "${shown(id)}"`,
      allowed: suggestion(id, known.ids),
    }
    throw new ScenarioError(where, [{ ...issue, code: 'unknown-word' }])
  }
  refuse(recipeIssues(negotiation, recipe, scenario).map((issue) => ({ ...issue, path: `/recipe${issue.path}` })))
  return scenario
}
