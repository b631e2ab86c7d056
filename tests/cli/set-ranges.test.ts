import { expect, it } from 'vitest'
import { tiktok2025 } from '@/scenarios/forced-sale/presets/tiktok-2025.scenario'
import { cli } from './run-here'

const short = ['tiktok-2025', '--horizon', '26'] as const
const solved = async (...set: readonly string[]) =>
  JSON.parse((await cli('solve', ...short, '--json', ...set.flatMap((one) => ['--set', one]))).out)

it('--set id=low:reading:high changes the number and draws it from that range; --set id=value holds it', async () => {
  const [held, ranged, plain] = [await solved('bd_near=0.2'), await solved('bd_near=0.01:0.2:0.9'), await solved()]
  expect(held).toMatchObject({ parameters: { bd_near: 0.2 }, ranges: {} })
  expect(ranged).toMatchObject({ parameters: { bd_near: 0.2 }, ranges: { bd_near: { low: 0.01, high: 0.9 } } })
  expect(ranged.groups).toEqual(held.groups)
  expect(ranged.range.groups).not.toEqual(held.range.groups)
  // Held, the most telling number of a sale leaves a narrower range than drawn from nearly nothing to nearly certain.
  const width = ({ range: { groups } }: typeof held) => groups.sold.high - groups.sold.low
  expect(width(held)).toBeLessThan(width(ranged))
  expect([plain.range.draws, plain.range.seed]).toEqual([128, 'input range'])
})

it('solve prints each ending at the readings, its mean over the draws and its 5th to 95th percentile', async () => {
  const { groups, range } = await solved('ext_grant=0.9')
  const { out } = await cli('solve', ...short, '--set', 'ext_grant=0.9')
  const percent = (share: number) => `${(share * 100).toFixed(2)} %`
  const { low, mean, high } = range.groups.sold
  const figures = [groups.sold, mean].map(percent).join('  ')
  expect(out.replace(/ {2,}/g, '  ')).toContain(`sold  ${figures}  ${percent(low)} to ${percent(high)}`)
  expect(out).toContain('128 draws of all numbers from their ranges, seed "input range"')
})

const names = { sold: 'sold', kept: 'kept', banned: 'banned for good', unresolved: 'not settled' }

it.each(['26', '104'])('words say which endings differ on average by more than a point: %s weeks', async (weeks) => {
  const { out } = await cli('solve', 'tiktok-2025', '--horizon', weeks)
  const { groups, range } = JSON.parse((await cli('solve', 'tiktok-2025', '--horizon', weeks, '--json')).out)
  const apart = Object.entries(names).map(([id, name]) => ({ name, by: (range.groups[id].mean - groups[id]) * 100 }))
  const told = apart
    .filter(({ by }) => Math.abs(by) > 1)
    .map(({ name, by }) => `${name} is ${Math.abs(by).toFixed(1)} points ${by < 0 ? 'lower' : 'higher'}`)
  expect([told.length > 0, told.length < apart.length]).toEqual([true, true])
  const listed = told.length === 1 ? told[0] : `${told.slice(0, -1).join(', ')} and ${told.at(-1)}`
  expect(out).toContain(`On average over the draws ${listed} than at the readings: the inputs lean that way.\n`)
})

it('no words say so where no ending differs by more than a point', async () => {
  expect((await cli('solve', 'tiktok-2025', '--horizon', '4', '--set', 'ext_grant=0.9')).out).not.toContain(
    'On average',
  )
})

it('a bundled case as it is has the range kept with it, which the draws give again', async () => {
  const untouched = JSON.parse((await cli('solve', 'tiktok-2025', '--json')).out)
  const horizon = String(tiktok2025.horizonWeeks)
  const redrawn = JSON.parse(
    (await cli('solve', 'tiktok-2025', '--json', '--set', `bd_near=${range('bd_near')}`, '--horizon', horizon)).out,
  )
  expect(redrawn.range).toEqual(untouched.range)
})

const range = (id: 'bd_near') => {
  const { low, base, high } = tiktok2025.numbers[id]
  return `${low}:${base}:${high}`
}

it('a result and a case keep the range, as it was drawn', async () => {
  const set = ['--set', 'bd_near=0.1:0.2:0.3', '--set', 'ext_grant=0.5'] as const
  const result = JSON.parse((await cli('export', ...short, '--format', 'result', '--runs', '50', ...set)).out)
  expect(result.recipe).toMatchObject({
    changes: { bd_near: 0.2, ext_grant: 0.5 },
    edits: { ranges: { bd_near: { low: 0.1, high: 0.3 } } },
  })
  const { numbers } = JSON.parse((await cli('export', ...short, '--format', 'json', ...set)).out)
  expect(numbers.bd_near).toMatchObject({ low: 0.1, base: 0.2, high: 0.3 })
  expect(numbers.ext_grant).toMatchObject({ low: 0.5, base: 0.5, high: 0.5 })
})

it('the link of a recipe names the range, and none for a held number', async () => {
  const { out } = await cli('link', 'tiktok-2025', '--set', 'bd_near=0.1:0.2:0.3', '--set', 'ext_grant=0.5')
  expect(out).toContain('&n=bd_near:0.2,ext_grant:0.5&g=bd_near:0.1:0.3&')
})

it('a tornado turns a number over the range it was given, and leaves a held one out', async () => {
  const { out } = await cli(
    'sensitivity',
    ...short,
    '--json',
    ...['--set', 'bd_near=0.1:0.2:0.3', '--set', 'ext_grant=0.5'],
  )
  const bars: { id: string; low: number; reading: number; high: number }[] = JSON.parse(out).bars
  expect(bars.find(({ id }) => id === 'bd_near')).toMatchObject({ low: 0.1, reading: 0.2, high: 0.3 })
  expect(bars.some(({ id }) => id === 'ext_grant')).toBe(false)
})

it.each([
  ['bd_near=0.3:0.2:0.4', 'low 0.3, reading 0.2, high 0.4', 'a low end, a reading and a high end'],
  ['bd_near=0.1:0.2:0.15', 'low 0.1, reading 0.2, high 0.15', 'none below the one before it'],
  ['bd_near=0.1:0.2', '"0.1:0.2"', 'id=low:reading:high'],
  ['bd_near=0.1:0.2:0.3:0.4', '"0.1:0.2:0.3:0.4"', 'id=low:reading:high'],
  ['bd_near=0.1:0.2:1.5', '1.5', '0 to 1'],
  ['bd_near=0.1::0.3', '--set bd_near: found nothing', '0 to 1'],
])('%s is bad input: what was found, what is allowed', async (set, found, allowed) => {
  const { exit, out, complaint } = await cli('solve', 'tiktok-2025', '--set', set)
  expect([exit, out]).toEqual([2, ''])
  for (const words of ['--set', found, allowed]) expect(complaint).toContain(words)
})
