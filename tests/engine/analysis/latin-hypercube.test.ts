import { expect, it } from 'vitest'
import { HYPERCUBE_DRAWS, hypercubeColumn } from '@/engine'

const strataOf = (column: Float64Array) => Array.from(column, (u) => Math.floor(u * HYPERCUBE_DRAWS))

it('has exactly one draw in each of 128 equal strata, in every column and block', () => {
  const all = Array.from({ length: 128 }, (_, k) => k)
  for (const column of ['ext_grant', 'bd_near', ''])
    for (const block of [0, 1, 2, 77])
      expect(strataOf(hypercubeColumn('seed', column, block)).toSorted((a, b) => a - b)).toEqual(all)
})

it('repeats to the last bit, and is another for another seed, column or block', () => {
  const one = hypercubeColumn('seed', 'a')
  expect(hypercubeColumn('seed', 'a', 0)).toEqual(one)
  for (const other of [hypercubeColumn('seed', 'b'), hypercubeColumn('seal', 'a'), hypercubeColumn('seed', 'a', 1)]) {
    expect(strataOf(other)).not.toEqual(strataOf(one))
    expect(other.map((u) => (u * 128) % 1)).not.toEqual(one.map((u) => (u * 128) % 1))
  }
})

// Of 200 columns, each position's mean stratum has mean 63.5 and standard error 36.9 ÷ √200 = 2.6, the jitter's 0.29 ÷ √25,600.
// Five standard errors of either: one honest run in 10,000 of the 128 positions together would fail. Sees an order biased by 13 places.
it('orders its strata evenly and jitters evenly within them', () => {
  const columns = Array.from({ length: 200 }, (_, i) => hypercubeColumn('even', String(i)))
  for (let k = 0; k < 128; k++) {
    const mean = columns.reduce((sum, column) => sum + Math.floor((column[k] ?? 0) * 128), 0) / 200
    expect(Math.abs(mean - 63.5), `draw ${k}`).toBeLessThan(5 * 2.62)
  }
  const jitter = columns.flatMap((column) => Array.from(column, (u) => (u * 128) % 1))
  const mean = jitter.reduce((a, b) => a + b, 0) / jitter.length
  expect(Math.abs(mean - 0.5)).toBeLessThan((5 * Math.sqrt(1 / 12)) / Math.sqrt(jitter.length))
})
