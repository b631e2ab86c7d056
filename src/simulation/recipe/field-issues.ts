import { suggestion } from '@/scenarios/closest-word'
import {
  type IssueCode,
  jsonPointer,
  MOST_ISSUES,
  type ScenarioIssue,
  shown,
  shownValue,
} from '@/scenarios/scenario-error'
import { visibleText } from '@/scenarios/visible-text'

export type Path = readonly (string | number)[]

export const issueAt = (path: Path, found: string, allowed: string, code: IssueCode): ScenarioIssue => ({
  path: jsonPointer(path),
  found,
  allowed,
  code,
})

/** A whole number within its limits. */
export function wholeIssues(path: Path, value: number, min: number, max: number): readonly ScenarioIssue[] {
  if (Number.isInteger(value) && value >= min && value <= max) return []
  const code = Number.isInteger(value) ? 'out-of-range' : 'wrong-type'
  return [issueAt(path, String(value), `a whole number from ${min} to ${max}`, code)]
}

/** A text that is not blank, not longer than it may be and holds no character that a reader cannot see. */
export function textIssues(path: Path, text: string, longest: number): readonly ScenarioIssue[] {
  const allowed = `a text of 1 to ${longest} characters`
  if (text.trim() === '') return [issueAt(path, text === '' ? 'an empty text' : 'a blank text', allowed, 'wrong-form')]
  if (text.length > longest) return [issueAt(path, `a text of ${text.length} characters`, allowed, 'too-long')]
  if (visibleText(text) === text) return []
  return [issueAt(path, shownValue(text), `${allowed}, all of which can be seen`, 'wrong-form')]
}

/** Keys that are not among the known ones. A word for a misspelt one takes time to find: only for those that are shown. */
export const unknownKeys = (
  path: Path,
  what: string,
  keys: readonly string[],
  known: ReadonlySet<string>,
): readonly ScenarioIssue[] =>
  keys
    .filter((key) => !known.has(key))
    .map((key, i) => {
      const allowed = i < MOST_ISSUES ? suggestion(key, [...known]) : 'one that is known'
      return issueAt([...path, key], `${what} "${shown(key)}"`, allowed, 'unknown-key')
    })

/** One word of several. */
export const wordIssues = (path: Path, word: string, known: readonly string[]): readonly ScenarioIssue[] =>
  known.includes(word) ? [] : [issueAt(path, shownValue(word), suggestion(word, known), 'unknown-word')]
