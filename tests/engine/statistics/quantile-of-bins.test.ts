import { fc, test } from '@fast-check/vitest'
import { expect, it } from 'vitest'
import { midQuantiles, quantileOfBins } from '@/engine/statistics/quantile'

test.prop([fc.array(fc.nat(30), { minLength: 1, maxLength: 200 }), fc.integer({ min: 1, max: 1000 })])(
  'the quantile of counts is the order statistic of the values',
  (values, permille) => {
    const bins = new Float64Array(31)
    for (const value of values) bins[value]! += 1
    const sorted = [...values].sort((a, b) => a - b)
    const p = permille / 1000
    expect(quantileOfBins(bins, p)).toBe(sorted[Math.ceil(p * values.length) - 1])
  },
)

it('takes the ends and the lower median', () => {
  expect(quantileOfBins([0, 2, 0, 2, 0], 0)).toBe(1)
  expect(quantileOfBins([0, 2, 0, 2, 0], 0.5)).toBe(1)
  expect(quantileOfBins([0, 2, 0, 2, 0], 0.51)).toBe(3)
  expect(quantileOfBins([0, 2, 0, 2, 0], 1)).toBe(3)
})

it('twenty mid-quantiles of twenty different values are these values', () => {
  expect(midQuantiles(new Array(20).fill(7), 20)).toEqual(Array.from({ length: 20 }, (_, i) => i))
})

it('refuses an empty count and a share outside 0 … 1', () => {
  expect(() => quantileOfBins([0, 0], 0.5)).toThrow(RangeError)
  expect(() => quantileOfBins([1], 1.1)).toThrow(RangeError)
  expect(() => quantileOfBins([1], Number.NaN)).toThrow(RangeError)
})
