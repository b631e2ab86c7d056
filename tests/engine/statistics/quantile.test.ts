import { expect, it } from 'vitest'
import { quantile } from '@/engine/statistics/quantile'

it('is linear between the values, as R, numpy and Excel have it', () => {
  expect([0, 0.25, 0.5, 0.9, 1].map((p) => quantile([1, 2, 4, 8, 16], p))).toEqual([1, 2, 4, 12.8, 16])
  expect(quantile(Float64Array.of(3), 0.7)).toBe(3)
  expect(quantile([1, 2], 0.5)).toBe(1.5)
})

it('refuses no values and a share outside 0 … 1', () => {
  expect(() => quantile([], 0.5)).toThrow(RangeError)
  expect(() => quantile([1], -0.1)).toThrow(RangeError)
})
