import fc from 'fast-check'
import { expect, it } from 'vitest'
import { chance, evaluateFactor, type Factor, type Numbers, over, rest, share, times } from '@/engine'
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
]
const valueAt = (factors: readonly Factor[], at: Numbers) =>
  factors.reduce((product, factor) => product * evaluateFactor(factor, at), 1)

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
            (valueAt(factors, { ...at, [id]: value + h }) - valueAt(factors, { ...at, [id]: value - h })) / (2 * h)
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
