import { scanJson } from './json-scan'
import { ScenarioError } from './scenario-error'

const MAX_DEPTH = 32

/**
 * JSON from untrusted text, in the order in which it may be trusted: size, depth and keys, then syntax.
 * @param what what the text should be: "a scenario in JSON".
 * @throws {ScenarioError}
 */
export function readJson(text: string, where: string, maxBytes: number, what = 'a file in JSON'): unknown {
  // A huge text is never copied: what is too long in characters is too long in bytes.
  const bytes = text.length > maxBytes ? text.length : new TextEncoder().encode(text).length
  const refuse = (found: string, allowed: string, code: 'too-large' | 'empty-file') => {
    throw new ScenarioError(where, [{ path: '', found, allowed, code }])
  }
  if (bytes > maxBytes) refuse(`${bytes} bytes`, `at most ${maxBytes} bytes`, 'too-large')
  const json = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
  if (json.trim() === '') refuse('an empty file', what, 'empty-file')
  const issues = scanJson(json, MAX_DEPTH)
  if (issues.length > 0) throw new ScenarioError(where, issues)
  return JSON.parse(json)
}
