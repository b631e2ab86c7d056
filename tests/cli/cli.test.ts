import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { entryOf } from '@/scenarios/entry-of'
import { tiktok2025 } from '@/scenarios/forced-sale/presets/tiktok-2025.scenario'
import { solveAnswer } from '@/simulation'
import { opened } from '../forced-sale'
import { standoff } from './program'
import { cli } from './run-here'

const folder = mkdtempSync(join(tmpdir(), 'standoff-'))
function file(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

it('run prints one object with the recipe, every outcome and the hash', async () => {
  const { exit, out } = await cli(
    'run',
    'tiktok-2025',
    '--runs',
    '3000',
    '--seed',
    '42',
    '--set',
    'ext_grant=0.9',
    '--json',
  )
  const result = JSON.parse(out)
  expect(exit).toBe(0)
  expect(Object.keys(result)).toEqual([
    'scenario',
    'modelVersion',
    'stream',
    'seed',
    'runs',
    'horizonWeeks',
    'parameters',
    'ranges',
    'outcomes',
    'weeksToSettle',
    'hash',
  ])
  expect(result).toMatchObject({
    scenario: 'tiktok-2025',
    seed: '42',
    runs: 3000,
    horizonWeeks: 104,
    parameters: { ext_grant: 0.9 },
  })
  expect(Object.keys(result.outcomes[0])).toEqual(['id', 'group', 'count', 'share', 'low', 'high', 'exact'])
  expect(result.outcomes.reduce((sum: number, { count }: { count: number }) => sum + count, 0)).toBe(3000)
  expect(Object.keys(result.weeksToSettle)).toEqual(['restrictedMean', 'median', 'p90'])
})

it('a half year that settles less than half of the futures tells the weeks beyond it, in words and in every JSON', async () => {
  const args = ['tiktok-2025', '--horizon', '26']
  const solved = JSON.parse((await cli('solve', ...args, '--json')).out)
  const run = JSON.parse((await cli('run', ...args, '--runs', '2000', '--json')).out)
  for (const { weeksToSettle } of [solved, run]) {
    expect(weeksToSettle).toMatchObject({ median: { beyond: 26 }, p90: { beyond: 26 } })
  }
  expect((await cli('solve', ...args)).out).toContain('median beyond 26, p90 beyond 26')
  const long = JSON.parse((await cli('solve', 'tiktok-2025', '--json')).out)
  const { byWeek } = solveAnswer(opened, tiktok2025, {}, 104)
  const median = byWeek.findIndex((week) => entryOf(week, 'unresolved') <= 0.5)
  expect(median).toBeGreaterThan(26)
  expect(long.weeksToSettle).toMatchObject({ median, p90: { beyond: 104 } })
})

it('the same seed gives the same hash for any number of workers, another seed another', async () => {
  const hashOf = async (...args: string[]) =>
    JSON.parse((await cli('run', 'tiktok-2025', '--runs', '40000', '--json', ...args)).out).hash
  const hash = await hashOf('--seed', 'a', '--workers', '1')
  expect(await hashOf('--seed', 'a', '--workers', '3')).toBe(hash)
  expect(await hashOf('--seed', 'b', '--workers', '2')).not.toBe(hash)
})

it('flags read numbers as people type and paste them, and a seed without the space around it', async () => {
  const parametersOf = async (...args: string[]) => JSON.parse((await cli('run', 'tiktok-2025', '--json', ...args)).out)
  const plain = await parametersOf(
    ...['--runs', '2000', '--seed', 'a', '--horizon', '52', '--workers', '1'],
    ...['--set', 'ext_grant=0.9', '--set', 'host_withdraw=0.0001', '--if', 'event:home.blocks:1:20'],
  )
  const typed = await parametersOf(
    ...['--runs', '2.000', '--seed', ' a\u00a0', '--horizon', '52 weeks', '--workers', '１'],
    ...['--set', 'ext_grant=0,9', '--set', 'host_withdraw=1e-4', '--if', 'event:home.blocks:1: 20'],
  )
  expect(typed).toEqual(plain)
})

it('solve prints the exact shares that run prints beside its counts', async () => {
  const solved = JSON.parse((await cli('solve', 'tiktok-2025', '--horizon', '52', '--json')).out)
  const run = JSON.parse((await cli('run', 'tiktok-2025', '--runs', '10', '--horizon', '52', '--json')).out)
  const exact = ({ outcomes }: { outcomes: { id: string; exact: number }[] }) => outcomes.map((o) => [o.id, o.exact])
  expect(exact(solved)).toEqual(exact(run))
})

it('without --json both print a table that names every outcome', async () => {
  for (const command of ['run', 'solve']) {
    const { exit, out } = await cli(command, 'tiktok-2025', ...(command === 'run' ? ['--runs', '100'] : []))
    expect(exit).toBe(0)
    expect(out).toContain('sold_strategic')
    expect(out).toContain('weeks to settle')
  }
})

it('a preset written to a file is the same case', async () => {
  const path = file('case.json', JSON.stringify(tiktok2025))
  expect((await cli('validate', path)).exit).toBe(0)
  const [named, filed] = await Promise.all([cli('solve', 'tiktok-2025', '--json'), cli('solve', path, '--json')])
  expect(filed.out).toBe(named.out)
})

const impossible = JSON.stringify({
  ...tiktok2025,
  prologue: [{ event: 'owner.signs', date: '2025-01-20', note: 'Nothing to sign yet.' }],
})
it.each([
  { name: 'an unknown case', args: ['run', 'tiktok-2026'], says: ['"tiktok-2026"', 'did you mean tiktok-2025?'] },
  { name: 'a missing file', args: ['solve', './nowhere.json'], says: ['nowhere.json', 'no such file'] },
  { name: 'an empty file', args: ['validate', file('empty.json', '')], says: ['the file is empty'] },
  { name: 'a prologue the machine refuses', args: ['solve', file('no.json', impossible)], says: ['owner.signs'] },
  {
    name: 'an unknown number',
    args: ['run', 'tiktok-2025', '--set', 'ext_gront=1'],
    says: ['ext_gront', 'did you mean ext_grant?'],
  },
  {
    name: 'a number out of range',
    args: ['run', 'tiktok-2025', '--set', 'ext_grant=1.5'],
    says: ['ext_grant', '1.5', '0 to 1'],
  },
  {
    name: 'a point that may group or divide',
    args: ['run', 'tiktok-2025', '--set', 'ad_week=1.234'],
    says: ['--set ad_week: found "1.234", which may be 1.2340 or 1234; allowed: 0 to 10000 (US$ m per dark week)'],
  },
  {
    name: 'a unit of another number',
    args: ['solve', 'tiktok-2025', '--set', 'or_near_deal=50%'],
    says: ['"50%"', '0.01 to 100 (odds ratio), without %'],
  },
  {
    name: 'tenths of a week',
    args: ['solve', 'tiktok-2025', '--horizon', '10,4'],
    says: ['--horizon: found "10,4", which may be 10.4 or 104; allowed: a whole number from 1 to 156'],
  },
  { name: 'a part that is none', args: ['run', 'tiktok-2025', '--shard', '3/2'], says: ['--shard', '"3/2"', 'k/n'] },
  {
    name: 'a number given twice',
    args: ['solve', 'tiktok-2025', '--set', 'ext_grant=.5', 'ext_grant=.6'],
    says: ['ext_grant', 'two values'],
  },
  { name: 'no value at all', args: ['solve', 'tiktok-2025', '--set', 'ext_grant='], says: ['ext_grant', 'nothing'] },
  { name: 'a key that is no number', args: ['solve', 'tiktok-2025', '--set', '__proto__=1'], says: ['__proto__'] },
  {
    name: 'weights that add up to nothing',
    args: ['solve', 'tiktok-2025', '--set', 'weight_creators=0', 'weight_tycoon=0', 'weight_fund=0'],
    says: ['weight_creators', 'above 0'],
  },
  { name: 'no runs', args: ['run', 'tiktok-2025', '--runs', '0'], says: ['--runs', '0', '1 to'] },
  { name: 'half a run', args: ['run', 'tiktok-2025', '--runs', '1.5'], says: ['--runs', '"1.5"', 'whole number'] },
  { name: 'a flag given twice', args: ['run', 'tiktok-2025', '--seed', 'a', '--seed', 'b'], says: ['--seed', 'twice'] },
  { name: 'an empty seed', args: ['run', 'tiktok-2025', '--seed='], says: ['--seed', 'nothing'] },
  {
    name: 'a horizon too far',
    args: ['solve', 'tiktok-2025', '--horizon', '157'],
    says: ['--horizon', '157', '1 to 156'],
  },
  { name: 'an unknown flag', args: ['run', 'tiktok-2025', '--sede', '1'], says: ['--sede', '--seed'] },
  { name: 'an unknown command', args: ['rum'], says: ['rum', 'run'] },
  { name: 'a flag without its value', args: ['run', 'tiktok-2025', '--runs'], says: ['--runs'] },
  { name: 'no case', args: ['run'], says: ['scenario'] },
])('$name is bad input: exit 2, nothing printed, the place and what is allowed', async ({ args, says }) => {
  const { exit, out, complaint } = await cli(...args)
  expect(exit).toBe(2)
  expect(out).toBe('')
  for (const words of says) expect(complaint).toContain(words)
  expect(complaint).not.toMatch(/\n\s+at /)
})

it('as a program: results on stdout, complaints on stderr, the exit code told', () => {
  const good = standoff('solve', 'tiktok-2025', '--json')
  expect(good.status).toBe(0)
  expect(JSON.parse(good.stdout).scenario).toBe('tiktok-2025')
  expect(good.stderr).toBe('')
  const drawn = standoff('run', 'tiktok-2025', '--runs', '20000', '--workers', '2', '--json')
  expect([drawn.status, drawn.stderr]).toEqual([0, ''])
  const bad = standoff('solve', 'nothing-such')
  expect([bad.status, bad.stdout]).toEqual([2, ''])
  expect(bad.stderr).toContain('nothing-such')
})
