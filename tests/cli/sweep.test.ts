import { expect, it } from 'vitest'
import { readCsv } from '../simulation/files/read-csv'
import { cli } from './run-here'

const sweep = (...args: readonly string[]) => cli('sweep', 'tiktok-2025', '--horizon', '26', ...args)
const vary = ['--vary', 'ext_grant=0.1:0.3:0.1', '--vary', 'bd_near=0.05:0.15:0.1'] as const

it('every combination, the last number fastest, each what solve says', async () => {
  const { exit, out } = await sweep(...vary, '--json')
  const { points } = JSON.parse(out)
  expect(exit).toBe(0)
  expect(points.map(({ parameters }: { parameters: object }) => Object.values(parameters))).toEqual([
    ...[
      [0.1, 0.05],
      [0.1, 0.15],
      [0.2, 0.05],
    ],
    ...[
      [0.2, 0.15],
      [0.3, 0.05],
      [0.3, 0.15],
    ],
  ])
  const solved = await cli(
    'solve',
    'tiktok-2025',
    '--horizon',
    '26',
    '--set',
    'ext_grant=0.3',
    'bd_near=0.15',
    '--json',
  )
  const exact = JSON.parse(solved.out).outcomes.map(({ id, exact: chance }: { id: string; exact: number }) => [
    id,
    chance,
  ])
  expect(Object.entries(points[5].outcomes)).toEqual(exact)
})

it('CSV holds the same numbers in full, and in every row what they depend on', async () => {
  const [{ points }, csv] = [
    JSON.parse((await sweep(...vary, '--json')).out),
    await sweep(...vary, '--csv', '--set', 'close_step=0.1:0.2:0.3'),
  ]
  const [header = [], ...rows] = readCsv(csv.out.replace(/\r?\n/g, '\r\n'))
  expect(rows).toHaveLength(points.length)
  expect(header.slice(0, 6)).toEqual(['ext_grant', 'bd_near', 'sold', 'kept', 'banned', 'unresolved'])
  expect(header).toContain('outcome_banned')
  expect(new Set(header).size).toBe(header.length)
  expect(JSON.parse(rows[0]?.at(-1) ?? '')).toEqual({
    changes: { close_step: 0.2 },
    ranges: { close_step: { low: 0.1, high: 0.3 } },
    conditions: [],
  })
  const plain = readCsv((await sweep(...vary, '--csv')).out.replace(/\r?\n/g, '\r\n')).slice(1)
  expect(plain.map((row) => Number(row[2]))).toEqual(
    points.map(({ groups }: { groups: { sold: number } }) => groups.sold),
  )
})

it('with a condition: the share of futures that fit, and the answer among them', async () => {
  const { points } = JSON.parse(
    (await sweep('--vary', 'bj_block=0.2:0.8:0.6', '--if', 'event:home.blocks:1:20', '--json')).out,
  )
  const solved = await cli(
    'solve',
    'tiktok-2025',
    '--horizon',
    '26',
    '--set',
    'bj_block=0.8',
    '--if',
    'event:home.blocks:1:20',
    '--json',
  )
  expect(points[1].fits).toBe(JSON.parse(solved.out).given.probability)
  expect(points[0].fits).toBeLessThan(points[1].fits)
})

it('what is printed of a point adds up to 100', async () => {
  const { out } = await sweep('--vary', 'ext_grant=0:1:0.02')
  const rows = out.trimEnd().split('\n').slice(3)
  expect(rows).toHaveLength(51)
  for (const row of rows) {
    const [, ...shares] = row.split(/ %|\s{2,}/).flatMap((cell) => (cell.trim() === '' ? [] : [cell.trim()]))
    const whole = shares.map((share) => (share.startsWith('<') ? 0 : Math.round(Number(share) * 100)))
    expect([row, whole.reduce((sum, part) => sum + part, 0)]).toEqual([row, 10_000])
  }
})

it.each([
  { name: 'nothing to vary', args: [], says: ['--vary', 'id=from:to:step'] },
  { name: 'an unknown number', args: ['--vary', 'ext_gront=0:1:1'], says: ['ext_gront', 'did you mean ext_grant?'] },
  { name: 'no step', args: ['--vary', 'ext_grant=0:1'], says: ['"ext_grant=0:1"', 'from:to:step'] },
  { name: 'a step of nothing', args: ['--vary', 'ext_grant=0:1:0'], says: ['a step above 0'] },
  { name: 'a range backwards', args: ['--vary', 'ext_grant=1:0:0.1'], says: ['1 to 0'] },
  { name: 'values beyond the limits', args: ['--vary', 'ext_grant=0.5:1.5:0.5'], says: ['ext_grant', '1.5', '0 to 1'] },
  {
    name: 'a point that may group or divide',
    args: ['--vary', 'ad_week=1.125:2:1'],
    says: ['--vary ad_week', '"1.125", which may be 1.1250 or 1125'],
  },
  { name: 'a number twice', args: ['--vary', 'ext_grant=0:1:1', '--vary', 'ext_grant=0:1:1'], says: ['twice'] },
  {
    name: 'a number set and varied',
    args: ['--vary', 'ext_grant=0:1:1', '--set', 'ext_grant=1'],
    says: ['--set ext_grant'],
  },
  {
    name: 'too many points',
    args: ['--vary', 'ext_grant=0:1:0.001', '--vary', 'bd_near=0:1:0.001'],
    says: ['1,002,001 points'],
  },
  { name: 'two formats', args: [...vary, '--csv', '--json'], says: ['--csv', 'one of them'] },
  { name: 'an unknown event', args: [...vary, '--if', 'event:home.block:1'], says: ['did you mean home.blocks?'] },
  { name: 'half a condition', args: [...vary, '--if', 'home.blocks'], says: ['--if', 'event:home.blocks:1:20'] },
  {
    name: 'a week that cannot be',
    args: [...vary, '--if', 'event:home.blocks:1:999'],
    says: ['--if', '"999"', '0 to 156'],
  },
])('$name is bad input: exit 2, nothing printed', async ({ args, says }) => {
  const { exit, out, complaint } = await sweep(...args)
  expect([exit, out]).toEqual([2, ''])
  for (const words of says) expect(complaint).toContain(words)
})
