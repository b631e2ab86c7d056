import { visibleText } from './visible-text'

/** One reason for a refusal: where, what was found, what is allowed, and a code that does not change with the wording. */
export type ScenarioIssue = {
  readonly path: string // JSON pointer; '' is the whole file
  readonly found: string
  readonly allowed: string
  readonly code: IssueCode
}

export type IssueCode =
  | 'empty-file'
  | 'too-large'
  | 'too-deep'
  | 'bad-json'
  | 'duplicate-key'
  | 'forbidden-key'
  | 'unknown-key'
  | 'unknown-word'
  | 'unknown-source'
  | 'missing'
  | 'wrong-type'
  | 'wrong-value'
  | 'wrong-form'
  | 'out-of-range'
  | 'too-long'
  | 'too-short'
  | 'out-of-order'
  | 'empty-weights'
  | 'wrong-date'
  | 'week-taken'
  | 'duplicate-name'
  | 'other-model'
  | 'other-negotiation'

/** The first faults of a text, and how many more there are. */
export type Faults = { readonly issues: readonly ScenarioIssue[]; readonly more: number }

/** The most faults of one file that are put into words. */
export const MOST_ISSUES = 20
const LONGEST_SHOWN = 60

/** Text from a file made fit for a message: hidden characters written out, length capped. */
export function shown(text: string): string {
  const visible = visibleText(text.slice(0, LONGEST_SHOWN + 1))
  return text.length > LONGEST_SHOWN ? `${visible.slice(0, LONGEST_SHOWN)}…` : visible
}

/** A value from a file as a message shows it. */
export function shownValue(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (typeof value === 'string') return `the text "${shown(value)}"`
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return String(value)
  return Array.isArray(value) ? `a list of ${value.length}` : 'an object'
}

export const jsonPointer = (parts: readonly PropertyKey[]): string =>
  parts.map((part) => `/${shown(String(part)).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')

const lineOf = ({ path, found, allowed, code }: ScenarioIssue): string =>
  `${path === '' ? '' : `${path}: `}found ${found}; allowed: ${allowed} [${code}]`

/** A scenario that was refused. Nothing of it was loaded. */
export class ScenarioError extends Error {
  override readonly name = 'ScenarioError'
  readonly where: string
  readonly issues: readonly ScenarioIssue[]
  /** How many faults there are beside those in `issues`. */
  readonly more: number

  constructor(where: string, issues: readonly ScenarioIssue[], more = 0) {
    const lines = issues.slice(0, MOST_ISSUES).map(lineOf)
    const unsaid = issues.length - lines.length + more
    if (unsaid > 0) lines.push(`and ${unsaid} more`)
    const first = issues[0]?.code === 'empty-file' ? 'the file is empty' : 'refused, nothing was loaded'
    super(`${visibleText(where)}: ${first}\n  ${lines.join('\n  ')}`)
    this.where = where
    this.issues = issues
    this.more = more
  }
}
