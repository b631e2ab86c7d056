import { fc, test } from '@fast-check/vitest'
import { expect, it } from 'vitest'
import { triangularCdf, triangularMean, triangularQuantile } from '@/engine/statistics/triangular'

const laws = fc
  .tuple(fc.nat(1000), fc.nat(1000), fc.nat(1000))
  .filter(([, rise, fall]) => rise + fall > 0)
  .map(([low, rise, fall]) => ({ low, mode: low + rise, high: low + rise + fall }))

/*
 * With width w = high − low, the quantile x carries an absolute error of at most 4 ulp of max(|low|, |high|) ≤ 3000:
 * δ ≤ 4 · 3000 · 2⁻⁵³. The density is at most 2 / w, so the distribution function moves by at most 2δ / w; its own
 * rounding adds less than 4 · 2⁻⁵³.
 */
test.prop([laws, fc.double({ min: 0, max: 1, noNaN: true })])(
  'the distribution function undoes the quantile within the bound above',
  (law, p) => {
    const bound = ((2 * 4 * 3000) / (law.high - law.low) + 4) * 2 ** -53
    expect(Math.abs(triangularCdf(triangularQuantile(p, law), law) - p)).toBeLessThanOrEqual(bound)
  },
)

test.prop([laws, fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })])(
  'the quantile rises with p and stays between low and high',
  (law, p, q) => {
    const [a, b] = [triangularQuantile(Math.min(p, q), law), triangularQuantile(Math.max(p, q), law)]
    expect(a).toBeGreaterThanOrEqual(law.low)
    expect(a).toBeLessThanOrEqual(b)
    expect(b).toBeLessThanOrEqual(law.high)
  },
)

it('knows the isosceles triangle on 0 … 2', () => {
  const law = { low: 0, mode: 1, high: 2 }
  expect([0.125, 0.5, 0.875].map((p) => triangularQuantile(p, law))).toEqual([0.5, 1, 1.5])
  expect([-1, 0, 0.5, 1, 1.5, 2, 3].map((x) => triangularCdf(x, law))).toEqual([0, 0, 0.125, 0.5, 0.875, 1, 1])
  expect(triangularMean(law)).toBe(1)
})

it('the mean is the mean of the quantiles', () => {
  const law = { low: 3, mode: 4, high: 11 }
  const n = 100_000
  let sum = 0
  for (let i = 0; i < n; i++) sum += triangularQuantile((i + 0.5) / n, law)
  // Midpoint rule on a monotone function: off by at most (high − low) / n.
  expect(Math.abs(sum / n - triangularMean(law))).toBeLessThanOrEqual(8 / n)
})

it('degenerates to a corner and to a point', () => {
  expect(triangularQuantile(0.75, { low: 1, mode: 1, high: 3 })).toBe(2)
  expect(triangularQuantile(0.25, { low: 1, mode: 3, high: 3 })).toBe(2)
  const point = { low: 5, mode: 5, high: 5 }
  expect(triangularQuantile(0.3, point)).toBe(5)
  expect([4, 5, 6].map((x) => triangularCdf(x, point))).toEqual([0, 1, 1])
})

it('refuses laws out of order and shares outside 0 … 1', () => {
  expect(() => triangularMean({ low: 2, mode: 1, high: 3 })).toThrow(RangeError)
  expect(() => triangularCdf(0, { low: 0, mode: 1, high: Number.POSITIVE_INFINITY })).toThrow(RangeError)
  expect(() => triangularQuantile(1.1, { low: 0, mode: 1, high: 2 })).toThrow(RangeError)
})
