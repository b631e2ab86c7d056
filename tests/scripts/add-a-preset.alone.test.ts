import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'

const rooms = ['src', 'scripts', 'docs', 'tests', 'bench']
const settings = ['package.json', 'tsconfig.json', 'vite.config.ts', 'vitest.config.ts']

let copy: string
beforeEach(() => {
  copy = mkdtempSync(path.join(tmpdir(), 'add-a-preset-'))
  for (const place of [...rooms, ...settings]) cpSync(place, path.join(copy, place), { recursive: true })
  symlinkSync(path.resolve('node_modules'), path.join(copy, 'node_modules'))
})
afterEach(() => rmSync(copy, { recursive: true }))

const inCopy = (file: string) => path.join(copy, file)
const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('VITEST')))
const run = (program: string, ...args: readonly string[]) =>
  execFileSync(path.resolve('node_modules/.bin', program), args, { cwd: copy, env, encoding: 'utf8', stdio: 'pipe' })

const filesOf = (root: string): readonly string[] =>
  rooms.flatMap((room) =>
    readdirSync(path.join(root, room), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name))),
  )

function filesThatDiffer(): readonly string[] {
  const here = new Set(filesOf('.'))
  const isSame = (file: string) => here.has(file) && readFileSync(file).equals(readFileSync(inCopy(file)))
  return filesOf(copy)
    .filter((file) => !isSame(file))
    .toSorted()
}

const scenario = `import { readingsAt } from './shared/readings'
import { variantOf } from './shared/variant-of'
import { tiktok2025 } from './tiktok-2025.scenario'

const { judged } = readingsAt(tiktok2025.startDate)

export const trial = variantOf(tiktok2025, {
  id: 'trial',
  title: 'A trial',
  briefing: 'The same order, but the owner hardly ever opens talks.',
  question: 'Will it be sold?',
  numbers: { bd_open: judged([0, 0.001, 0.002], 'Judgement: made up for a trial.') },
  notes: ['Differs from TikTok 2025 in one number.'],
})
`
const entry = `  {
    id: 'trial',
    title: 'A trial',
    group: 'variant',
    variantOf: 'tiktok-2025',
    startDate: '2025-02-06',
    summary: 'The owner hardly ever opens talks.',
    load: async () => (await import('./presets/trial.scenario')).trial,
  },
`

it('a preset is added by hand in its own file and the registry, and all else is written', () => {
  writeFileSync(inCopy('src/scenarios/forced-sale/presets/trial.scenario.ts'), scenario)
  const registry = inCopy('src/scenarios/forced-sale/cases.ts')
  writeFileSync(
    registry,
    readFileSync(registry, 'utf8').replace('] as const satisfies', `${entry}] as const satisfies`),
  )
  const byHand = ['src/scenarios/forced-sale/cases.ts', 'src/scenarios/forced-sale/presets/trial.scenario.ts']
  expect(filesThatDiffer()).toEqual(byHand)

  run('tsx', 'scripts/write-answers.ts', 'trial')
  expect(filesThatDiffer()).toEqual(['docs/cases.md', 'src/scenarios/forced-sale/answers/trial.json', ...byHand])

  run('tsc', '--noEmit')
  expect(run('vitest', 'run', '--project', 'unit', 'tests/scenarios/presets.test.ts')).toMatch(/Tests .*passed/)
}, 300_000) // a compiler and a second run of tests, beside all others
