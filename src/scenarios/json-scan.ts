import { type IssueCode, jsonPointer, type ScenarioIssue, shown } from './scenario-error'

type Frame = { readonly keys: Map<string, number> | undefined; part: string | number } // keys: object only, key → position
type Expected = 'value' | 'item or ]' | 'key or }' | 'key' | 'next'

const LITERAL = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?|true|false|null/y
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y
const SPACE = /[ \t\n\r]*/y
const CONTEXT = 20
const MOST_ISSUES = 20

const placeOf = (text: string, at: number): string => {
  const before = text.slice(0, at)
  const line = before.split('\n').length
  return `line ${line}, column ${at - before.lastIndexOf('\n')}`
}

const matchEnd = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : -1
}

/** Where the string that opens at `at` ends, or where it goes wrong. A loop, since a pattern would run out of stack on a long one. */
function scanString(text: string, at: number): { readonly end: number; readonly sound: boolean } {
  let i = at + 1
  while (i < text.length) {
    const code = text.charCodeAt(i)
    if (code === 0x22) return { end: i + 1, sound: true }
    if (code < 0x20) return { end: i, sound: false }
    if (code === 0x5c) {
      const end = matchEnd(ESCAPE, text, i)
      if (end < 0) return { end: i, sound: false }
      i = end
    } else {
      i++
    }
  }
  return { end: i, sound: false }
}

const hintFor = (expected: string, character: string | undefined, after: string | undefined): string => {
  if (character === undefined) return `${expected}; the file ends too early`
  if (character === '/' || character === '#') return `${expected}; JSON has no comments`
  if (after === ',' && (character === '}' || character === ']')) return `${expected}; no comma before ${character}`
  if (character === "'") return `${expected}; JSON uses double quotes`
  return expected
}

/**
 * Reads JSON without building anything: its first fault with line, column and context, nesting beyond `maxDepth`,
 * keys given twice (JSON.parse would keep the last in silence) and the key `__proto__`. The same words in every engine.
 * An empty list means that JSON.parse accepts the text.
 */
export function scanJson(text: string, maxDepth: number): readonly ScenarioIssue[] {
  const issues: ScenarioIssue[] = []
  const frames: Frame[] = []
  let at = 0
  let expected = 'value' as Expected

  const report = (code: IssueCode, found: string, allowed: string): void => {
    issues.push({ path: jsonPointer(frames.map(({ part }) => part)), found, allowed, code })
  }
  const fault = (position: number, wanted: string): readonly ScenarioIssue[] => {
    const context = `${text.slice(Math.max(0, position - CONTEXT), position)}▸${text.slice(position, position + CONTEXT)}`
    const before = text.slice(0, position).trimEnd().at(-1)
    report('bad-json', `${shown(context)} at ${placeOf(text, position)}`, hintFor(wanted, text[position], before))
    return issues
  }
  const open = (isObject: boolean): boolean => {
    frames.push({ keys: isObject ? new Map() : undefined, part: isObject ? '' : 0 })
    expected = isObject ? 'key or }' : 'item or ]'
    at++
    return frames.length <= maxDepth
  }
  const close = (): void => {
    frames.pop()
    expected = 'next'
    at++
  }
  const takeKey = (frame: Frame, keys: Map<string, number>, end: number): void => {
    const key: string = JSON.parse(text.slice(at, end))
    frame.part = key
    const first = keys.get(key)
    if (issues.length < MOST_ISSUES && first !== undefined) {
      report('duplicate-key', `the key at ${placeOf(text, first)} and again at ${placeOf(text, at)}`, 'each key once')
    }
    if (issues.length < MOST_ISSUES && key === '__proto__') {
      report('forbidden-key', `the key "__proto__" at ${placeOf(text, at)}`, 'any other key')
    }
    keys.set(key, first ?? at)
    at = end
  }

  while (true) {
    at = matchEnd(SPACE, text, at)
    const character = text[at]
    const frame = frames.at(-1)
    if (expected === 'next') {
      if (frame === undefined) return character === undefined ? issues : fault(at, 'nothing after the first value')
      const isObject = frame.keys !== undefined
      if (character === ',') {
        if (typeof frame.part === 'number') frame.part++
        expected = isObject ? 'key' : 'value'
        at++
      } else if (character === (isObject ? '}' : ']')) close()
      else return fault(at, isObject ? 'a comma or }' : 'a comma or ]')
    } else if (expected === 'key' || expected === 'key or }') {
      if (expected === 'key or }' && character === '}') {
        close()
        continue
      }
      if (character !== '"' || frame?.keys === undefined) return fault(at, 'a key in double quotes')
      const { end, sound } = scanString(text, at)
      if (!sound) return fault(end, 'the rest of a text in double quotes')
      takeKey(frame, frame.keys, end)
      at = matchEnd(SPACE, text, at)
      if (text[at] !== ':') return fault(at, 'a colon')
      expected = 'value'
      at++
    } else if (expected === 'item or ]' && character === ']') close()
    else if (character === '{' || character === '[') {
      if (!open(character === '{')) {
        report('too-deep', `nesting deeper than ${maxDepth} at ${placeOf(text, at - 1)}`, `at most ${maxDepth} levels`)
        return issues
      }
    } else {
      const { end, sound } =
        character === '"' ? scanString(text, at) : { end: matchEnd(LITERAL, text, at), sound: true }
      if (end < 0) return fault(at, 'a value')
      if (!sound) return fault(end, 'the rest of a text in double quotes')
      expected = 'next'
      at = end
    }
  }
}
