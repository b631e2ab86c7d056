import { expect, it } from 'vitest'
import { drawsOfRun, seedWords } from '@/engine/sample/run-streams'

/*
 * Every bound is five standard errors: a good generator fails one such comparison in 1.7 million. Seeds are fixed, so a
 * failure is a change of the streams. With 100,000 runs a correlation of .016 is seen.
 */
const nRuns = 100_000
const bound = 5

/** Draw number `week` of the first runs. */
function drawsOf(seed: string, week: number, stream = 0): Float64Array {
  const words = seedWords(seed)
  return Float64Array.from({ length: nRuns }, (_, run) => {
    const next = drawsOfRun(words, run, stream)
    for (let w = 1; w < week; w++) next()
    return next()
  })
}

/** Correlation of uniform draws in standard errors: mean 1/2 and variance 1/12 are known, not estimated. */
function correlation(a: ArrayLike<number>, b: ArrayLike<number>, lag: number): number {
  let sum = 0
  const n = a.length - lag
  for (let i = 0; i < n; i++) sum += (a[i]! - 0.5) * (b[i + lag]! - 0.5)
  return (12 * sum) / Math.sqrt(n)
}

/** Chi-square of pairs in 32 × 32 cells, in standard deviations from its mean. */
function pairs(a: ArrayLike<number>, b: ArrayLike<number>, lag: number): number {
  const cells = new Float64Array(1024)
  const n = a.length - lag
  for (let i = 0; i < n; i++) cells[32 * Math.floor(32 * a[i]!) + Math.floor(32 * b[i + lag]!)]! += 1
  const statistic = cells.reduce((sum, count) => sum + (count - n / 1024) ** 2 / (n / 1024), 0)
  return (statistic - 1023) / Math.sqrt(2 * 1023)
}

it.each([1, 2, 3, 4, 35])('neighbouring runs do not know of each other in week %i', (week) => {
  const draws = drawsOf('hygiene', week)
  for (const lag of [1, 2, 10, 16]) {
    expect(Math.abs(correlation(draws, draws, lag))).toBeLessThan(bound)
    expect(Math.abs(pairs(draws, draws, lag))).toBeLessThan(bound)
  }
})

it('successive weeks of a run do not know of each other', () => {
  for (const week of [1, 2, 3, 20]) {
    const a = drawsOf('hygiene', week)
    for (const later of [1, 2, 3]) {
      const b = drawsOf('hygiene', week + later)
      expect(Math.abs(correlation(a, b, 0))).toBeLessThan(bound)
      expect(Math.abs(pairs(a, b, 0))).toBeLessThan(bound)
    }
  }
})

it.each([
  ['1', '2'],
  ['seed', 'Seed'],
  ['', ' '],
])('seeds %j and %j share nothing', (one, other) => {
  for (const week of [1, 2, 5]) {
    const [a, b] = [drawsOf(one, week), drawsOf(other, week)]
    expect(Math.abs(correlation(a, b, 0))).toBeLessThan(bound)
    expect(Math.abs(pairs(a, b, 0))).toBeLessThan(bound)
    // Chance makes 100,000 / 2³² = 2e-5 equal draws at equal runs, and 2.3 common draws at any: more than 16 once in 1e9.
    expect(a.reduce((equal, draw, run) => equal + Number(draw === b[run]), 0)).toBe(0)
    const seen = new Set(a)
    expect(b.reduce((common, draw) => common + Number(seen.has(draw)), 0)).toBeLessThanOrEqual(16)
  }
})

it('streams of one seed share nothing', () => {
  const streams = [0, 1, 2].map((stream) => drawsOf('hygiene', 1, stream))
  for (const [a, b] of [
    [0, 1],
    [0, 2],
    [1, 2],
  ] as const) {
    for (const lag of [0, 1]) {
      expect(Math.abs(correlation(streams[a]!, streams[b]!, lag))).toBeLessThan(bound)
      expect(Math.abs(pairs(streams[a]!, streams[b]!, lag))).toBeLessThan(bound)
    }
  }
})

it('the scheme this one replaces is caught: seed + run as the seed of a plain congruence', () => {
  const draws = Float64Array.from({ length: nRuns }, (_, run) => (((run + 12_345) * 16_807) / 2147483647) % 1)
  expect(Math.abs(correlation(draws, draws, 1))).toBeGreaterThan(bound)
})
