import { fc, test } from '@fast-check/vitest'
import { expect, it } from 'vitest'
import type { Chain } from '@/engine/chain/chain'
import { drawsOfRun, seedWords } from '@/engine/sample/run-streams'
import { sampleBlock } from '@/engine/sample/sample-block'
import { packSampler } from '@/engine/sample/sampler-tables'
import type { Tally } from '@/engine/sample/tally'
import { mergeTallies } from '@/engine/sample/tally'
import { traceRun } from '@/engine/sample/trace-run'
import { chainOfRows, emptyRow } from '../chain/chain-of-rows'
import { type ChainShape, randomChain } from './random-chain'

const shapes = fc.record({
  seed: fc.nat(1_000_000),
  n: fc.integer({ min: 2, max: 60 }),
  absorbing: fc.integer({ min: 0, max: 2 }),
  horizon: fc.integer({ min: 1, max: 156 }),
  layers: fc.integer({ min: 1, max: 4 }),
  slots: fc.integer({ min: 1, max: 4 }),
  edges: fc.constantFrom([0, 3], [1, 7], [5, 17], [20, 40]) as fc.Arbitrary<[number, number]>,
  moving: fc.constantFrom([0, 0.2], [0.3, 0.6], [1, 1], [0, 1]) as fc.Arbitrary<[number, number]>,
  counters: fc.integer({ min: 0, max: 20 }),
  zeros: fc.constantFrom(0, 0.3),
}) satisfies fc.Arbitrary<ChainShape>

/** The tally the reference gives, run by run. */
function tracedTally(chain: Chain, seed: string, firstRun: number, nRuns: number): Tally {
  const nWeeks = chain.horizon + 1
  const classWeek = new Float64Array((chain.endings.length + chain.outcomes.length) * nWeeks)
  const counterBins = new Float64Array(chain.counterIds.length * nWeeks)
  for (let run = firstRun; run < firstRun + nRuns; run++) {
    const traced = traceRun(chain, seed, run)
    classWeek[traced.class * nWeeks + traced.week]! += 1
    traced.counters.forEach((value, c) => {
      counterBins[c * nWeeks + Math.min(value, chain.horizon)]! += 1
    })
  }
  return { runs: nRuns, classWeek, counterBins }
}

const isSame = (one: Float64Array, other: Float64Array) => Buffer.from(one.buffer).equals(Buffer.from(other.buffer))

/** To compare bytes costs little; number by number, as `toEqual` tells a difference, it costs more than all the walking. */
function expectSame(found: Tally, expected: Tally): void {
  const { runs, classWeek, counterBins } = found
  const same = isSame(classWeek, expected.classWeek) && isSame(counterBins, expected.counterBins)
  if (runs !== expected.runs || !same) expect(found).toEqual(expected)
}

test.prop([shapes, fc.string(), fc.nat(4_000_000_000)], { numRuns: 300 })(
  'the kernel counts what the reference walks, draw by draw',
  (shape, seed, firstRun) => {
    const chain = randomChain(shape)
    const tables = packSampler(chain)
    for (const [first, n] of [
      [firstRun, 1],
      [firstRun + 1, 40],
    ] as const) {
      expectSame(sampleBlock(tables, seedWords(seed), first, n), tracedTally(chain, seed, first, n))
    }
  },
)

test.prop([shapes, fc.integer({ min: 0, max: 500 })], { numRuns: 50 })(
  'splitting the runs anywhere changes no count',
  (shape, cut) => {
    const tables = packSampler(randomChain(shape))
    const words = seedWords('cut')
    const parts = mergeTallies(sampleBlock(tables, words, 0, cut), sampleBlock(tables, words, cut, 500 - cut))
    expectSame(parts, sampleBlock(tables, words, 0, 500))
  },
)

it('a draw on the border belongs to what lies above it, in whichever lane it falls', () => {
  const chain = randomChain({ seed: 1, n: 2, absorbing: 1, horizon: 1, layers: 1, edges: [1, 1], moving: [1, 1] })
  for (let run = 2; run < 30; run++) {
    const draw = drawsOfRun('border', run)()
    for (const p of [draw, draw + 2 ** -32]) {
      const row = { transitions: [{ target: 1, probability: p, edge: 0 }], quiet: 1 - p }
      const border = { ...chain, ...chainOfRows([{ slot: 0, rows: [row, emptyRow] }]) }
      const tables = packSampler(border)
      for (const lane of [0, 1, 2]) {
        const tally = sampleBlock(tables, seedWords('border'), run - lane, 3)
        expectSame(tally, tracedTally(border, 'border', run - lane, 3))
      }
    }
  }
})

it('a run that starts in an ending stops there in week 0', () => {
  const chain = {
    ...randomChain({ seed: 1, n: 4, absorbing: 2, horizon: 5, layers: 1, edges: [1, 2], moving: [1, 1] }),
    start: 3,
  }
  const tally = sampleBlock(packSampler(chain), seedWords('x'), 0, 7)
  expect(tally.classWeek[chain.ending[3]! * 6]).toBe(7)
  expect(tally.counterBins[0]).toBe(7)
})

it('refuses runs that cannot be addressed', () => {
  const tables = packSampler(
    randomChain({ seed: 1, n: 4, absorbing: 1, horizon: 5, layers: 1, edges: [1, 2], moving: [1, 1] }),
  )
  const words = seedWords('x')
  for (const [first, n] of [
    [-1, 2],
    [0.5, 1],
    [4_294_967_295, 2],
    [0, -1],
    [0, 1.5],
    [Number.NaN, 1],
  ] as const) {
    expect(() => sampleBlock(tables, words, first, n)).toThrow(RangeError)
  }
  expect(sampleBlock(tables, words, 4_294_967_295, 1).runs).toBe(1)
  expect(sampleBlock(tables, words, 7, 0).runs).toBe(0)
})
