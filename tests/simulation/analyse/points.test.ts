import { expect, it } from 'vitest'
import { entryOf } from '@/scenarios/entry-of'
import { tiktok2025 } from '@/scenarios/forced-sale/presets/tiktok-2025.scenario'
import { drawNumbers, editedCase, solveAnswer } from '@/simulation'
import {
  atOnce,
  chancesOf,
  costOf,
  jobsOf,
  mergeTables,
  movingNumbers,
  type PointAnalysis,
  pointsOf,
  readCurve,
  readMap,
  readSpread,
  readTornado,
  type ShareTable,
  slopesOf,
  solvePoints,
} from '@/simulation/analyse'
import { numberOf } from '@/simulation/edited-case'
import { opened } from '../../forced-sale'

const HORIZON = 30 // a short one: the arithmetic is the same, and a point takes a third of the time
const { low, high } = tiktok2025.numbers.bd_near
/** Changed, with its range kept by choice: drawn and turned like any other. */
const CHANGES = { bd_near: 0.08 }
const CASE = editedCase(tiktok2025, { ranges: { bd_near: { low, high } } })
const solve = (analysis: PointAnalysis, from?: number, to?: number): ShareTable => {
  const { count } = pointsOf(opened, CASE, CHANGES, HORIZON, analysis)
  return atOnce(solvePoints(opened, CASE, CHANGES, HORIZON, analysis, from ?? 0, to ?? count))
}
const sold = (changes: Record<string, number>) =>
  entryOf(solveAnswer(opened, CASE, { ...CHANGES, ...changes }, HORIZON).groups, 'sold')

// The same exact answers added up in another order of outcomes: a few roundings of numbers below 1.
const SAME = 1e-14

it('is the same table to the last bit, however it is cut, and in whatever order the parts come', () => {
  const analysis = { kind: 'spread', draws: 13 } as const
  const whole = solve(analysis)
  for (const workers of [1, 2, 5, 20]) {
    const jobs = jobsOf(13, workers)
    expect(jobs.reduce((sum, { from, to }) => sum + to - from, 0)).toBe(13)
    const parts = jobs.map(({ from, to }) => solve(analysis, from, to))
    expect(mergeTables(parts.toReversed())).toEqual(whole)
  }
  expect(() => mergeTables([solve(analysis, 0, 3), solve(analysis, 4, 6)])).toThrow('point 3 is due')
  expect(() => solve(analysis, 5, 14)).toThrow('of 13')
  expect(costOf(opened, tiktok2025, {}, HORIZON, { kind: 'sobol' }, { secondsEach: 0.01, workers: 2 })).toEqual({
    evaluations: 256 * 67, // 65 numbers, without the amounts and the calendar's, which draws leave, and two more samples
    seconds: (256 * 67 * 0.01) / 2,
  })
})

it('a tornado is every number at both its ends, by one exact answer each', () => {
  const interior = 1
  const table = solve({ kind: 'tornado', interior })
  const targets = ['sold', 'banned'] as const
  const slopes = slopesOf(opened, CASE, CHANGES, HORIZON, targets)
  const given = [opened, CASE, CHANGES, HORIZON, table] as const
  const { now, bars } = readTornado(...given, 'sold', { interior, slopes })
  expect(Math.abs(now - sold({}))).toBeLessThan(SAME)
  expect(bars).toHaveLength(67) // all numbers but the amounts
  for (const { id, low, high, atLow, atHigh, reading } of [...bars.slice(0, 4), ...bars.slice(-3)]) {
    expect([low, reading, high]).toEqual([
      numberOf(tiktok2025, id).low,
      id === 'bd_near' ? CHANGES.bd_near : numberOf(tiktok2025, id).base,
      numberOf(tiktok2025, id).high,
    ])
    expect(Math.abs(atLow - sold({ [id]: low })), id).toBeLessThan(SAME)
    expect(Math.abs(atHigh - sold({ [id]: high })), id).toBeLessThan(SAME)
  }
  const swings = bars.map(({ swing }) => swing)
  expect(swings).toEqual(swings.toSorted((a, b) => b - a))
  for (const { swing, atLow, atHigh } of bars) expect(swing).toBeGreaterThanOrEqual(Math.abs(atHigh - atLow))
})

it('marks a bar that bends: at an interior value, or by the slope at the reading', () => {
  const table = solve({ kind: 'tornado', interior: 1 })
  const bent = { ...table, shares: table.shares.slice() }
  const width = table.outcomes.length
  const middle = (low + CHANGES.bd_near) / 2
  const bd_near = pointsOf(opened, CASE, CHANGES, HORIZON, { kind: 'tornado', interior: 1 })
  const row =
    Array.from({ length: bd_near.count }, (_, i) => i).find(
      (i) => Math.abs((bd_near.changesAt(i).bd_near ?? 0) - middle) < 1e-12,
    ) ?? 0
  bent.shares.fill(0, row * width, (row + 1) * width)
  const read = (from: ShareTable, slopes?: ReturnType<typeof slopesOf>) =>
    readTornado(opened, CASE, CHANGES, HORIZON, from, 'sold', { interior: 1, ...(slopes ? { slopes } : {}) })
  const bar = (from: ShareTable, slopes?: ReturnType<typeof slopesOf>) =>
    read(from, slopes).bars.find(({ id }) => id === 'bd_near')
  expect(bar(table)).toMatchObject({ monotone: true })
  expect(bar(table)?.extreme).toBeUndefined()
  expect(bar(bent)).toMatchObject({ monotone: false, extreme: { value: expect.closeTo(middle, 12), chance: 0 } })
  expect(bar(bent)?.swing).toBe(bar(table)?.atHigh)
  bent.shares[row * width] = 1
  expect(bar(bent)?.swing).toBe(1 - (bar(table)?.atLow ?? 0))
  expect(bar(table, new Map([['bd_near', new Map([['sold', -1]])]]))).toMatchObject({ monotone: false })
  expect(() => readTornado(opened, CASE, CHANGES, HORIZON, table, 'sold')).toThrow('135 points')
  expect(() => chancesOf(table, 'sole')).toThrow('"sole"')
})

