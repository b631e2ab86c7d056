import { expect, it } from 'vitest'
import { importCircles } from './architecture/import-circles'
import { bordersCrossed, globalsChanged, inexactMaths, withoutCommentsAndStrings } from './architecture/source-rules'

/** Path from the root, as in `src/engine/index.ts`, to text. */
const sources = filesOf(import.meta.glob('/src/**/*.{ts,tsx}', { query: '?raw', import: 'default', eager: true }))
const tests = filesOf(import.meta.glob('/tests/**/*.{ts,tsx}', { query: '?raw', import: 'default', eager: true }))

function filesOf(modules: Record<string, unknown>): [path: string, text: string][] {
  return Object.entries(modules).map(([path, text]) => [path.slice(1), String(text)])
}

const report = (files: [string, string][], rule: (path: string, text: string) => readonly string[]) =>
  files.flatMap(([path, text]) => rule(path, text).map((problem) => `${path}: ${problem}`))

it('every source file imports only what its room may', () => {
  expect(sources.length).toBeGreaterThan(0)
  expect(report(sources, bordersCrossed)).toEqual([])
})

it('no source files import each other in a circle at run time', () => {
  expect(importCircles(sources)).toEqual([])
})

it('a test that changes what is global has a process of its own', () => {
  expect(report(tests, globalsChanged)).toEqual([])
})

it('nothing that differs between browsers in the last bit stands in machines, scenarios, engine, markov or simulation', () => {
  expect(report(sources, inexactMaths)).toEqual([])
})

it('no source file passes 250 lines and no test file 300', () => {
  const longer = (limit: number) => (path: string, text: string) => {
    const lines = text.trimEnd().split('\n').length
    return lines > limit && !path.startsWith('src/scenarios/forced-sale/presets/')
      ? [`${lines} lines, the limit is ${limit}`]
      : []
  }
  expect([...report(sources, longer(250)), ...report(tests, longer(300))]).toEqual([])
})

it.each([
  ['src/machines/ban.machine.ts', "import { useState } from 'react'", 'react'],
  ['src/machines/ban.machine.ts', "import type { Chain } from '@/engine'", 'src/engine'],
  ['src/machines/ban.machine.ts', "export * from '../scenarios/parameters'", 'src/scenarios/parameters'],
  ['src/engine/sample/sample-runs.ts', "import { setup } from 'xstate'", 'xstate'],
  ['src/engine/solve/forward.ts', "import { jStat } from 'jstat'", 'jstat'],
  ['src/engine/index.ts', "export { ban } from '@/machines/ban.machine'", 'src/machines/ban.machine'],
  ['src/engine/twin/dyadic.ts', "import { fraction } from '@/markov/fraction'", 'src/markov/fraction'],
  ['src/markov/sample-runs.ts', "import { runState } from '@/engine/sample/run-state'", 'src/engine/sample/run-state'],
  ['src/simulation/ask.ts', "import { Refusal } from '@/markov'", 'src/markov'],
  ['src/cli/chain/run-chain.ts', "import { Refusal } from '@/markov/refusal'", 'src/markov/refusal'],
  ['src/scenarios/schema.ts', "import { forward } from '@/engine/solve/forward'", 'src/engine/solve/forward'],
  ['src/simulation/ask.ts', "const fs = await import('node:fs')", 'node:fs'],
  ['src/cli/main.ts', "import '../ui/main'", 'src/ui/main'],
  ['src/ui/main.tsx', "new Worker(new URL('../engine/solve/forward.ts', import.meta.url))", 'src/engine/solve/forward'],
  ['src/ui/main.tsx', "import {\n  readFile,\n} from 'node:fs/promises'", 'node:fs/promises'],
  ['src/ui/shared/choice.tsx', "import chip from '@/ui/shell/chip.module.css'", 'src/ui/shell/chip.module.css'],
  ['src/ui/analyse/analyse.tsx', "import { Legend } from '../outlook/legend'", 'src/ui/outlook/legend'],
  ['src/ui/cases/cases.tsx', "const step = await import('@/ui/step/step')", 'src/ui/step/step'],
  ['src/loose.ts', 'export const loose = 1', 'no room'],
])('a planted border crossing is seen: %s, %s', (path, text, named) => {
  expect(bordersCrossed(path, text)).toEqual([expect.stringContaining(named)])
})

