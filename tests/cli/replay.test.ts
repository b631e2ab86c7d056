import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { tiktok2025 } from '@/scenarios/forced-sale/presets/tiktok-2025.scenario'
import { type ResultFile, resultText } from '@/simulation/files'
import { presets } from '../forced-sale'
import { fullRecipe, madeResult } from '../simulation/files/made-result'
import { cli } from './run-here'

const folder = mkdtempSync(join(tmpdir(), 'standoff-replay-'))
const place = (name: string) => join(folder, name)
function file(name: string, text: string): string {
  writeFileSync(place(name), text)
  return place(name)
}

const run = [
  'run',
  'tiktok-2025',
  '--runs',
  '2000',
  '--seed',
  '42',
  '--set',
  'ext_grant=0.9',
  '--if',
  'event:home.blocks:1:20',
]
let drawn: Awaited<ReturnType<typeof cli>>
let result: ResultFile
beforeAll(async () => {
  drawn = await cli(...run, '--json', '--out', place('result.json'))
  result = JSON.parse(readFileSync(place('result.json'), 'utf8'))
})

it('run --out writes a result with its recipe, beside what it prints', async () => {
  expect(drawn.exit).toBe(0)
  expect(JSON.parse(drawn.out)).toMatchObject({
    hash: result.sampled.hash,
    given: { probability: result.given?.probability },
  })
  expect(result.recipe).toMatchObject({ changes: { ext_grant: 0.9 }, seed: '42', runs: 2000, horizonWeeks: 104 })
  const again = await cli(...run, '--out', place('result.json'))
  expect([again.exit, again.out, again.complaint]).toEqual([2, '', expect.stringContaining('--force')])
})

it('replay reproduces the hash and the exact answer: exit 0', async () => {
  const { exit, out } = await cli('replay', place('result.json'), '--json')
  expect(exit).toBe(0)
  expect(JSON.parse(out)).toMatchObject({ hash: true, exact: true, foundHash: result.sampled.hash, differs: [] })
})

it('a recipe with edits to ranges, payoffs, calendar and notes is replayed as well', async () => {
  const { exit, out } = await cli('replay', file('full.json', resultText(madeResult(fullRecipe))))
  expect([exit, out.match(/ reproduced/g)?.length]).toEqual([0, 3])
})

it.each([
  ['another hash', (kept: ResultFile) => ({ ...kept, sampled: { ...kept.sampled, hash: 'a'.repeat(64) } })],
  ['another seed', (kept: ResultFile) => ({ ...kept, recipe: { ...kept.recipe, seed: '43' } })],
  [
    'another exact answer',
    (kept: ResultFile) => ({
      ...kept,
      exact: { ...kept.exact, outcomes: kept.exact.outcomes.map((outcome) => ({ ...outcome, chance: 0.01 })) },
    }),
  ],
])('%s is not reproduced: exit 1, and says which', async (name, patch) => {
  const { exit, out, complaint } = await cli('replay', file(`${name}.json`, JSON.stringify(patch(result))))
  expect([exit, complaint]).toEqual([1, 'The result was not reproduced.\n'])
  expect(out).toContain('not reproduced')
})

it('a file of another release of the model or of another case is not reproduced here, and says what has changed', async () => {
  const old = { ...result, modelVersion: '2.9.0', scenario: { ...result.scenario, sha256: '0'.repeat(64) } }
  const { exit, out } = await cli('replay', file('old.json', JSON.stringify(old)))
  expect(exit).toBe(1)
  for (const words of ['The ground has changed', '2.9.0 then', '000000000000 then', '/modelVersion']) {
    expect(out).toContain(words)
  }
})

it('another release of the program with the same model is told, and not held against the file', async () => {
  const { exit, out } = await cli('replay', file('later.json', JSON.stringify({ ...result, appVersion: '9.9.9' })))
  expect(exit).toBe(0)
  expect(out).toContain('9.9.9 then')
})

