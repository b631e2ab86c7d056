import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { tiktok2025 } from '@/scenarios/forced-sale/presets/tiktok-2025.scenario'
import { readCsv } from '../simulation/files/read-csv'
import { cli } from './run-here'

const folder = mkdtempSync(join(tmpdir(), 'standoff-sensitivity-'))
type Bar = { id: string; low: number; high: number; atLow: number; atHigh: number; swing: number }
const json = async (...args: readonly string[]) =>
  JSON.parse((await cli('sensitivity', 'tiktok-2025', '--horizon', '14', '--json', ...args)).out)
const chance = async (target: string, ...set: readonly string[]) => {
  const { out } = await cli('solve', 'tiktok-2025', '--horizon', '14', '--json', ...set)
  const outcomes: { id: string; group: string; exact: number }[] = JSON.parse(out).outcomes
  return outcomes
    .filter(({ id, group }) => id === target || group === target)
    .reduce((sum, { exact }) => sum + exact, 0)
}

it('ranks numbers by their swing; both ends are what solve says there', async () => {
  const { target, now, bars }: { target: string; now: number; bars: Bar[] } = await json()
  expect(target).toBe('sold')
  expect(now).toBeCloseTo(await chance('sold'), 14) // sums of four doubles in another order: a few 2⁻⁵³
  const [first, second] = bars
  if (first === undefined || second === undefined) throw new Error('There are bars.')
  expect(first.swing).toBeGreaterThanOrEqual(second.swing)
  expect(first.atLow).toBeCloseTo(await chance('sold', '--set', `${first.id}=${first.low}`), 14)
  expect(first.atHigh).toBeCloseTo(await chance('sold', '--set', `${first.id}=${first.high}`), 14)
})

it('asks about one outcome as well, and prints a table for people', async () => {
  expect((await json('--for', 'sold_fund')).now).toBeCloseTo(await chance('sold_fund'), 14)
  const { exit, out } = await cli('sensitivity', 'tiktok-2025', '--horizon', '14', '--for', 'banned')
  expect(exit).toBe(0)
  for (const words of ['the chance of banned is', 'at low', 'swing', 'by less than 0.01: '])
    expect(out).toContain(words)
})

/** The case with ranges for a few numbers only: every bar under a condition takes two solves of a chain of twice the size. */
function fewRanges(name: string, ids: readonly string[], over = {}): string {
  const held = Object.entries(tiktok2025.numbers).map(([id, number]) => [
    id,
    ids.includes(id) ? number : { ...number, low: number.base, high: number.base },
  ])
  const path = join(folder, name)
  writeFileSync(path, JSON.stringify({ ...tiktok2025, numbers: { ...Object.fromEntries(held), ...over } }))
  return path
}

const given = ['--horizon', '14', '--json', '--if', 'event:home.blocks:1:12'] as const
const few = fewRanges('few.json', ['bd_open', 'bd_near', 'bj_block', 'tar_threat', 'close_step', 'or_rivals'])
const givenChance = async (...set: readonly string[]) => {
  const { out } = await cli('solve', few, ...given, ...set)
  const outcomes: { group: string; exact: number }[] = JSON.parse(out).given.outcomes
  return outcomes.filter(({ group }) => group === 'sold').reduce((sum, { exact }) => sum + exact, 0)
}

it('under a condition: both ends are what solve says there among the futures that fit', async () => {
  const { out } = await cli('sensitivity', few, ...given)
  const { now, bars, conditions }: { now: number; bars: Bar[]; conditions: unknown } = JSON.parse(out)
  expect(bars).toHaveLength(6)
  expect(conditions).toEqual([{ on: 'event', id: 'home.blocks', happened: true, by: 12 }])
  expect(now).toBe(await givenChance())
  expect(now).toBeLessThan((await chance('sold')) / 2) // a deal that was refused begins anew
  for (const { id, low, high, atLow, atHigh } of [...bars.slice(0, 1), ...bars.slice(-1)]) {
    expect(atLow).toBe(await givenChance('--set', `${id}=${low}`))
    expect(atHigh).toBe(await givenChance('--set', `${id}=${high}`))
  }
})

it('where no future fits at an end, there is no chance there and the other end still counts', async () => {
  const path = fewRanges('case.json', ['bd_near'], { close_step: { ...tiktok2025.numbers.close_step, low: 0 } })
  const args = ['sensitivity', path, '--horizon', '8', '--if', 'event:deal.closes:1'] as const
  const bar = JSON.parse((await cli(...args, '--json')).out).bars.find(({ id }: Bar) => id === 'close_step')
  expect(bar).toMatchObject({ low: 0, atLow: null })
  expect(bar.swing).toBeGreaterThanOrEqual(0)
  const [header = [], ...rows] = readCsv((await cli(...args, '--csv')).out.replace(/\r?\n/g, '\r\n'))
  const row = rows.find(([id]) => id === 'close_step') ?? []
  expect([row[header.indexOf('at_low')], row[header.indexOf('swing')]]).toEqual(['', String(bar.swing)])
  expect((await cli(...args)).out).toMatch(/close_step +0 .* – {2}/)
})

it('CSV has a row for every number that can move it, in full, and goes into a file as it is', async () => {
  const { bars }: { bars: Bar[] } = await json('--set', 'close_step=0.2')
  const out = join(folder, 'tornado.csv')
  const args = ['sensitivity', 'tiktok-2025', '--horizon', '14', '--set', 'close_step=0.2', '--csv'] as const
  expect(await cli(...args, '--out', out)).toEqual({ exit: 0, out: '', complaint: '' })
  const text = readFileSync(out, 'utf8')
  expect(text).toBe((await cli(...args)).out)
  const [header = [], ...rows] = readCsv(text.replace(/\r?\n/g, '\r\n'))
  expect(bars.length).toBeGreaterThan(15)
  const figures = ['low', 'high', 'at_low', 'at_high', 'swing'].map((name) => header.indexOf(name))
  expect(rows.map((row) => [row[0], ...figures.map((at) => Number(row[at]))])).toEqual(
    bars.map(({ id, low, high, atLow, atHigh, swing }) => [id, low, high, atLow, atHigh, swing]),
  )
  expect(JSON.parse(rows[0]?.at(-1) ?? '')).toEqual({ changes: { close_step: 0.2 }, ranges: {}, conditions: [] })
  expect(new Set(header).size).toBe(header.length)
})

it.each([
  { args: ['--csv', '--json'], says: ['--csv', 'with --json'] },
  { args: ['--for', 'solds'], says: ['--for', 'did you mean sold?'] },
  { args: ['--for', 'sold', '--for', 'kept'], says: ['--for', 'twice'] },
  { args: ['--set', 'nope=1'], says: ['"nope"'] },
])('$args is bad input: exit 2, nothing printed', async ({ args, says }) => {
  const { exit, out, complaint } = await cli('sensitivity', 'tiktok-2025', ...args)
  expect([exit, out]).toEqual([2, ''])
  for (const words of says) expect(complaint).toContain(words)
})
