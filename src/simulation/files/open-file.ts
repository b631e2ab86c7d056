import type { Negotiation } from '@/scenarios/negotiation'
import { MAX_SCENARIO_BYTES, parseScenario } from '@/scenarios/parse-scenario'
import { readJson } from '@/scenarios/read-json'
import type { Scenario } from '@/scenarios/scenario.schema'
import { ScenarioError } from '@/scenarios/scenario-error'
import { checked } from '@/scenarios/schema-issues'
import type { ResultFile } from './result-file'
import { resultSchemaOf } from './result-schema'
import { upgradedResult } from './upgrade-result'

const MAX_RESULT_BYTES = 2 * MAX_SCENARIO_BYTES

export type OpenedFile =
  | { readonly kind: 'result'; readonly result: ResultFile }
  | { readonly kind: 'scenario'; readonly scenario: Scenario }

/** A result file from untrusted text, of this format or an older one. @throws {ScenarioError} with every fault; nothing is loaded. */
export const parseResult = (negotiation: Negotiation, text: string, where: string): ResultFile =>
  checked(resultSchemaOf(negotiation), upgradedResult(readJson(text, where, MAX_RESULT_BYTES)), where) as ResultFile

const formatOf = (data: unknown): unknown =>
  typeof data === 'object' && data !== null && Object.hasOwn(data, 'format') ? Reflect.get(data, 'format') : undefined

/**
 * A file of ours, by what it says it is: a result with its recipe, or a scenario.
 * @throws {ScenarioError} with every fault; nothing is loaded.
 */
export function openFile(negotiation: Negotiation, text: string, where: string): OpenedFile {
  const format = formatOf(readJson(text, where, MAX_RESULT_BYTES))
  if (format === 'standoff-shard') {
    const allowed = 'a result or a scenario; put shards together with standoff merge'
    throw new ScenarioError(where, [{ path: '/format', found: 'a part of a result', allowed, code: 'wrong-value' }])
  }
  if (format !== undefined) return { kind: 'result', result: parseResult(negotiation, text, where) }
  return { kind: 'scenario', scenario: parseScenario(negotiation, text, where) }
}