it('a curve and a map hold the exact answer where they say they do, and tip where the likeliest group changes', () => {
  const one = { kind: 'oneNumber', id: 'close_step', span: 'rail' } as const
  const curve = readCurve(opened, CASE, CHANGES, solve(one), one)
  expect(curve.points).toHaveLength(41)
  expect([curve.points[0]?.x, curve.points[20]?.x, curve.points[40]?.x]).toEqual([0, 0.5, 1])
  expect(Math.abs((curve.points[10]?.sold ?? 0) - sold({ close_step: 0.25 }))).toBeLessThan(SAME)
  expect(Math.abs(entryOf(curve.here, 'sold') - sold({}))).toBeLessThan(SAME)
  const two = { kind: 'twoNumbers', x: 'close_step', y: 'or_near_deal' } as const
  const map = readMap(opened, CASE, CHANGES, solve(two), two)
  expect([map.xs.length, map.ys.length, map.best.length]).toEqual([21, 21, 441])
  const [i, j] = [4, 17]
  const [x = 0, y = 0] = [map.xs[i], map.ys[j]]
  const groups = solveAnswer(opened, CASE, { ...CHANGES, close_step: x, or_near_deal: y }, HORIZON).groups
  for (const group of ['sold', 'kept', 'banned', 'unresolved'] as const) {
    expect(Math.abs((entryOf(map.shares, group)[j * 21 + i] ?? 0) - entryOf(groups, group))).toBeLessThan(SAME)
  }
})

it('finds the value at which a sale overtakes no decision', () => {
  const horizon = 80
  const one = { kind: 'oneNumber', id: 'bd_near' } as const
  const wide = editedCase(tiktok2025, { ranges: { bd_near: { low: 0, high: 1 } } })
  const table = atOnce(solvePoints(opened, wide, {}, horizon, one, 0, 42))
  const { points, tippingPoints } = readCurve(opened, wide, {}, table, one)
  expect(tippingPoints).toHaveLength(1)
  expect(tippingPoints[0]).toMatchObject({ from: 'unresolved', to: 'sold' })
  const tip = tippingPoints[0]?.x ?? 0
  const { groups } = solveAnswer(opened, wide, { bd_near: tip }, horizon)
  // Interpolated over a step of 1 ÷ 40: each share is off by at most an eighth of its second difference, which is largest at the
  // left, as both level off.
  const [a, b, c] = points
    .slice(Math.max(0, Math.floor(tip * 40) - 1))
    .map(({ sold, unresolved }) => sold! - unresolved!)
  expect(Math.abs(entryOf(groups, 'sold') - entryOf(groups, 'unresolved'))).toBeLessThan(Math.abs(a! - 2 * b! + c!) / 8)
})

it('splits the spread of the input range’s own draws', () => {
  const table = solve({ kind: 'spread', draws: 40 })
  const draws = Array.from({ length: 40 }, (_, k) => sold(drawNumbers(opened, CASE, CHANGES, k)))
  const mean = draws.reduce((a, b) => a + b, 0) / 40
  const split = readSpread(table, 'sold')
  expect(Math.abs(split.mean - mean)).toBeLessThan(SAME)
  expect(Math.abs(split.unknown - draws.reduce((sum, p) => sum + (p - mean) ** 2, 0) / 40)).toBeLessThan(SAME)
  expect(Math.abs(split.chance + split.unknown - mean * (1 - mean))).toBeLessThan(SAME)
  expect(Math.abs(split.unknownShare - split.unknown / (mean * (1 - mean)))).toBeLessThan(1e-12)
})

it('a held number has no bar and no share, and its curve still runs over the case’s own range, as far as its reading', () => {
  const held = { bd_near: 0.5 } // outside its range
  expect(movingNumbers(opened, tiktok2025, held, HORIZON).leftOut).toContainEqual({ id: 'bd_near', why: 'held' })
  const count = (changes: Record<string, number>, kind: 'tornado' | 'sobol') =>
    pointsOf(opened, tiktok2025, changes, HORIZON, { kind }).count
  expect([count(held, 'tornado'), count(held, 'sobol')]).toEqual([count({}, 'tornado') - 2, count({}, 'sobol') - 256])
  const one = { kind: 'oneNumber', id: 'bd_near' } as const
  const table = atOnce(solvePoints(opened, tiktok2025, held, HORIZON, one, 0, 42))
  const curve = readCurve(opened, tiktok2025, held, table, one)
  expect([curve.points[0]?.x, curve.points[40]?.x, curve.here.x, curve.range]).toEqual([low, 0.5, 0.5, { low, high }])
})
