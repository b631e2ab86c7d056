import { expect, it } from 'vitest'
import { bootstrapMean, brierScore, logScore, reliabilityBins } from '@/engine'

it('the Brier score is the squared distance from what happened', () => {
  // 0.5, 0.25 and their squares are exact in binary, so equality is too.
  expect(brierScore(0.5, true)).toBe(0.25)
  expect(brierScore(0.25, false)).toBe(0.0625)
  expect(brierScore(0.25, true)).toBe(0.5625)
  expect([brierScore(1, true), brierScore(0, false), brierScore(0, true)]).toEqual([0, 0, 1])
})

it('the log score is the surprise at what happened, in nats', () => {
  // ln 4 and ln (4/3) to the 16 digits of a double; the library's logarithm may err by a unit in the last place.
  expect(logScore(0.5, true)).toBeCloseTo(Math.LN2, 15)
  expect(logScore(0.25, true)).toBeCloseTo(1.3862943611198906, 15)
  expect(logScore(0.25, false)).toBeCloseTo(0.2876820724517809, 15)
  expect(logScore(2 ** -60, false)).toBe(2 ** -60) // −ln(1 − p) keeps its digits where 1 − p would lose them
  expect([logScore(1, true), logScore(0, false)]).toEqual([0, 0])
  expect([logScore(0, true), logScore(1, false)]).toEqual([Infinity, Infinity])
})

it.each([brierScore, logScore])('a forecaster does best by saying what she believes', (score) => {
  const expected = (belief: number, said: number) => belief * score(said, true) + (1 - belief) * score(said, false)
  for (const belief of [0.1, 0.5, 0.8]) {
    for (let said = 0.05; said < 1; said += 0.05) {
      if (Math.abs(said - belief) > 0.01) expect(expected(belief, belief)).toBeLessThan(expected(belief, said))
    }
  }
})

it.each([-0.1, 1.1, Number.NaN])('%s is refused as a probability', (p) => {
  expect(() => brierScore(p, true)).toThrow(/not a probability/)
  expect(() => logScore(p, true)).toThrow(/not a probability/)
  expect(() => reliabilityBins([{ p, happened: true }])).toThrow(/not a probability/)
})

it('a bootstrap over every possible resample is the one worked out by hand', () => {
  // Values 0 and 1 have four resamples of two, with means 0, ½, ½ and 1; between order statistics the quantile is linear:
  // at 2.5 % it lies 0.075 of the way from 0 to ½. s² = ½, so the standard error is √(½ / 2) = ½.
  const halves = [0, 0.5]
  const pairs = halves.flatMap((a) => halves.map((b) => [a, b]))
  const drawsOf = (k: number) => {
    const draws = [...(pairs[k] ?? [])]
    return () => draws.shift() ?? Number.NaN
  }
  const { n, mean, standardError, low, high } = bootstrapMean([0, 1], 4, drawsOf)
  expect([n, mean, standardError]).toEqual([2, 0.5, 0.5])
  expect(low).toBeCloseTo(0.0375, 15)
  expect(high).toBeCloseTo(0.9625, 15)
})

it('a bootstrap of equal values has no width, and one of nothing or of ∞ is refused', () => {
  expect(bootstrapMean([0.25, 0.25], 3, () => () => 0.7)).toMatchObject({ low: 0.25, high: 0.25, standardError: 0 })
  expect(() => bootstrapMean([], 10, () => () => 0)).toThrow(RangeError)
  expect(() => bootstrapMean([1], 0, () => () => 0)).toThrow(RangeError)
  expect(() => bootstrapMean([Infinity], 10, () => () => 0)).toThrow(RangeError)
})

it('forecasts fall into equal slices, edges upward, empty slices left out', () => {
  const bins = reliabilityBins(
    [
      { p: 0, happened: false },
      { p: 0.125, happened: true },
      { p: 0.25, happened: false }, // on the edge: the slice above
      { p: 1, happened: true }, // the last slice holds its upper edge
    ],
    4,
  )
  expect(bins.map(({ from, to, n, forecast, happened }) => [from, to, n, forecast, happened])).toEqual([
    [0, 0.25, 2, 0.0625, 1],
    [0.25, 0.5, 1, 0.25, 0],
    [0.75, 1, 1, 1, 1],
  ])
  // Wilson for 1 of 2 with z = 1.959963984540054: centre ½, half-width z / (2 + z²) · √(½ + z²/4) = 0.40546894.
  expect(bins[0]?.share).toBe(0.5)
  expect(bins[0]?.low).toBeCloseTo(0.09453, 5)
  expect(bins[0]?.high).toBeCloseTo(0.90547, 5)
  expect(() => reliabilityBins([], 0)).toThrow(RangeError)
})
