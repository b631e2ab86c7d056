import { fc, test } from '@fast-check/vitest'
import { expect, it } from 'vitest'
import { largestRemainder } from '@/engine/statistics/largest-remainder'

const weights = fc.array(fc.nat(1_000_000), { minLength: 1, maxLength: 12 }).filter((list) => list.some((w) => w > 0))

test.prop([weights, fc.integer({ min: 1, max: 1000 })])(
  'sums to the total, and each number is its quota rounded down or up',
  (list, total) => {
    const sum = list.reduce((a, b) => a + b, 0)
    const shares = list.map((weight) => weight / sum)
    const whole = largestRemainder(shares, total)
    expect(whole.reduce((a, b) => a + b, 0)).toBe(total)
    whole.forEach((value, i) => {
      const quota = (list[i]! * total) / sum
      expect(Math.abs(value - quota)).toBeLessThan(1 + 1e-9)
      if (list[i] === 0) expect(value).toBe(0)
    })
  },
)

test.prop([weights])('a larger share never gets the smaller number', (list) => {
  const sum = list.reduce((a, b) => a + b, 0)
  const whole = largestRemainder(list.map((weight) => weight / sum))
  list.forEach((a, i) => {
    list.forEach((b, j) => {
      if (a > b) expect(whole[i]).toBeGreaterThanOrEqual(whole[j]!)
    })
  })
})

it('breaks ties for the earlier share', () => {
  expect(largestRemainder([1 / 3, 1 / 3, 1 / 3])).toEqual([34, 33, 33])
  expect(largestRemainder([0.125, 0.125, 0.75])).toEqual([13, 12, 75])
  expect(largestRemainder([0.6, 0.35, 0.03, 0.02])).toEqual([60, 35, 3, 2])
})

it('refuses shares that are none', () => {
  expect(() => largestRemainder([0.5, 0.4])).toThrow(RangeError)
  expect(() => largestRemainder([1.5, -0.5])).toThrow(RangeError)
  expect(() => largestRemainder([Number.NaN, 1])).toThrow(RangeError)
})
