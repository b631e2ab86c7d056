import { checkScenario } from './check-scenario'
import { scanJson } from './json-scan'
import type { Negotiation } from './negotiation'
import { type Scenario, scenarioSchemaOf } from './scenario.schema'
import { type IssueCode, MOST_ISSUES, ScenarioError, type ScenarioIssue } from './scenario-error'
import { schemaIssues } from './schema-issues'
import { wantedNumber } from './wanted-number'

export const MAX_SCENARIO_BYTES = 1_000_000
export const MAX_JSON_DEPTH = 32

const whole = (code: IssueCode, found: string, allowed: string): ScenarioIssue => ({ path: '', found, allowed, code })

/** Bytes of the text, or of its first part when that alone is too long: a huge text is never copied. */
const byteLength = (text: string): number =>
  text.length > MAX_SCENARIO_BYTES ? text.length : new TextEncoder().encode(text).length

const withoutByteOrderMark = (text: string): string => (text.charCodeAt(0) === 0xfeff ? text.slice(1) : text)

/** More faults than a case has places, so that a form can count them by place. */
const MOST_OF_FORM = 500

/** A value that is already data: schema, then the checks that involve several places. @throws {ScenarioError} with the first `most` faults. */
export function validateScenario(
  negotiation: Negotiation,
  data: unknown,
  where: string,
  most = MOST_OF_FORM,
): Scenario {
  const schema = scenarioSchemaOf(negotiation)
  const result = schema.safeParse(data)
  if (!result.success) {
    const { issues, more } = schemaIssues(result.error, schema, data, most, (path) =>
      wantedNumber(negotiation, path, data),
    )
    throw new ScenarioError(where, issues, more)
  }
  const issues = checkScenario(negotiation, result.data)
  if (issues.length > 0) throw new ScenarioError(where, issues.slice(0, most), Math.max(0, issues.length - most))
  return result.data as Scenario
}

/**
 * A scenario from untrusted text, or a refusal that names every fault found at the first stage that finds one:
 * size, depth, syntax and keys, then schema, then cross checks.
 * @param where how a message names the text: a file name, "the link", "the field".
 * @throws {ScenarioError}
 */
export function parseScenario(negotiation: Negotiation, text: string, where: string): Scenario {
  const bytes = byteLength(text)
  if (bytes > MAX_SCENARIO_BYTES) {
    throw new ScenarioError(where, [whole('too-large', `${bytes} bytes`, `at most ${MAX_SCENARIO_BYTES} bytes`)])
  }
  const json = withoutByteOrderMark(text)
  if (json.trim() === '') throw new ScenarioError(where, [whole('empty-file', 'an empty file', 'a scenario in JSON')])
  const issues = scanJson(json, MAX_JSON_DEPTH)
  if (issues.length > 0) throw new ScenarioError(where, issues)
  return validateScenario(negotiation, JSON.parse(json), where, MOST_ISSUES)
}