type Result = ReturnType<typeof JSON.parse> // altered on purpose
it.each<readonly [string, string, (data: Result) => void]>([
  ['a count', '/sampled/outcomes/0/count', ({ sampled }) => sampled.outcomes[0].count++],
  ['a share', '/sampled/outcomes/1/share', ({ sampled }) => Object.assign(sampled.outcomes[1], { share: 0.9 })],
  ['an interval', '/sampled/outcomes/0/low', ({ sampled }) => Object.assign(sampled.outcomes[0], { low: 0 })],
  ['a group', '/exact/groups/sold', ({ exact }) => Object.assign(exact.groups, { sold: 0.99 })],
  ['a week', '/exact/byWeek/7/sold', ({ exact }) => Object.assign(exact.byWeek[7], { sold: 0.5 })],
  ['the mean of a counter', '/exact/means/weeksDark', ({ exact }) => Object.assign(exact.means, { weeksDark: 40 })],
  [
    'weeks to settle',
    '/sampled/weeksToSettle/restrictedMean',
    ({ sampled }) => Object.assign(sampled.weeksToSettle, { restrictedMean: 3 }),
  ],
  ['the chance of the condition', '/given/probability', ({ given }) => Object.assign(given, { probability: 0.5 })],
  ['the condition', '/given/probability', ({ recipe }) => Object.assign(recipe.conditions[0], { by: 30 })],
  ['the title', '/scenario/title', ({ scenario }) => Object.assign(scenario, { title: 'TikTok 2026' })],
])('%s altered: exit 1 and its place', async (name, place, alter) => {
  const data = JSON.parse(JSON.stringify(result))
  alter(data)
  const { exit, out } = await cli('replay', file(`${name}.json`, JSON.stringify(data)), '--json')
  expect(exit).toBe(1)
  const { same, differences } = JSON.parse(out)
  expect(same).toBe(false)
  expect(differences.map(({ path }: { path: string }) => path)).toContain(place)
})

it('an own case travels with its result and is replayed from it alone', async () => {
  const own = { ...tiktok2025, id: 'own-mine', title: 'Mine', startDate: '2025-02-05' }
  const path = file('own-case.json', JSON.stringify(own))
  expect((await cli('run', path, '--runs', '500', '--out', place('own-result.json'))).exit).toBe(0)
  expect((await cli('replay', place('own-result.json'))).exit).toBe(0)
})

const broken = (name: string, patch: object) => file(name, JSON.stringify({ ...result, ...patch }))
it.each([
  { name: 'no file', path: () => place('nowhere.json'), says: ['nowhere.json', 'no such file'] },
  { name: 'a folder', path: () => folder, says: ['a folder'] },
  { name: 'a scenario', path: () => file('s.json', JSON.stringify(tiktok2025)), says: ['/format'] },
  {
    name: 'an unknown case',
    path: () => broken('case.json', { scenario: { ...result.scenario, id: 'tiktok-2055' } }),
    says: ['/scenario/id', 'tiktok-2055', 'did you mean'],
  },
  {
    name: 'a case that is not the one named',
    path: () => broken('file.json', { scenario: { ...result.scenario, file: presets[1] } }),
    says: ['/scenario/sha256', 'the hash of /scenario/file'],
  },
  {
    name: 'a payoff the case does not have',
    path: () => broken('pay.json', { recipe: { ...result.recipe, edits: { payoffs: { 'owner.endings.keep': 1 } } } }),
    says: ['/recipe/edits/payoffs/owner.endings.keep', 'did you mean "owner.endings.kept"?'],
  },
  {
    name: 'a note on nothing',
    path: () => broken('note.json', { recipe: { ...result.recipe, edits: { notes: { calender: 'Sooner' } } } }),
    says: ['/recipe/edits/notes/calender', 'did you mean "calendar"?'],
  },
])('$name is bad input: exit 2, nothing printed, the place and what is allowed', async ({ path, says }) => {
  const { exit, out, complaint } = await cli('replay', path())
  expect([exit, out]).toEqual([2, ''])
  for (const words of says) expect(complaint).toContain(words)
})
