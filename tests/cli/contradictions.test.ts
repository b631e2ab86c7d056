import { mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { cli } from './run-here'

const folder = mkdtempSync(join(tmpdir(), 'standoff-contradictions-'))
const both = ['--if', 'state:law.dark:0', '--if', 'state:law.dark:1:20'] as const
const commands: readonly (readonly string[])[] = [
  ['solve', 'tiktok-2025'],
  ['solve', 'tiktok-2025', '--json'],
  ['run', 'tiktok-2025', '--runs', '100'],
  ['run', 'tiktok-2025', '--runs', '100', '--shard', '1/2', '--out', join(folder, 'part.json')],
  ['sweep', 'tiktok-2025', '--vary', 'ext_grant=0.5:0.9:0.4'],
  ['sensitivity', 'tiktok-2025'],
  ['export', 'tiktok-2025', '--format', 'csv', '--runs', '100', '--out', join(folder, 'csv')],
  ['export', 'tiktok-2025', '--format', 'result', '--runs', '100'],
]

it.each(commands.map((args) => ({ args })))(
  '$args: conditions that exclude each other are both named; nothing is done',
  async ({ args }) => {
    const { exit, out, complaint } = await cli(...args, '--horizon', '26', ...both)
    expect([exit, out]).toEqual([2, ''])
    expect(complaint).toBe(
      '--if: found state:law.dark:0 and state:law.dark:1:20, which exclude each other; allowed: conditions that some future meets\n',
    )
    expect(readdirSync(folder)).toEqual([])
  },
)

it.each([
  {
    args: ['--if', 'event:deal.closes:1:1'],
    says: /found event:deal\.closes:1:1, which cannot happen before week \d+;/,
  },
  { args: ['--if', 'event:clock.deadline:1:d60'], says: /:d60, but only \d+ deadlines can fall within 26 weeks;/ },
  {
    args: ['--if', 'event:deal.closes:1', '--set', 'close_step=0'],
    says: /deal\.closes:1, which cannot happen within 26 weeks;/,
  },
])('$args: one condition alone is told with its reason', async ({ args, says }) => {
  const { exit, out, complaint } = await cli('solve', 'tiktok-2025', '--horizon', '26', ...args)
  expect([exit, out]).toEqual([2, ''])
  expect(complaint).toMatch(says)
})

it('a sweep goes on where no future fits, with nothing in the place of an answer', async () => {
  const sweep = async (...flags: readonly string[]) =>
    cli(
      'sweep',
      'tiktok-2025',
      '--horizon',
      '26',
      '--vary',
      'close_step=0:0.5:0.5',
      '--if',
      'event:deal.closes:1',
      ...flags,
    )
  const { exit, out } = await sweep('--json')
  expect(exit).toBe(0)
  const [none, some] = JSON.parse(out).points
  expect(none).toMatchObject({ fits: 0, groups: { sold: null, unresolved: null }, outcomes: { sold_fund: null } })
  expect(some.fits).toBeGreaterThan(0)
  expect(some.groups.sold + some.groups.kept + some.groups.banned + some.groups.unresolved).toBeCloseTo(1, 12)
  expect((await sweep('--csv')).out.split('\r\n')[1]).toMatch(/^0,,,,,(?:,)+0,tiktok-2025,/)
  expect((await sweep()).out).toMatch(/\n +0 +– +– +– +– +0\.00 %\n/)
})
