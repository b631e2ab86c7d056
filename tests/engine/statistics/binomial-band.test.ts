import { expect, it } from 'vitest'
import { binomialBand } from '@/engine/statistics/binomial-band'

it('the quantiles are those of the binomial law added up term by term', () => {
  for (const draws of [1, 2, 5, 28, 120])
    for (const share of [0.02, 0.26, 0.5, 0.668, 0.97]) {
      // Pascal's triangle with the share in it: independent of the recurrence.
      let law = [1]
      for (let n = 0; n < draws; n++)
        law = Array.from({ length: n + 2 }, (_, k) => (law[k] ?? 0) * (1 - share) + (law[k - 1] ?? 0) * share)
      const upTo = (k: number) => law.slice(0, k + 1).reduce((sum, one) => sum + one, 0)
      const { low, high } = binomialBand(draws, share)
      expect([upTo(low) >= 0.05, low === 0 || upTo(low - 1) < 0.05], `${draws} ${share}`).toEqual([true, true])
      expect([upTo(high) >= 0.95, high === 0 || upTo(high - 1) < 0.95], `${draws} ${share}`).toEqual([true, true])
    }
})

it('what is certain has no band, and what cannot be is refused', () => {
  expect([binomialBand(28, 0), binomialBand(28, 1), binomialBand(0, 0.5)]).toEqual([
    { low: 0, high: 0 },
    { low: 28, high: 28 },
    { low: 0, high: 0 },
  ])
  expect(() => binomialBand(2.5, 0.5)).toThrow(RangeError)
  expect(() => binomialBand(10, 1.2)).toThrow(RangeError)
})
