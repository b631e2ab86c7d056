import { z } from 'zod'
import { oneOf, suggestion } from './closest-word'
import { jsonPointer, MOST_ISSUES, ScenarioError, type ScenarioIssue, shown, shownValue } from './scenario-error'
import { valueAt } from './value-at'

type SchemaIssue = z.core.$ZodIssue

/** What a place wants that is missing or unknown, where its kind or the known keys alone say too little. */
type WantedAt = (path: readonly PropertyKey[]) => string | undefined

const unwrapped = (schema: unknown): unknown =>
  schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? unwrapped(schema.unwrap()) : schema

/** The keys a strict object knows at this place of the schema. */
function keysAt(schema: unknown, path: readonly PropertyKey[]): readonly string[] {
  let place = unwrapped(schema)
  for (const part of path) {
    if (place instanceof z.ZodObject) place = unwrapped(place.shape[String(part)])
    else if (place instanceof z.ZodArray) place = unwrapped(place.element)
    else if (place instanceof z.ZodRecord) place = unwrapped(place.valueType)
  }
  return place instanceof z.ZodObject ? Object.keys(place.shape) : []
}

const kinds: Readonly<Record<string, string>> = {
  int: 'a whole number',
  number: 'a number',
  string: 'a text in double quotes',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
}

function allowedType(issue: z.core.$ZodIssueInvalidType, value: unknown): string {
  const kind = kinds[issue.expected] ?? issue.expected
  return typeof value === 'string' && kind.endsWith('number') ? `${kind}; a text is not a number` : kind
}

/** A length or a size in words: "from 1 to 60 characters" reads better than two issues. */
const boundWords = (issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall): string => {
  const bound = issue.code === 'too_big' ? `at most ${issue.maximum}` : `at least ${issue.minimum}`
  if (issue.origin === 'string') return `${bound} characters`
  return issue.origin === 'array' ? `${bound} entries` : bound
}

function issueOf(
  issue: SchemaIssue,
  key: string | undefined,
  schema: unknown,
  data: unknown,
  wantedAt: WantedAt,
): ScenarioIssue {
  const path = jsonPointer(issue.path)
  const value = valueAt(data, issue.path)
  const found = typeof value === 'string' && value === '' ? 'an empty text' : shownValue(value)
  switch (issue.code) {
    case 'unrecognized_keys': {
      const unknown = key ?? ''
      return {
        path: jsonPointer([...issue.path, unknown]),
        found: `the key "${shown(unknown)}"`,
        allowed: wantedAt([...issue.path, unknown]) ?? suggestion(unknown, keysAt(schema, issue.path)),
        code: 'unknown-key',
      }
    }
    case 'invalid_type': {
      const missing = value === undefined
      return {
        path,
        found,
        allowed: (missing ? wantedAt(issue.path) : undefined) ?? allowedType(issue, value),
        code: missing ? 'missing' : 'wrong-type',
      }
    }
    case 'too_big':
    case 'too_small': {
      const counted = issue.origin === 'string' || issue.origin === 'array'
      const code = !counted ? 'out-of-range' : issue.code === 'too_big' ? 'too-long' : 'too-short'
      const length = typeof value === 'string' ? `a text of ${value.length} characters` : found
      return { path, found: counted && value !== '' ? length : found, allowed: boundWords(issue), code }
    }
    case 'invalid_value': {
      const known = issue.values.map(String)
      const allowed = typeof value === 'string' ? suggestion(value, known) : oneOf(known)
      const code = value === undefined ? 'missing' : issue.values.length > 1 ? 'unknown-word' : 'wrong-value'
      return { path, found, allowed, code }
    }
    case 'invalid_key':
      return { path, found: 'this key', allowed: issue.issues[0]?.message ?? issue.message, code: 'wrong-form' }
    default:
      return { path, found, allowed: issue.message, code: 'wrong-form' }
  }
}

/**
 * Data held against a schema. Each unknown key is a fault of its own; beyond the first `most` they are only counted, since a
 * word for a misspelt key takes time to find.
 * @throws {ScenarioError} with the faults: place, what was found, what is allowed.
 */
export function checked<Schema extends z.ZodType>(
  schema: Schema,
  data: unknown,
  where: string,
  most = MOST_ISSUES,
  wantedAt: WantedAt = () => undefined,
): z.output<Schema> {
  const result = schema.safeParse(data)
  if (result.success) return result.data
  const issues: ScenarioIssue[] = []
  let total = 0
  for (const issue of result.error.issues) {
    const keys = issue.code === 'unrecognized_keys' ? issue.keys : [undefined]
    total += keys.length
    for (const key of keys.slice(0, most - issues.length)) issues.push(issueOf(issue, key, schema, data, wantedAt))
  }
  throw new ScenarioError(where, issues, total - issues.length)
}
