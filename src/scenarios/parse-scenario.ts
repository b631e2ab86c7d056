import { checkScenario } from './check-scenario'
import { earlierCaseIssue, earlierMajorOf } from './earlier-case'
import { inNamesOf } from './names-in-text'
import type { CaseNames, Negotiation } from './negotiation'
import { hasParameter, parameterOf } from './parameter-of'
import { readJson } from './read-json'
import { requireNegotiation } from './require-negotiation'
import { type Scenario, scenarioSchemaOf } from './scenario.schema'
import { jsonPointer, MOST_ISSUES, ScenarioError, shown } from './scenario-error'
import { checked } from './schema-issues'
import { valueAt } from './value-at'

export const MAX_SCENARIO_BYTES = 1_000_000

/** More faults than a case has places, so that a form can count them by place. */
const MOST_OF_FORM = 500

const titled = (id: string): string => id.charAt(0).toUpperCase() + id.slice(1)

/** The names of a file as far as it gives them, else what each is there for: "Host". */
function namesIn({ words, parties, buyers }: Negotiation, data: unknown): CaseNames {
  const said = (...path: readonly string[]) => {
    const name = valueAt(data, path)
    return typeof name === 'string' && name.trim() !== '' ? shown(name) : undefined
  }
  const name = (group: string, id: string, field = 'name') => said(group, id, field) ?? titled(id)
  return {
    words: Object.fromEntries(
      words.map(({ id, isOptional }) => [id, said('words', id) ?? (isOptional ? undefined : titled(id))]),
    ),
    parties: Object.fromEntries(parties.map(({ id }) => [id, { name: name('parties', id) }])),
    buyers: Object.fromEntries(
      buyers.map(({ id }) => [id, { name: name('buyers', id), short: name('buyers', id, 'short') }]),
    ),
  }
}

/** What a missing number of a file wants, in the file's own names; undefined where the place is none of a number. */
function wantedNumber(negotiation: Negotiation, path: readonly PropertyKey[], data: unknown): string | undefined {
  const [group, number, ...deeper] = path
  const id = String(number)
  if (group !== 'numbers' || deeper.length > 0 || !hasParameter(negotiation, id)) return undefined
  const label = inNamesOf(negotiation, namesIn(negotiation, data), parameterOf(negotiation, id).label)
  return `base, low, high and reason for "${label}"`
}

/** What to say in place of a length in the calendar, where a number says it. */
const wantedLength = ({ deadline }: Negotiation, path: readonly PropertyKey[]): string | undefined =>
  deadline?.every !== undefined && jsonPointer(path) === '/calendar/delayLengthWeeks'
    ? `the number "${deadline.every.number}" in its place`
    : undefined

/** A value that is already data: schema, then the checks that involve several places. @throws {ScenarioError} with the first `most` faults. */
export function validateScenario(
  negotiation: Negotiation,
  data: unknown,
  where: string,
  most = MOST_OF_FORM,
): Scenario {
  requireNegotiation(negotiation, data, '', where)
  const major = earlierMajorOf(negotiation, data)
  if (major !== undefined) throw new ScenarioError(where, [earlierCaseIssue(negotiation, major)])
  const wantedAt = (path: readonly PropertyKey[]) =>
    wantedNumber(negotiation, path, data) ?? wantedLength(negotiation, path)
  const scenario = checked(scenarioSchemaOf(negotiation), data, where, most, wantedAt)
  const issues = checkScenario(negotiation, scenario)
  if (issues.length > 0) throw new ScenarioError(where, issues.slice(0, most), Math.max(0, issues.length - most))
  return scenario as Scenario
}

/**
 * A scenario from untrusted text, or a refusal that names every fault found at the first stage that finds one:
 * size, depth, syntax and keys, then schema, then cross checks.
 * @param where how a message names the text: a file name, "the link", "the field".
 * @throws {ScenarioError}
 */
export const parseScenario = (negotiation: Negotiation, text: string, where: string): Scenario =>
  validateScenario(negotiation, readJson(text, where, MAX_SCENARIO_BYTES, 'a scenario in JSON'), where, MOST_ISSUES)
