import { expect, it } from 'vitest'
import { hashTables, hashTally, packSampler, type SamplerTables, sampleBlock, seedWords, type Tally } from '@/engine'
import { tiktok2025 } from '@/scenarios/forced-sale/presets/tiktok-2025.scenario'
import { chainOf } from '@/simulation'
import { tallyFits } from '@/ui/engine/kept-drawings'
import { opened } from '../forced-sale'

const tablesOf = (changes: Readonly<Record<string, number>>, horizon = 26): SamplerTables =>
  packSampler(chainOf(opened, tiktok2025, changes, horizon))
const tables = tablesOf({})
const words = seedWords('kept')
const good = sampleBlock(tables, words, 0, 1000)

it('a tally that was drawn fits, and one that was kept goes on to the very counts of one drawing', () => {
  const kept: unknown = structuredClone(good)
  expect(tallyFits(kept, tables)).toBe(true)
  const whole = sampleBlock(tables, words, 0, 3000)
  const rest = sampleBlock(tables, words, 1000, 2000)
  const merged = { ...rest, classWeek: rest.classWeek.map((count, i) => count + (good.classWeek[i] ?? 0)) }
  const hash = (tally: Tally) => hashTally(tally, tables.classOutcome, tables.nOutcomes)
  expect(hash(merged)).toBe(hash(whole))
})

const withCount = (name: 'classWeek' | 'counterBins', change: (counts: Float64Array) => void): unknown => {
  const copy = structuredClone(good)
  change(copy[name])
  return copy
}
const taken = good.classWeek.findIndex((count) => count > 1)

it.each([
  ['nothing', undefined],
  ['null', null],
  ['an empty object', {}],
  ['a number of runs that is none', { ...good, runs: 'many' }],
  ['more runs than were counted', { ...good, runs: 1001 }],
  ['half a run', withCount('classWeek', (counts) => counts.fill((counts[taken] ?? 0) - 0.5, taken, taken + 1))],
  ['a run too many', withCount('classWeek', (counts) => counts.fill((counts[taken] ?? 0) + 1, taken, taken + 1))],
  [
    'fewer than no runs',
    withCount('classWeek', (counts) => {
      counts[0] = (counts[0] ?? 0) - 5
      counts[1] = (counts[1] ?? 0) + 5
    }),
  ],
  ['no number', withCount('classWeek', (counts) => counts.fill(Number.NaN, taken, taken + 1))],
  ['counts as a list', { ...good, classWeek: [...good.classWeek] }],
  ['counts of another horizon', { ...good, classWeek: good.classWeek.subarray(1) }],
  [
    'a counter that was counted once more',
    withCount('counterBins', (counts) => counts.fill((counts[0] ?? 0) + 1, 0, 1)),
  ],
  ['counters of other tables', { ...good, counterBins: new Float64Array(3) }],
])('what was tampered with does not fit: %s', (_, kept) => {
  expect(tallyFits(kept, tables)).toBe(false)
})

it('a tally does not fit the tables of another horizon', () => {
  expect(tallyFits(good, tablesOf({}, 52))).toBe(false)
})

it('tables have one hash, and tables of other numbers, horizons or one bit elsewhere have others', () => {
  const hashes = [tables, tablesOf({ ext_grant: 0.5 }), tablesOf({}, 27)].map(hashTables)
  for (const name of ['rowClass', 'firstMove', 'moves', 'bounds', 'guide', 'stepClass', 'stepMove'] as const) {
    const { length } = tables[name]
    for (const at of [0, length >> 1, length - 1]) {
      const changed = structuredClone(tables)
      // The lowest bit of the element: of a little-endian double its last one.
      const bytes = new Uint8Array(changed[name].buffer)
      const first = at * changed[name].BYTES_PER_ELEMENT
      bytes[first] = (bytes[first] ?? 0) ^ 1
      hashes.push(hashTables(changed))
    }
  }
  expect(new Set(hashes).size).toBe(hashes.length)
  expect(hashTables(structuredClone(tables))).toBe(hashes[0])
})
