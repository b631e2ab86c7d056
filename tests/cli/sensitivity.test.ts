import { expect, it } from 'vitest'
import { cli } from './run-here'

type Bar = { id: string; low: number; high: number; atLow: number; atHigh: number; swing: number }
const json = async (...args: readonly string[]) =>
  JSON.parse((await cli('sensitivity', 'tiktok-2025', '--horizon', '26', '--json', ...args)).out)
const chance = async (target: string, ...set: readonly string[]) => {
  const { out } = await cli('solve', 'tiktok-2025', '--horizon', '26', '--json', ...set)
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
  const { exit, out } = await cli('sensitivity', 'tiktok-2025', '--horizon', '26', '--for', 'banned')
  expect(exit).toBe(0)
  for (const words of ['the chance of banned is', 'at low', 'swing', 'see --json']) expect(out).toContain(words)
})

it.each([
  { args: ['--for', 'solds'], says: ['--for', 'did you mean sold?'] },
  { args: ['--for', 'sold', '--for', 'kept'], says: ['--for', 'twice'] },
  { args: ['--set', 'nope=1'], says: ['"nope"'] },
])('$args is bad input: exit 2, nothing printed', async ({ args, says }) => {
  const { exit, out, complaint } = await cli('sensitivity', 'tiktok-2025', ...args)
  expect([exit, out]).toEqual([2, ''])
  for (const words of says) expect(complaint).toContain(words)
})