it.each([
  { name: 'two files', b: "import { a } from './a'", circles: ['src/ui/a.ts → src/ui/b.ts → src/ui/a.ts'] },
  { name: 'a file and itself', a: "import './a'", b: '', circles: ['src/ui/a.ts → src/ui/a.ts'] },
  {
    name: 'a way through a door',
    b: "export * from '@/ui/c'",
    c: "import {\n  a,\n} from '@/ui/a'",
    circles: ['src/ui/a.ts → src/ui/b.ts → src/ui/c/index.ts → src/ui/a.ts'],
  },
  {
    name: 'an import left empty',
    b: "import { type A } from './a'",
    circles: ['src/ui/a.ts → src/ui/b.ts → src/ui/a.ts'],
  },
  { name: 'types alone', b: "import type { A } from './a'\nexport type { B } from './a'", circles: [] },
  { name: 'a file asked for later', b: "const a = () => import('./a')", circles: [] },
  { name: 'a comment', b: "// import { a } from './a'", circles: [] },
])(
  'a planted circle is seen, and what is none is not: $name',
  ({ a = "import { b } from './b'", b, c = '', circles }) => {
    const files: [string, string][] = [
      ['src/ui/a.ts', a],
      ['src/ui/b.ts', b],
      ['src/ui/c/index.ts', c],
    ]
    expect(importCircles(files)).toEqual(circles)
  },
)

it.each([
  ['src/engine/solve/forward.ts', 'const e = Math.exp(x)'],
  ['src/engine/solve/forward.ts', 'const { log } = Math'],
  ['src/engine/solve/forward.ts', 'const cube = x ** 3'],
  ['src/markov/solve.ts', 'const cube = x ** 3'],
  ['src/scenarios/calendar.ts', 'const now = new Date()'],
  ['src/scenarios/calendar.ts', 'names.sort((a, b) => a.localeCompare(b))'],
  ['src/machines/forced-sale/ban.machine.ts', 'const label = week.toLocaleString()'],
  ['src/simulation/ask.ts', 'const seed = Math.random()'],
  ['src/simulation/ask.ts', 'const seed = Date.now()'],
])('planted inexact mathematics is seen: %s, %s', (path, text) => {
  expect(inexactMaths(path, text)).toHaveLength(1)
})

it.each([
  ['src/engine/statistics/wilson.ts', 'const z = Math.log(x) ** 2'],
  ['src/engine/solve/forward.ts', 'const n = Math.max(Math.imul(a, b), 0) // Math.exp would differ'],
  ['src/engine/solve/forward.ts', "/** x ** 2 */ const label = 'Date of Math.sin'"],
  ['src/ui/clock.ts', 'const now = Date.now()'],
])('exact or exempt mathematics passes: %s, %s', (path, text) => {
  expect(inexactMaths(path, text)).toEqual([])
})

it.each([
  'Object.assign(globalThis, { window: {} })',
  'globalThis.localStorage = kept',
  "globalThis['fetch'] = fetched",
  "vi.stubGlobal('window', {})",
  "vi.mock('@/engine')",
  'process.env.TZ = zone',
  'process.chdir(folder)',
])('a planted change of what is global is seen outside a file of its own: %s', (text) => {
  expect(globalsChanged('tests/ui/a.test.ts', text)).toHaveLength(1)
  expect(globalsChanged('tests/ui/a.alone.test.ts', text)).toEqual([])
  expect(globalsChanged('tests/browser/a.test.ts', text)).toEqual([])
})

it.each(['const kept = globalThis.localStorage', 'if (process.env.TZ === zone) go()', 'const f = vi.fn()'])(
  'what leaves everything as it was passes: %s',
  (text) => {
    expect(globalsChanged('tests/ui/a.test.ts', text)).toEqual([])
  },
)

it('comments and strings are blanked without losing the code between them', () => {
  expect(withoutCommentsAndStrings("a('//x') /* b */ + c // d")).toBe("a('')   + c  ")
})
