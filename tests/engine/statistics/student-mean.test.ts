import seedrandom from 'seedrandom'
import { expect, it } from 'vitest'
import { studentMean } from '@/engine'

it("Student's own ten differences of sleep give the interval of the textbooks", () => {
  // Student (1908): mean 1.58, s 1.2300; with t(0.975; 9) = 2.2622 the interval is 1.58 ± 0.8799.
  const { n, mean, low, high } = studentMean([1.2, 2.4, 1.3, 1.3, 0, 1, 1.8, 0.8, 4.6, 1.4])
  expect(n).toBe(10)
  expect(mean).toBeCloseTo(1.58, 12)
  expect(low).toBeCloseTo(0.7001, 3)
  expect(high).toBeCloseTo(2.4599, 3)
})

it('it holds the mean of a class of 20 in 95 of 100 classes', () => {
  // 4,000 classes: the standard error of the share is 0.0034, and 4 of them, 0.014, is the smallest bias this can see.
  const draw = seedrandom('gains')
  let held = 0
  for (let i = 0; i < 4000; i++) {
    const gains = Array.from({ length: 20 }, () => [-1, 0, 1, 2, 3][Math.floor(draw() * 5)] ?? 0)
    const { low, high } = studentMean(gains)
    if (low <= 1 && 1 <= high) held += 1
  }
  expect(Math.abs(held / 4000 - 0.95)).toBeLessThan(0.014)
})

it('of one value nothing can be said', () => {
  expect(() => studentMean([3])).toThrow(/No interval from 1 values/)
  expect(() => studentMean([3, Number.NaN])).toThrow(/No interval from 2 values/)
})
