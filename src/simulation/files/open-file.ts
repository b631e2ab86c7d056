import type { Negotiation } from '@/scenarios/negotiation'
import { negotiationOfFile } from '@/scenarios/negotiation-of'
import type { NegotiationEntry, Negotiations } from '@/scenarios/negotiations'
import { MAX_SCENARIO_BYTES, parseScenario } from '@/scenarios/parse-scenario'
import { readJson } from '@/scenarios/read-json'
import { requireNegotiation } from '@/scenarios/require-negotiation'
import type { Scenario } from '@/scenarios/scenario.schema'
import { ScenarioError } from '@/scenarios/scenario-error'
import { checked } from '@/scenarios/schema-issues'
import { type EarlierResult, earlierResult, requireSameModel } from './earlier-result'
import type { ResultFile } from './result-file'
import { resultSchemaOf } from './result-schema'
import { upgradedResult } from './upgrade-result'

const MAX_RESULT_BYTES = 2 * MAX_SCENARIO_BYTES

export type OpenedFile =
  | ({ readonly kind: 'earlier' } & EarlierResult)
  | { readonly kind: 'result'; readonly result: ResultFile }
  | { readonly kind: 'scenario'; readonly scenario: Scenario }

/**
 * A result file of this model from untrusted text, of this format or an older one.
 * @throws {ScenarioError} with every fault; nothing is loaded.
 */
export function parseResult(negotiation: Negotiation, text: string, where: string): ResultFile {
  const data = readJson(text, where, MAX_RESULT_BYTES)
  requireSameModel(negotiation, data, '', where)
  return checked(resultSchemaOf(negotiation), upgradedResult(data), where) as ResultFile
}

/** The negotiation that a file of ours is about, before anything else of it is read. @throws {ScenarioError} */
export const negotiationOfText = (negotiations: Negotiations, text: string, where: string): NegotiationEntry =>
  negotiationOfFile(negotiations, readJson(text, where, MAX_RESULT_BYTES), where)

const formatOf = (data: unknown): unknown =>
  typeof data === 'object' && data !== null && Object.hasOwn(data, 'format') ? Reflect.get(data, 'format') : undefined

/**
 * A file of ours, by what it says it is: a result with its recipe, the recipe of one of an earlier model, or a scenario.
 * @throws {ScenarioError} with every fault; nothing is loaded.
 */
export function openFile(negotiation: Negotiation, text: string, where: string): OpenedFile {
  const data = readJson(text, where, MAX_RESULT_BYTES)
  const format = formatOf(data)
  if (format === 'standoff-shard') {
    const allowed = 'a result or a scenario; put shards together with standoff merge'
    throw new ScenarioError(where, [{ path: '/format', found: 'a part of a result', allowed, code: 'wrong-value' }])
  }
  requireNegotiation(negotiation, data, '', where)
  const earlier = format === undefined ? undefined : earlierResult(negotiation, data, where)
  if (earlier !== undefined) return { kind: 'earlier', ...earlier }
  if (format !== undefined) return { kind: 'result', result: parseResult(negotiation, text, where) }
  return { kind: 'scenario', scenario: parseScenario(negotiation, text, where) }
}
