import { parameterIds } from '@/scenarios/parameter-catalogue'
import type { Scenario } from '@/scenarios/scenario.schema'
import { ScenarioError, type ScenarioIssue } from '@/scenarios/scenario-error'
import { suggestion } from '@/scenarios/schema-issues'
import { scenarioHash } from './canonical-json'
import { payoffValues } from './payoff-values'
import type { Ground } from './shard-file'

const unknownKeys = (
  part: 'payoffs' | 'notes',
  what: string,
  keys: readonly string[],
  known: readonly string[],
): readonly ScenarioIssue[] =>
  keys
    .filter((key) => !known.includes(key))
    .map((key) => ({
      path: `/recipe/edits/${part}/${key}`,
      found: `${what} "${key}"`,
      allowed: suggestion(key, known),
      code: 'unknown-key',
    }))

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
  const { payoffs = {}, notes = {} } = recipe.edits
  refuse([
    ...unknownKeys('payoffs', 'the payoff', Object.keys(payoffs), known),
    ...unknownKeys('notes', 'a note on', Object.keys(notes), [...parameterIds, ...known, 'calendar']),
  ])
  return scenario
}
