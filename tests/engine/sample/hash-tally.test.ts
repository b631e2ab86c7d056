import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { hashTally } from '@/engine/sample/hashes'
import type { Tally } from '@/engine/sample/tally'
import { mergeTallies, outcomeWeeks } from '@/engine/sample/tally'

// Three classes over weeks 0 … 2: ending 0 of outcome 1, ending 1 of outcome 0, and outcome 1 at the horizon.
const classOutcome = Uint8Array.of(1, 0, 1)
const tally: Tally = {
  runs: 4_294_967_331,
  classWeek: Float64Array.of(0, 5, 7, 1, 0, 2, 0, 0, 4_294_967_316),
  counterBins: new Float64Array(0),
}

it('adds the classes of an outcome, week by week', () => {
  expect([...outcomeWeeks(tally, classOutcome, 2)]).toEqual([1, 0, 2, 0, 5, 4_294_967_323])
  expect([...outcomeWeeks(tally, Uint8Array.of(1, 255, 1), 2)]).toEqual([0, 0, 0, 0, 5, 4_294_967_323])
})

it('hashes the counts as unsigned 64-bit little-endian numbers, outcome by outcome', () => {
  const bytes = Buffer.alloc(48)
  ;[1, 0, 2, 0, 5, 4_294_967_323].forEach((count, i) => {
    bytes.writeBigUInt64LE(BigInt(count), 8 * i)
  })
  expect(hashTally(tally, classOutcome, 2)).toBe(createHash('sha256').update(bytes).digest('hex'))
})

it('merges by addition, in any order', () => {
  const other = { ...tally, runs: 1, classWeek: Float64Array.of(1, 0, 0, 0, 0, 0, 0, 0, 0) }
  expect(mergeTallies(tally, other)).toEqual(mergeTallies(other, tally))
  expect(mergeTallies(tally, other).runs).toBe(4_294_967_332)
  expect(mergeTallies(tally, other).classWeek[0]).toBe(1)
})

it('refuses tallies of different chains', () => {
  expect(() => mergeTallies(tally, { ...tally, classWeek: new Float64Array(3) })).toThrow(RangeError)
  expect(() => outcomeWeeks(tally, Uint8Array.of(0, 1), 2)).toThrow(RangeError)
})
