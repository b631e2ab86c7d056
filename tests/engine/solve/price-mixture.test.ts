import fc from 'fast-check'
import { expect, it } from 'vitest'
import { mixtureCdf, mixtureMean, mixtureQuantile, triangularQuantile, type WeightedLaw } from '@/engine'

const law = fc
  .tuple(fc.nat(40), fc.nat(40), fc.nat(40), fc.integer({ min: 0, max: 9 }))
  .map(([low, up, more, share]): WeightedLaw => ({ low, mode: low + up, high: low + up + more, share: share / 10 }))
const mixtures = fc.array(law, { minLength: 1, maxLength: 8 }).filter((laws) => laws.some(({ share }) => share > 0))

it('one law alone is its triangular law, whatever its weight', () => {
  const alone = { low: 14, mode: 40, high: 60, share: 0.3 }
  for (const p of [0, 0.01, 0.25, 0.5, 0.9, 1])
    expect(mixtureQuantile([alone], p)).toBeCloseTo(triangularQuantile(p, alone), 12)
  expect(mixtureMean([alone])).toBeCloseTo(38, 12)
})

// By hand: half on (0, 1, 2), half on (2, 3, 4). cdf(2) = 1/2, cdf(1) = 1/4, cdf(3) = 3/4; the .625-quantile solves
// (x − 2)² / 2 · 1/2 = 1/8, x = 2 + 1/√2.
it('two humps side by side, by hand', () => {
  const humps = [
    { low: 0, mode: 1, high: 2, share: 0.25 },
    { low: 2, mode: 3, high: 4, share: 0.25 },
  ]
  expect([0, 1, 2, 3, 4].map((x) => mixtureCdf(humps, x))).toEqual([0, 0.25, 0.5, 0.75, 1])
  expect(mixtureQuantile(humps, 0.625)).toBeCloseTo(2 + Math.SQRT1_2, 14)
  expect(mixtureQuantile(humps, 0.5)).toBe(2)
  expect(mixtureMean(humps)).toBe(2)
})

it('a law of one point is a jump: its quantiles are that point', () => {
  const laws = [
    { low: 10, mode: 10, high: 10, share: 1 },
    { low: 0, mode: 10, high: 20, share: 1 },
  ]
  expect(mixtureCdf(laws, 9.999_999)).toBeLessThan(0.25)
  expect(mixtureCdf(laws, 10)).toBe(0.75)
  for (const p of [0.25, 0.5, 0.75]) expect(mixtureQuantile(laws, p)).toBe(10)
  expect(mixtureQuantile(laws, 1)).toBe(20)
  expect(
    mixtureQuantile(
      [
        { low: 10, mode: 10, high: 10, share: 1 },
        { low: 10, mode: 20, high: 30, share: 1 },
      ],
      0.3,
    ),
  ).toBe(10)
})

// The quadratic is solved to a few 2⁻⁵³; where the density vanishes (at an end) x is only right to √2⁻⁵³ ≈ 1.5e-8, the cdf
// still to 1e-13. Judged by the cdf, which is what a quantile promises.
it('the quantile is where the distribution function passes p', () => {
  fc.assert(
    fc.property(mixtures, fc.integer({ min: 1, max: 999 }), (laws, thousandths) => {
      const p = thousandths / 1000
      const x = mixtureQuantile(laws, p)
      expect(mixtureCdf(laws, x + 1e-9)).toBeGreaterThanOrEqual(p - 1e-13)
      expect(mixtureCdf(laws, x - 1e-9)).toBeLessThanOrEqual(p + 1e-13)
    }),
    { seed: 8, numRuns: 500 },
  )
})

// The mean of quantiles on a grid of 4,000: a midpoint rule of a monotone function, error ≤ range / 4,000 = 120 / 4,000.
it('the mean is the mean of the quantiles', () => {
  fc.assert(
    fc.property(mixtures, (laws) => {
      const grid = Array.from({ length: 4000 }, (_, i) => mixtureQuantile(laws, (i + 0.5) / 4000))
      expect(Math.abs(grid.reduce((a, b) => a + b, 0) / 4000 - mixtureMean(laws))).toBeLessThanOrEqual(120 / 4000)
    }),
    { seed: 9, numRuns: 20 },
  )
})

it('refuses no weight, a negative weight and a p outside 0 to 1', () => {
  const free = { low: 0, mode: 1, high: 2, share: 0 }
  expect(() => mixtureCdf([free], 1)).toThrow('without weight')
  expect(() => mixtureMean([{ ...free, share: -1 }])).toThrow('negative')
  expect(() => mixtureQuantile([{ ...free, share: 1 }], 1.1)).toThrow('p must be in 0')
})
