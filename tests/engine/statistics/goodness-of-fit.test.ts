import { expect, it } from 'vitest'
import { chiSquareTail, goodnessOfFit } from '@/engine/statistics/goodness-of-fit'

it.each([
  [3.841458820694124, 1, 0.05],
  [6.634896601021213, 1, 0.01],
  [15.08627246938899, 5, 0.01],
  [18.307038053275146, 10, 0.05],
  [3.940299136100362, 10, 0.95],
  [124.34211340400407, 100, 0.05],
])('the tail at %f with %i degrees is the tabled %f', (statistic, degrees, p) => {
  expect(Math.abs(chiSquareTail(statistic, degrees) - p)).toBeLessThanOrEqual(1e-11)
})

it("Mendel's 556 peas fit 9 : 3 : 3 : 1 with chi-square 0.470, p 0.925", () => {
  const { statistic, degreesOfFreedom, p } = goodnessOfFit([315, 108, 101, 32], [9 / 16, 3 / 16, 3 / 16, 1 / 16])
  expect(statistic).toBeCloseTo(0.47002, 5)
  expect(degreesOfFreedom).toBe(3)
  expect(p).toBeCloseTo(0.92543, 5)
})

it('merges outcomes expected fewer than five times, rarest first', () => {
  // Expected 1, 2, 3, 94 of 100: 1 + 2 + 3 = 6 make one cell beside 94.
  const { statistic, degreesOfFreedom } = goodnessOfFit([4, 90, 3, 3], [0.01, 0.94, 0.02, 0.03])
  expect(degreesOfFreedom).toBe(1)
  expect(statistic).toBeCloseTo(16 / 6 + 16 / 94, 12)
})

it('a rare cell left over takes the next one with it', () => {
  // Expected 2 and 98: one cell, nothing to test.
  expect(goodnessOfFit([5, 95], [0.02, 0.98])).toEqual({ statistic: 0, degreesOfFreedom: 0, p: 1 })
  expect(goodnessOfFit([2, 48, 50], [0.02, 0.48, 0.5])).toEqual({ statistic: 0, degreesOfFreedom: 1, p: 1 })
})

it('seeing the impossible is certain misfit, not seeing it costs no degree', () => {
  expect(goodnessOfFit([1, 99], [0, 1]).p).toBe(0)
  expect(goodnessOfFit([0, 50, 50], [0, 0.5, 0.5])).toEqual({ statistic: 0, degreesOfFreedom: 1, p: 1 })
})

it('a bias of one point in a million runs does not pass', () => {
  expect(goodnessOfFit([510_000, 490_000], [0.5, 0.5]).p).toBeLessThan(1e-10)
  expect(goodnessOfFit([500_900, 499_100], [0.5, 0.5]).p).toBeGreaterThan(0.05)
})

it('refuses what is no distribution', () => {
  expect(() => goodnessOfFit([1, 2], [0.5, 0.6])).toThrow(RangeError)
  expect(() => goodnessOfFit([1, 2, 3], [0.5, 0.5])).toThrow(RangeError)
  expect(() => goodnessOfFit([1, -1], [0.5, 0.5])).toThrow(RangeError)
  expect(() => goodnessOfFit([1, Number.NaN], [0.5, 0.5])).toThrow(RangeError)
  expect(() => chiSquareTail(-1, 1)).toThrow(RangeError)
  expect(() => chiSquareTail(1, 0)).toThrow(RangeError)
  expect(chiSquareTail(Number.POSITIVE_INFINITY, 3)).toBe(0)
})
