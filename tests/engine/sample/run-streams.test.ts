import { fc, test } from '@fast-check/vitest'
import alea from 'seedrandom/lib/alea.js'
import { expect, it } from 'vitest'
import { mix, runState, streamWords } from '@/engine/sample/run-state'
import { drawsOfRun, hasSameRuns, seedWords, streamVersion } from '@/engine/sample/run-streams'

/** Computed apart from this code: the published algorithms in exact integers. */
const GOLDEN = {
  words: [-1174751844, 853044178, -1239601833, -1685522005],
  emptyWords: [715789690, 2091287642, 486307, -428376138],
  run0: [2347276870, 2892351260, 3998811280, 1419700316],
  lastRun: [809734252, 3211802952, 3029480833, 2928647699],
  run7stream1: [1878934983, 3432690489, 1294628279, 3995545025],
  run7stream2: [3728228772, 2334038446, 1086201723, 2870558368],
}
const runs = fc.integer({ min: 0, max: 4_294_967_295 })

it('stream version 2 is frozen, with the words, starts and draws of version 1', () => {
  expect(streamVersion).toBe(2)
  expect([...seedWords('standoff')]).toEqual(GOLDEN.words)
  expect([...seedWords('')]).toEqual(GOLDEN.emptyWords)
  const first = (run: number, stream: number) => {
    const next = drawsOfRun('standoff', run, stream)
    return [next(), next(), next(), next()].map((draw) => draw * 4294967296)
  }
  expect(first(0, 0)).toEqual(GOLDEN.run0)
  expect(first(4_294_967_295, 0)).toEqual(GOLDEN.lastRun)
  expect(first(7, 1)).toEqual(GOLDEN.run7stream1)
  expect(first(7, 2)).toEqual(GOLDEN.run7stream2)
})

test.prop([fc.string(), runs, fc.integer({ min: 0, max: 9 })])(
  'the draws are those of alea from the stated start, all multiples of 2⁻³² in [0, 1)',
  (seed, run, stream) => {
    const [m0, m1, m2] = [...streamWords(seedWords(seed), stream)] as [number, number, number]
    const state = {
      s0: mix(run ^ m0) / 4294967296,
      s1: mix((run + m1) | 0) / 4294967296,
      s2: mix(((run ^ m2) + 0x9e3779b9) | 0) / 4294967296,
      c: 1,
    }
    expect(runState(seedWords(seed), run, stream)).toEqual(state)
    const expected = alea('', { state })
    const next = drawsOfRun(seed, run, stream)
    for (let week = 0; week < 200; week++) {
      const draw = next()
      expect(draw).toBe(expected())
      expect(draw >= 0 && draw < 1 && Number.isInteger(draw * 4294967296)).toBe(true)
    }
  },
)

test.prop([fc.string(), runs], { numRuns: 300 })(
  'alea spelled out as in the kernel agrees bit for bit with seedrandom',
  (seed, run) => {
    let { s0, s1, s2, c } = runState(seedWords(seed), run)
    const next = drawsOfRun(seed, run)
    for (let week = 0; week < 200; week++) {
      const t = 2091639 * s0 + c * 2.3283064365386963e-10
      s0 = s1
      s1 = s2
      c = Math.floor(t)
      s2 = t - c
      expect(s2).toBe(next())
    }
  },
)

test.prop([fc.integer(), fc.integer()])('mix never maps two words to one', (a, b) => {
  expect(mix(a) === mix(b)).toBe((a | 0) === (b | 0))
})

test.prop([fc.string()])('no two streams of a seed share a start word', (seed) => {
  const words = seedWords(seed)
  for (let j = 0; j < 3; j++) {
    const keys = Array.from({ length: 64 }, (_, stream) => streamWords(words, stream)[j])
    expect(new Set(keys.slice(1)).size).toBe(63)
  }
})

it.each([-1, 0.5, 4_294_967_296, Number.NaN])('refuses run %f', (run) => {
  expect(() => drawsOfRun('x', run)).toThrow(RangeError)
})

it('runs of stream version 1 are those of today where a week has one slot, and of no other version', () => {
  const known = [1, 2, 3].flatMap((version) => [1, 2, 6].map((slots) => [version, slots, hasSameRuns(version, slots)]))
  expect(known.filter(([, , same]) => same)).toEqual([1, 2, 2, 2].map((version, i) => [version, [1, 1, 2, 6][i], true]))
})
