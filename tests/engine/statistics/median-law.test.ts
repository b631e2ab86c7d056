import { fc, it as property } from '@fast-check/vitest'
import { expect, it } from 'vitest'
import { isFixed, type MedianLaw, medianQuantile } from '@/engine'

const chance = fc.double({ min: 0, max: 1, noNaN: true, noDefaultInfinity: true })
const law = fc
  .tuple(
    fc.constantFrom('linear', 'log', 'logOdds'),
    fc.tuple(chance, chance, chance),
    fc.double({ min: 1, max: 100, noNaN: true }),
  )
  .map(([scale, ends, factor]): MedianLaw => {
    const sorted = ends.map((end) => (scale === 'logOdds' ? end : end * factor)).toSorted((a, b) => a - b)
    const [low = 0, median = 0, high = 0] = sorted
    return { low, median, high, scale }
  })

property.prop([law, chance, chance], { numRuns: 2000 })(
  'stays between its ends, on the right side of its median, and rises with u',
  (drawn, p, q) => {
    const { low, median, high } = drawn
    const [u, v] = [Math.min(p, q), Math.max(p, q)]
    const [x, y] = [medianQuantile(u, drawn), medianQuantile(v, drawn)]
    expect(x >= low && y <= high).toBe(true)
    for (const [at, value] of [
      [u, x],
      [v, y],
    ] as const)
      expect(at < 0.5 ? value <= median : value >= median).toBe(true)
    // Rises up to the rounding of its logarithms: a few units in the last place of at most 745, so 10⁻¹² of the value,
    // but for subnormal ones, which have no such digits.
    expect(y - x).toBeGreaterThanOrEqual(-1e-12 * Math.abs(x) - 1e-300)
    expect(medianQuantile(0.5, drawn)).toBe(median)
  },
)

it('is two halves of triangles: by hand on each scale', () => {
  const linear = { low: 2, median: 10, high: 12, scale: 'linear' } as const
  expect([0, 1 / 8, 0.5, 1 - 1 / 8, 1].map((u) => medianQuantile(u, linear))).toEqual([2, 6, 10, 11, 12])
  // Half of the way from ln 1 to ln 9 is ln 3, from log-odds of 1 : 4 to those of 4 : 1 is 1 : 1.
  const ratio = { low: 1, median: 9, high: 81, scale: 'log' } as const
  expect(medianQuantile(1 / 8, ratio)).toBeCloseTo(3, 13)
  expect(medianQuantile(1 - 1 / 8, ratio)).toBeCloseTo(27, 12)
  const odds = { low: 0.2, median: 0.8, high: 0.9, scale: 'logOdds' } as const
  expect(medianQuantile(1 / 8, odds)).toBeCloseTo(0.5, 14)
  expect(medianQuantile(1 - 1 / 8, odds)).toBeCloseTo(6 / 7, 14) // odds of 6 : 1 between 4 : 1 and 9 : 1
})

it('has as much below its median as above, and the density of a triangle: F(low + (median − low) s) = s² ÷ 2', () => {
  const odds = { low: 0.001, median: 0.02, high: 0.3, scale: 'logOdds' } as const
  const n = 20_000
  const draws = Float64Array.from({ length: n }, (_, i) => medianQuantile((i + 0.5) / n, odds))
  expect(draws.filter((x) => x < 0.02)).toHaveLength(n / 2)
  const logit = (p: number) => Math.log(p / (1 - p))
  for (const s of [0.25, 0.5, 0.75]) {
    const below = draws.filter((x) => logit(x) < logit(0.001) + s * (logit(0.02) - logit(0.001))).length
    expect(Math.abs(below / n - (s * s) / 2)).toBeLessThanOrEqual(1 / n)
  }
})

it('counts an end of 0 or 1 of a chance as a millionth from there, and draws a ratio from 0 as it is', () => {
  const chances = { low: 0, median: 0.5, high: 1, scale: 'logOdds' } as const
  expect([medianQuantile(0, chances), medianQuantile(1, chances)]).toEqual([1e-6, 1 - 1e-6])
  const rare = { low: 0, median: 1e-8, high: 1e-3, scale: 'logOdds' } as const
  expect([0, 0.2, 0.5].map((u) => medianQuantile(u, rare))).toEqual([1e-8, 1e-8, 1e-8])
  const weight = { low: 0, median: 0.2, high: 0.4, scale: 'log' } as const
  expect([0, 1 / 8, 0.5, 1].map((u) => medianQuantile(u, weight))).toEqual([0, 0.1, 0.2, 0.4])
})

it('is fixed without width, and at a chance of exactly 0 or 1', () => {
  const fixed: readonly MedianLaw[] = [
    { low: 3, median: 3, high: 3, scale: 'linear' },
    { low: 0, median: 0, high: 0.1, scale: 'logOdds' },
    { low: 0.5, median: 1, high: 1, scale: 'logOdds' },
  ]
  for (const one of fixed)
    expect([isFixed(one), ...[0, 0.3, 0.9, 1].map((u) => medianQuantile(u, one))]).toEqual([
      true,
      ...Array.from({ length: 4 }, () => one.median),
    ])
  expect(isFixed({ low: 0, median: 0, high: 5, scale: 'linear' })).toBe(false)
})

it('refuses what is no law and no probability', () => {
  const good = { low: 1, median: 2, high: 3, scale: 'linear' } as const
  expect(() => medianQuantile(0.5, { ...good, low: 2.5 })).toThrow('must be finite and in order')
  expect(() => medianQuantile(0.5, { ...good, high: Number.NaN })).toThrow(RangeError)
  for (const u of [-0.1, 1.1, Number.NaN]) expect(() => medianQuantile(u, good)).toThrow('must be in 0 … 1')
})
