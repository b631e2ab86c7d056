import { fc, test } from '@fast-check/vitest'
import { expect, it } from 'vitest'
import type { Chain, Layer } from '@/engine'
import { movesOf } from '@/engine/sample/pack-moves'
import { packSampler, type SamplerTables } from '@/engine/sample/sampler-tables'
import { nothing, selectEdge } from '@/engine/sample/select-edge'
import { chainOfRows, emptyRow, rowAt } from '../chain/chain-of-rows'
import { randomChain } from './random-chain'

const shapes = fc.record({
  seed: fc.nat(1_000_000),
  edges: fc.constantFrom([1, 3], [7, 17], [100, 200]) as fc.Arbitrary<[number, number]>,
  moving: fc.constantFrom([1e-7, 1e-5], [0.2, 0.6], [1, 1]) as fc.Arbitrary<[number, number]>,
  zeros: fc.constantFrom(0, 0.4),
})
const common = { n: 5, absorbing: 1, horizon: 3, layers: 1, counters: 2 }

/** Which move of the row that a step has at a place a draw chooses in the packed tables: its number, nothing behind all others. */
function packedMove(tables: SamplerTables, step: number, place: number, draw: number): number {
  const { rowClass, stepClass, boundStart, bounds, guide } = tables
  const own = rowClass[stepClass[step]! + place]!
  let k = guide[64 * own + Math.floor(draw * 64)]!
  if (k === 255) return nothing // the guide knows that nothing happens
  while (draw >= bounds[boundStart[own]! + k]!) k++
  return moveAt(tables, step, place, k) === 0 ? nothing : k
}

const moveAt = ({ firstMove, stepMove, moves }: SamplerTables, step: number, place: number, k: number): number =>
  moves[firstMove[stepMove[step]! + place]! + k]!

/** The same by the reference. */
function selectedMove(chain: Chain, layer: Layer, state: number, draw: number): number {
  const edge = selectEdge(chain, layer, state, draw)
  return edge === nothing ? nothing : edge - layer.rowStart[state]!
}

const nDraws = 1_048_576

test.prop([shapes], { numRuns: 15 })(
  '2²⁰ equally spaced draws choose each transition within one of p · 2²⁰, and the packed tables choose the same',
  (shape) => {
    const chain = randomChain({ ...common, ...shape })
    const [layer] = chain.layers
    const tables = packSampler(chain)
    const { start } = movesOf(chain)
    const state = 1
    const counts = new Map<number, number>()
    for (let i = 0; i < nDraws; i++) {
      const k = selectedMove(chain, layer!, state, i / nDraws)
      const packed = packedMove(tables, 0, start(state), i / nDraws)
      if (packed !== k) throw new Error(`Draw ${i}: move ${packed} is packed, ${k} is selected.`)
      counts.set(k, (counts.get(k) ?? 0) + 1)
    }
    const { transitions, quiet } = rowAt(chain, layer!, state)
    transitions.forEach(({ probability }, k) => {
      expect(Math.abs((counts.get(k) ?? 0) - probability * nDraws)).toBeLessThanOrEqual(1 + 1e-6)
    })
    expect(Math.abs((counts.get(nothing) ?? 0) - quiet * nDraws)).toBeLessThanOrEqual(1 + 1e-6)
  },
)

const last = 1 - 2 ** -32 // the largest draw there is

/** The doubles just below and just above a number from 0 up. */
function around(value: number): readonly number[] {
  const bits = new BigInt64Array(1)
  const double = new Float64Array(bits.buffer)
  const beside = (by: bigint): number => {
    double[0] = value
    bits[0] = bits[0]! + by
    return double[0]!
  }
  return value === 0 ? [0, 2 ** -1074] : [beside(-1n), value, beside(1n)]
}

const longRows = fc.constantFrom([1, 3], [7, 17], [250, 270]) as fc.Arbitrary<[number, number]>

