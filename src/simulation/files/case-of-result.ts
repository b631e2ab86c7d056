import type { Scenario } from '@/scenarios/scenario.schema'
import { ScenarioError, type ScenarioIssue } from '@/scenarios/scenario-error'
import { suggestion } from '@/scenarios/schema-issues'
import { scenarioHash } from './canonical-json'
import { payoffValues } from './payoff-values'
import type { Ground } from './shard-file'

/**
 * The case a result or a part of one is about: the one that travels with it, else the bundled one of its name. What a file
 * says of a bundled case may be out of date, which `replayed` then tells.
 * @throws {ScenarioError} where there is no such case, or the recipe does not fit it.
 */
export function caseOfResult(
  { scenario: { id, sha256, file }, recipe }: Pick<Ground, 'scenario' | 'recipe'>,
  bundled: (id: string) => Scenario | undefined,
  bundledIds: readonly string[],
  where: string,
): Scenario {
  const refuse = (issues: readonly ScenarioIssue[]) => {
    if (issues.length > 0) throw new ScenarioError(where, issues)
  }
  if (file !== undefined && scenarioHash(file) !== sha256) {
    const allowed = `the hash of /scenario/file, ${scenarioHash(file)}`
    refuse([{ path: '/scenario/sha256', found: sha256, allowed, code: 'wrong-value' }])
  }
  const scenario = file ?? bundled(id)
  if (scenario === undefined) {
    const issue = { path: '/scenario/id', found: `the case "${id}"`, allowed: suggestion(id, bundledIds) }
    throw new ScenarioError(where, [{ ...issue, code: 'unknown-word' }])
  }
  const known = payoffValues(scenario.payoffs).map(([path]) => path)
  refuse(
    Object.keys(recipe.edits.payoffs ?? {})
      .filter((path) => !known.includes(path))
      .map((path) => ({
        path: `/recipe/edits/payoffs/${path}`,
        found: `the payoff "${path}"`,
        allowed: suggestion(path, known),
        code: 'unknown-key',
      })),
  )
  return scenario
}
