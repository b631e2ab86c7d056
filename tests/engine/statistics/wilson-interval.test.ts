import { expect, it } from 'vitest'
import { drawsOfRun } from '@/engine/sample/run-streams'
import { wilsonInterval } from '@/engine/statistics/wilson-interval'

it.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])('%i of %i has the interval of Newcombe (1998), table I, method 3', (count, runs, low, high) => {
  const interval = wilsonInterval(count, runs)
  expect(Math.abs(interval.low - low)).toBeLessThanOrEqual(0.00005)
  expect(Math.abs(interval.high - high)).toBeLessThanOrEqual(0.00005)
})

it('nothing seen in a million runs is fewer than four in a million, not nothing', () => {
  const { share, low, high } = wilsonInterval(0, 1_000_000)
  expect([share, low]).toEqual([0, 0])
  expect(high).toBeGreaterThan(3.8e-6)
  expect(high).toBeLessThan(4e-6)
})

it('the interval of a share mirrors that of its complement, and holds the share', () => {
  for (let count = 0; count <= 57; count++) {
    const a = wilsonInterval(count, 57)
    const b = wilsonInterval(57 - count, 57)
    expect(Math.abs(a.low - (1 - b.high))).toBeLessThanOrEqual(4 * Number.EPSILON)
    expect(a.low).toBeLessThanOrEqual(a.share)
    expect(a.high).toBeGreaterThanOrEqual(a.share)
  }
})

it.each([0.5, 0.1, 0.01, 0.001])('covers p = %f as often as theory says', (p) => {
  const n = 1000
  const repeats = 2000
  const covers = (count: number) => {
    const { low, high } = wilsonInterval(count, n)
    return low <= p && p <= high
  }
  let theory = 0
  let chance = (1 - p) ** n // binomial, by its recurrence
  for (let k = 0; k <= n; k++) {
    if (covers(k)) theory += chance
    chance *= ((n - k) / (k + 1)) * (p / (1 - p))
  }
  let covered = 0
  for (let repeat = 0; repeat < repeats; repeat++) {
    const draw = drawsOfRun('coverage', repeat, 2)
    let count = 0
    for (let i = 0; i < n; i++) if (draw() < p) count++
    if (covers(count)) covered++
  }
  // Four standard errors: sees a coverage off by 2 to 2.5 points; a fair one fails once in 16,000 seeds.
  const error = Math.sqrt((theory * (1 - theory)) / repeats)
  expect(Math.abs(covered / repeats - theory)).toBeLessThanOrEqual(4 * error)
  expect(theory).toBeGreaterThan(0.91)
})

it.each([
  [-1, 5],
  [6, 5],
  [0, 0],
  [1.5, 5],
  [Number.NaN, 5],
  [1, Number.POSITIVE_INFINITY],
])('refuses %f of %f', (count, runs) => {
  expect(() => wilsonInterval(count, runs)).toThrow(RangeError)
})