test.prop([shapes, longRows, fc.constantFrom(1, 3)], { numRuns: 20 })(
  'bounds, guide and moves choose as the reference does, at, just below and just above every bound',
  (shape, edges, slots) => {
    const chain = randomChain({ ...common, layers: 2, ...shape, edges, slots })
    const tables = packSampler(chain)
    const { start, stateBits } = movesOf(chain)
    const cells = Array.from({ length: 64 }, (_, cell) => cell / 64)
    for (let step = 0; step < chain.horizon * slots; step++) {
      const layer = chain.layers[tables.stepClass[step]! / chain.n]
      for (let state = 0; state < chain.n; state++) {
        const place = start(state)
        const transitions = layer === undefined ? [] : rowAt(chain, layer, state).transitions
        let sum = 0
        const sums = transitions.map(({ probability }) => (sum += probability))
        for (const draw of [...cells, ...sums, last].flatMap(around)) {
          if (draw >= 1) continue
          // No layer: a slot in which nothing is asked.
          const expected = layer === undefined ? nothing : selectedMove(chain, layer, state, draw)
          const k = packedMove(tables, step, place, draw)
          if (k !== expected) expect(k, `step ${step}, state ${state}, draw ${draw}`).toBe(expected)
        }
        const led = transitions.map((_, k) => moveAt(tables, step, place, k))
        expect(led.map((move) => (place + move) & ((1 << stateBits) - 1))).toEqual(
          transitions.map(({ target }) => start(target)),
        )
        expect(led.map((move) => (move >>> stateBits) - 1)).toEqual(transitions.map(({ edge }) => chain.edgePath[edge]))
      }
    }
  },
)

/** A layer of one row, of state 0, by hand; state 1 is an ending. */
function layerOf(probability: readonly number[], quiet: number) {
  const transitions = probability.map((p, edge) => ({ target: 1, probability: p, edge }))
  return chainOfRows([{ slot: 0, rows: [{ transitions, quiet }, emptyRow] }])
}
function select(probability: readonly number[], quiet: number, state: number, draw: number): number {
  const chain = layerOf(probability, quiet)
  return selectEdge(chain, chain.layers[0]!, state, draw)
}

it('never chooses a transition of probability 0, not even at the ends', () => {
  expect(select([0, 0.5, 0, 0.5, 0], 0, 0, 0)).toBe(1)
  expect(select([0, 0.5, 0, 0.5, 0], 0, 0, 0.5)).toBe(3)
  expect(select([0, 0.5, 0, 0.5, 0], 0, 0, last)).toBe(3)
})

it('leaves no gap where the sum of a certain row is rounded down', () => {
  const tenths = new Array<number>(10).fill(0.1) // sums to 1 − 1.1e-16
  expect(select(tenths, 0, 0, 1 - 2 ** -53)).toBe(9)
  expect(select([1 / 3, 1 / 3], 0, 0, last)).toBe(1)
})

it('the packed row of a certain week reaches the top however far its sum falls short', () => {
  const chain = randomChain({ ...common, n: 2, seed: 1, edges: [2, 2], moving: [1, 1] })
  const tables = packSampler({ ...chain, ...layerOf([1 / 3, 1 / 3], 0) })
  expect([0, 0.375, last].map((draw) => packedMove(tables, 0, 0, draw))).toEqual([0, 1, 1])
})

it('is quiet on top, in an empty row and in an ending', () => {
  expect(select([0.25], 0.75, 0, 0.25)).toBe(nothing)
  expect(select([0.25], 0.75, 0, 0.25 - 2 ** -32)).toBe(0)
  expect(select([], 1, 0, 0)).toBe(nothing)
  expect(select([0], 0, 0, 0.5)).toBe(nothing)
  expect(select([0.25], 0.75, 1, 0)).toBe(nothing)
})

it('draws the rarest chance a 32-bit draw can see', () => {
  expect(select([2 ** -32], 1 - 2 ** -32, 0, 0)).toBe(0)
  expect(select([2 ** -32], 1 - 2 ** -32, 0, 2 ** -32)).toBe(nothing)
})
