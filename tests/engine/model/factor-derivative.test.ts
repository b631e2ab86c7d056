import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  chance,
  evaluateFactor,
  type Factor,
  fixed,
  inverse,
  type Numbers,
  over,
  productOf,
  raised,
  rest,
  share,
  times,
  unless,
} from '@/engine'
import { factorGradient, productGradient } from '@/engine/model/factor-derivative'

const ids = ['p', 'q', 'r', 'o', 'weeks', 'u', 'v', 'w'] as const
const numbers = fc
  .tuple(
    ...ids.map((id) => fc.double({ min: id === 'weeks' ? 2 : 0.05, max: id === 'weeks' ? 30 : 0.95, noNaN: true })),
  )
  .map((values): Numbers => Object.fromEntries(ids.map((id, i) => [id, values[i] ?? Number.NaN])))

const products: readonly (readonly Factor[])[] = [
  [chance('p')],
  [rest('p')],
  [chance('p', 'r')],
  [rest('p', 'r', 'o')],
  [chance('p', 'o', 'o', 'o')],
  [share('u', ['u', 'v', 'w'])],
  [rest('p'), over('weeks')],
  [chance('p'), times(3)],
  [chance('p', 'r'), chance('q'), share('v', ['u', 'v', 'w'])],
  [chance('p'), rest('p'), chance('p', 'r')],
  [chance(fixed(0.3, 'dark'), 'r', fixed(3, 'linked'))],
  [chance('p', inverse('weeks'), 'o')],
  [rest('p', 'r', inverse('weeks'))],
  [chance('p', 'o', raised('weeks', rest('q', inverse('r')), chance('u', 'r', 'v')))],
  [unless(chance('p'), chance('q', 'r')), share('u', ['u', 'v', 'w'])],
  [unless(chance('p'), unless(chance('p', 'o'), over(fixed(13, 'a quarter'))))],
]

// The products are rational and smooth here. A central difference with step h = 1e-4 errs by h²/6 · |f'''| plus rounding
// 2 · 2⁻⁵³ · |f| / h ≈ 2e-12 · |f|; over these ranges |f'''| < 1e4 (worst: chance with three equal ratios near 0.05),
// so 2e-5 covers both, against slopes of order 0.1 to 10.
it.each(products.map((factors) => ({ factors })))(
  'the gradient of $factors is its central difference',
  ({ factors }) => {
    fc.assert(
      fc.property(numbers, (at) => {
        const gradient = productGradient(factors, at)
        const h = 1e-4
        for (const id of ids) {
          const value = at[id] ?? Number.NaN
          const difference =
            (productOf(factors, { ...at, [id]: value + h }) - productOf(factors, { ...at, [id]: value - h })) / (2 * h)
          expect(Math.abs((gradient.get(id) ?? 0) - difference), id).toBeLessThan(2e-5)
        }
      }),
      { seed: 3, numRuns: 60 },
    )
  },
)

it('an impossible event still has a slope: no division by a value of 0', () => {
  expect(productGradient([chance('p'), chance('q')], { p: 0, q: 0.5 }).get('p')).toBe(0.5)
  expect(productGradient([chance('p', 'r', 'o')], { p: 0.5, r: 0, o: 2 }).get('r')).toBe(2)
})

it('refuses a parameter without a value', () => {
  expect(() => productGradient([chance('p', 'r')], { p: 0.5 })).toThrow('"r" has no value')
  expect(() => factorGradient(over('weeks'), { p: 0.5 })).toThrow('"weeks" has no value')
})

it('a factor’s value is what its words say', () => {
  const at: Numbers = { p: 0.2, q: 0.5, slope: 25, resolve: 2, weeks: 4 }
  expect(evaluateFactor(chance('p', inverse('resolve')), at)).toBeCloseTo(0.1 / (0.8 + 0.1), 15)
  // Odds of a quarter times 1 + 25 · 0.5 · 0.2 = 3.5: 0.875 to one.
  expect(evaluateFactor(chance('p', raised('slope', chance('q'), chance('p'))), at)).toBeCloseTo(0.875 / 1.875, 15)
  expect(evaluateFactor(unless(chance('p'), chance('q')), at)).toBe(0.9)
  expect(evaluateFactor(over(fixed(13, 'a quarter')), at)).toBe(1 / 13)
  expect(evaluateFactor(rest(fixed(0.25, 'a quarter'), fixed(3, 'three')), at)).toBe(0.5)
})
