import fc from 'fast-check'
import { expect, it } from 'vitest'
import { scanJson } from '@/scenarios/json-scan'

const accepts = (text: string): boolean => {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
const isBadJson = (text: string): boolean => scanJson(text, 1000).some(({ code }) => code === 'bad-json')

it('accepts exactly what JSON.parse accepts, for JSON with one character changed', () => {
  const noise = fc.constantFrom(
    '',
    '"',
    '\\',
    ',',
    ':',
    '{',
    '}',
    '[',
    ']',
    '0',
    '-',
    '.',
    'e',
    't',
    ' ',
    '\n',
    '\u0001',
    '\u001f',
    '/',
  )
  fc.assert(
    fc.property(fc.json(), fc.nat(), noise, fc.nat(2), (json, place, inserted, removed) => {
      const at = place % (json.length + 1)
      const text = json.slice(0, at) + inserted + json.slice(at + removed)
      expect(isBadJson(text)).toBe(!accepts(text))
    }),
    { numRuns: 5000 },
  )
})

it('accepts exactly what JSON.parse accepts, for numbers and words', () => {
  const letters = fc.constantFrom('0', '1', '9', '-', '+', '.', 'e', 'E', 'true', 'null', 'fals', 'e', ' ', '\u00a0')
  fc.assert(
    fc.property(fc.array(letters, { maxLength: 6 }), (parts) => {
      const text = parts.join('')
      expect(isBadJson(text)).toBe(!accepts(text))
    }),
    { numRuns: 5000 },
  )
})

it.each([
  ['the start', '{"a" 1}', 'line 1, column 6', 'a colon'],
  ['a later line', '{\n  "a": 1,\n}', 'line 3, column 1', 'a key in double quotes; no comma before }'],
  ['a comment', '{\n// no\n"a": 1}', 'line 2, column 1', 'a key in double quotes; JSON has no comments'],
  ['the end', '{"a": [1, 2', 'line 1, column 12', 'a comma or ]; the file ends too early'],
  ['single quotes', "{'a': 1}", 'line 1, column 2', 'a key in double quotes; JSON uses double quotes'],
  ['something after the value', '{} {}', 'line 1, column 4', 'nothing after the first value'],
])('says where it fails: %s', (_case, text, place, allowed) => {
  const [issue] = scanJson(text, 32)
  expect(issue?.found.endsWith(`at ${place}`)).toBe(true)
  expect(issue?.allowed).toBe(allowed)
})

it('shows 20 characters on either side of a fault', () => {
  const [issue] = scanJson(`{"abcdefghijklmnopqrstuvwxyz": oops, "abcdefghijklmnopqrstuvwxyz": 1}`, 32)
  expect(issue?.found).toBe('jklmnopqrstuvwxyz": ▸oops, "abcdefghijklm at line 1, column 32')
})

it('names both places of a key given twice, escapes undone, at any depth', () => {
  expect(scanJson('{"a": [0, {"p": 0.1,\n "\\u0070": 0.9}]}', 32)).toEqual([
    {
      path: '/a/1/p',
      found: 'the key at line 1, column 12 and again at line 2, column 2',
      allowed: 'each key once',
      code: 'duplicate-key',
    },
  ])
})

it('treats constructor and toString as ordinary keys and refuses only __proto__', () => {
  expect(scanJson('{"constructor": 1, "toString": 2, "hasOwnProperty": 3}', 32)).toEqual([])
  expect(scanJson('{"a": {"__proto__": 1}}', 32).map(({ code, path }) => [code, path])).toEqual([
    ['forbidden-key', '/a/__proto__'],
  ])
})

it('allows 32 levels and refuses 33 without reading on', () => {
  const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth)
  expect(scanJson(nested(32), 32)).toEqual([])
  expect(scanJson(nested(33), 32).map(({ code }) => code)).toEqual(['too-deep'])
  expect(scanJson('['.repeat(100_000), 32).map(({ code }) => code)).toEqual(['too-deep'])
})

it('reads a text of a million characters without running out of stack', () => {
  expect(scanJson(`["${'\\n'.repeat(250_000)}${'x'.repeat(500_000)}"]`, 32)).toEqual([])
})
