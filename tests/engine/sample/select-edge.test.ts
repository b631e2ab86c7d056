import { fc, test } from '@fast-check/vitest'
import { expect, it } from 'vitest'
import { packSampler, type SamplerTables } from '@/engine/sample/sampler-tables'
import { quietWeek, selectEdge } from '@/engine/sample/select-edge'
import { randomChain } from './random-chain'

const shapes = fc.record({
  seed: fc.nat(1_000_000),
  edges: fc.constantFrom([1, 3], [7, 17], [100, 200]) as fc.Arbitrary<[number, number]>,
  moving: fc.constantFrom([1e-7, 1e-5], [0.2, 0.6], [1, 1]) as fc.Arbitrary<[number, number]>,
  zeros: fc.constantFrom(0, 0.4),
})
const common = { n: 5, absorbing: 1, horizon: 3, layers: 1, counters: 2 }

/** The place the packed rows send a 32-bit draw to, and the whole numbers of its pair. */
function packedPair({ rowOf, rows, guide }: SamplerTables, state: number, draw: number): number {
  const row = rowOf[state]!
  let pair = row + guide[4 * row + (draw >>> 26)]!
  while (draw > rows[pair]!) pair += 2
  return pair
}

const nDraws = 1_048_576

test.prop([shapes], { numRuns: 15 })(
  '2²⁰ equally spaced draws choose each transition within one of p · 2²⁰, and the packed rows choose the same',
  (shape) => {
    const chain = randomChain({ ...common, ...shape })
    const [layer] = chain.layers
    const tables = packSampler(chain)
    const state = 1
    const counts = new Map<number, number>()
    const pairs = new Map<number, number>()
    for (let i = 0; i < nDraws; i++) {
      const k = selectEdge(layer!, state, i / nDraws)
      counts.set(k, (counts.get(k) ?? 0) + 1)
      const pair = packedPair(tables, state, i * 4096)
      if (!pairs.has(k)) pairs.set(k, pair)
      if (pairs.get(k) !== pair) throw new Error(`Draw ${i}: transition ${k} is pair ${pairs.get(k)} and ${pair}.`)
    }
    expect(new Set(pairs.values()).size).toBe(pairs.size)
    for (let k = layer!.rowStart[state]!; k < layer!.rowStart[state + 1]!; k++) {
      expect(Math.abs((counts.get(k) ?? 0) - layer!.probability[k]! * nDraws)).toBeLessThanOrEqual(1 + 1e-6)
    }
    expect(Math.abs((counts.get(quietWeek) ?? 0) - layer!.quiet[state]! * nDraws)).toBeLessThanOrEqual(1 + 1e-6)
  },
)

/** A row of state 0 by hand; state 1 is an ending. */
function rowOf(probability: readonly number[], quiet: number) {
  return {
    rowStart: Uint32Array.of(0, probability.length, probability.length),
    target: new Uint32Array(probability.length).fill(1),
    edge: Uint32Array.from(probability, (_, k) => k),
    probability: Float64Array.from(probability),
    quiet: Float64Array.of(quiet, 1),
    crowded: new Uint8Array(2),
  }
}
const last = 1 - 2 ** -32 // the largest draw there is

it('never chooses a transition of probability 0, not even at the ends', () => {
  expect(selectEdge(rowOf([0, 0.5, 0, 0.5, 0], 0), 0, 0)).toBe(1)
  expect(selectEdge(rowOf([0, 0.5, 0, 0.5, 0], 0), 0, 0.5)).toBe(3)
  expect(selectEdge(rowOf([0, 0.5, 0, 0.5, 0], 0), 0, last)).toBe(3)
})

it('leaves no gap where the sum of a certain row is rounded down', () => {
  const tenths = new Array<number>(10).fill(0.1) // sums to 1 − 1.1e-16
  expect(selectEdge(rowOf(tenths, 0), 0, 1 - 2 ** -53)).toBe(9)
  expect(selectEdge(rowOf([1 / 3, 1 / 3], 0), 0, last)).toBe(1)
})

it('the packed row of a certain week reaches the top however far its sum falls short', () => {
  const chain = { ...randomChain({ ...common, n: 2, seed: 1, edges: [2, 2], moving: [1, 1] }) }
  const tables = packSampler({ ...chain, layers: [rowOf([1 / 3, 1 / 3], 0)] })
  expect(packedPair(tables, 0, 0xffffffff)).toBe(packedPair(tables, 0, 0x60000000))
  expect(packedPair(tables, 0, 0)).not.toBe(packedPair(tables, 0, 0x60000000))
})

it('is quiet on top, in an empty row and in an ending', () => {
  expect(selectEdge(rowOf([0.25], 0.75), 0, 0.25)).toBe(quietWeek)
  expect(selectEdge(rowOf([0.25], 0.75), 0, 0.25 - 2 ** -32)).toBe(0)
  expect(selectEdge(rowOf([], 1), 0, 0)).toBe(quietWeek)
  expect(selectEdge(rowOf([0], 0), 0, 0.5)).toBe(quietWeek)
  expect(selectEdge(rowOf([0.25], 0.75), 1, 0)).toBe(quietWeek)
})

it('draws the rarest chance a 32-bit draw can see', () => {
  expect(selectEdge(rowOf([2 ** -32], 1 - 2 ** -32), 0, 0)).toBe(0)
  expect(selectEdge(rowOf([2 ** -32], 1 - 2 ** -32), 0, 2 ** -32)).toBe(quietWeek)
})
