import { expect, it } from 'vitest'
import { atOnce, inSlices, splitSpread, tippingPoints } from '@/engine'
import { lehmer } from '../sample/random-chain'

it('finds where the largest of some lines changes, also inside one interval', () => {
  // Over 0 … 1: 1 − x, a flat .6 that leads from .4 to .6 only, and x.
  const series = [
    [1, 0],
    [0.6, 0.6],
    [0, 1],
  ]
  const found = tippingPoints([10, 20], series)
  expect(found.map(({ from, to }) => [from, to])).toEqual([
    [0, 1],
    [1, 2],
  ])
  // One division and one product each: within a few roundings of numbers below 20.
  found.forEach(({ x, value }, i) => {
    expect(Math.abs(x - [14, 16][i]!)).toBeLessThan(1e-13)
    expect(Math.abs(value - 0.6)).toBeLessThan(1e-13)
  })
  expect(
    tippingPoints(
      [0, 1],
      [
        [0.5, 0.7],
        [0.5, 0.6],
      ],
    ),
  ).toEqual([])
  expect(tippingPoints([], [])).toEqual([])
})

it('agrees with the largest of many interpolated values, for random series', () => {
  const uniform = lehmer(5)
  for (let trial = 0; trial < 50; trial++) {
    const x = [0, 1, 2, 3, 4]
    const series = Array.from({ length: 4 }, () => x.map(() => uniform()))
    const crossings = tippingPoints(x, series)
    const at = (k: number, t: number) => {
      const i = Math.min(3, Math.floor(t))
      return series[k]![i]! + (t - i) * (series[k]![i + 1]! - series[k]![i]!)
    }
    const best = (t: number) => [0, 1, 2, 3].reduce((lead, k) => (at(k, t) > at(lead, t) ? k : lead), 0)
    let leader = best(0)
    const edges = [0, ...crossings.map((crossing) => crossing.x), 4]
    edges.slice(1).forEach((end, piece) => {
      // Nothing but the leader leads between two tipping points (the middle and both sides of it).
      for (const part of [0.25, 0.5, 0.75]) expect(best(edges[piece]! + part * (end - edges[piece]!))).toBe(leader)
      const next = crossings[piece]
      if (next !== undefined) {
        expect(next.from).toBe(leader)
        leader = next.to
      }
    })
  }
})

it('splits the variance of an indicator: chance and not knowing are all of it', () => {
  expect(splitSpread([0.3, 0.3])).toEqual({ mean: 0.3, within: 0.3 * 0.7, between: 0 })
  expect(splitSpread([0, 1])).toEqual({ mean: 0.5, within: 0, between: 0.25 })
  const uniform = lehmer(9)
  const draws = Array.from({ length: 1000 }, uniform)
  const { mean, within, between } = splitSpread(draws)
  // The law of total variance is an identity; 1,000 additions of numbers below 1 err by less than 1000 · 2⁻⁵³ · 3.
  expect(Math.abs(within + between - mean * (1 - mean))).toBeLessThan(4e-13)
  expect(() => splitSpread([])).toThrow('at least one')
  expect(() => splitSpread([1.5])).toThrow('1.5')
})

it('works in slices to the same end, and stops where it is told', async () => {
  function* work(log: number[]): Generator<number, string> {
    for (let i = 0; i < 10; i++) {
      log.push(i)
      yield i
    }
    return 'done'
  }
  const all: number[] = []
  expect(await inSlices(work(all), () => false)).toBe('done')
  expect(all).toHaveLength(10)
  expect(atOnce(work([]))).toBe('done')
  const some: number[] = []
  expect(await inSlices(work(some), () => some.length >= 4)).toBeUndefined()
  expect(some.length).toBeLessThan(10)
})
