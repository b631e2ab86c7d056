import type { z } from 'zod'
import { scanJson } from '@/scenarios/json-scan'
import { MOST_ISSUES, ScenarioError } from '@/scenarios/scenario-error'
import { schemaIssues } from '@/scenarios/schema-issues'

const MAX_DEPTH = 32

/**
 * JSON from untrusted text, in the order in which it may be trusted: size, depth and keys, then syntax.
 * @throws {ScenarioError}
 */
export function readJson(text: string, where: string, maxBytes: number): unknown {
  const bytes = text.length > maxBytes ? text.length : new TextEncoder().encode(text).length
  const refuse = (found: string, allowed: string, code: 'too-large' | 'empty-file') => {
    throw new ScenarioError(where, [{ path: '', found, allowed, code }])
  }
  if (bytes > maxBytes) refuse(`${bytes} bytes`, `at most ${maxBytes} bytes`, 'too-large')
  const json = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
  if (json.trim() === '') refuse('an empty file', 'a file in JSON', 'empty-file')
  const issues = scanJson(json, MAX_DEPTH)
  if (issues.length > 0) throw new ScenarioError(where, issues)
  return JSON.parse(json)
}

/** Data held against a schema. @throws {ScenarioError} with its faults: place, what was found, what is allowed. */
export function checked<Schema extends z.ZodType>(schema: Schema, data: unknown, where: string): z.output<Schema> {
  const result = schema.safeParse(data)
  if (!result.success) {
    const { issues, more } = schemaIssues(result.error, schema, data, MOST_ISSUES)
    throw new ScenarioError(where, issues, more)
  }
  return result.data
}
