import { fc, it as property } from '@fast-check/vitest'
import { expect, it } from 'vitest'
import { classOutcome, hashTally } from '@/engine'
import { tiktok2025 } from '@/scenarios/forced-sale/presets/tiktok-2025.scenario'
import { chainOf } from '@/simulation'
import { mergeShards, parseShard, type ShardFile, shardFile, shardRange, shardText } from '@/simulation/files'
import { opened } from '../../forced-sale'
import { madeResult, plainRecipe, tallyOf } from './made-result'

const { sampled: _, exact: __, format: ___, formatVersion: ____, ...ground } = madeResult(plainRecipe)
const { hash } = madeResult(plainRecipe).sampled
const chain = chainOf(opened, tiktok2025, {}, plainRecipe.horizonWeeks)

function shard(part: number, of: number): ShardFile {
  const range = shardRange(plainRecipe.runs, part, of)
  const file = shardFile(ground, { part, of, ...range }, tallyOf(plainRecipe, range.firstRun, range.runs))
  return parseShard(opened, shardText(file), `shard ${part}`)
}
const named = (file: ShardFile) => ({ where: `shard ${file.shard.part}`, file })

property.prop([fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: 1, max: 10_000 })])(
  'parts follow one another without a gap, differ by at most one run, and are all the runs',
  (runs, of) => {
    const some = [1, 2, Math.ceil(of / 2), of - 1, of].filter((part) => part >= 1 && part <= of)
    for (const part of some) {
      const range = shardRange(runs, part, of)
      expect(Math.abs(range.runs - runs / of)).toBeLessThan(1)
      if (part < of) expect(shardRange(runs, part + 1, of).firstRun).toBe(range.firstRun + range.runs)
    }
    expect(shardRange(runs, 1, of).firstRun).toBe(0)
    const last = shardRange(runs, of, of)
    expect(last.firstRun + last.runs).toBe(runs)
  },
)

it.each([1, 2, 7, 64])('%i parts in any order add up to the hash of one drawing', (of) => {
  const parts = Array.from({ length: of }, (_, k) => named(shard(k + 1, of)))
  const merged = mergeShards(parts.toReversed())
  if (merged.status === 'incomplete') throw new Error('All parts are there.')
  expect(merged.tally.runs).toBe(plainRecipe.runs)
  expect(hashTally(merged.tally, classOutcome(chain), chain.outcomes.length)).toBe(hash)
})

it('names the runs that are missing, at the start, between and at the end', () => {
  const merged = mergeShards([named(shard(2, 4)), named(shard(4, 5))])
  expect(merged).toMatchObject({
    status: 'incomplete',
    missing: [
      { firstRun: 0, runs: 500 },
      { firstRun: 1000, runs: 200 },
      { firstRun: 1600, runs: 400 },
    ],
  })
})

it('refuses a run that is there twice, and parts of another result', () => {
  expect(() => mergeShards([named(shard(1, 2)), named(shard(2, 3))])).toThrow('runs from 666')
  expect(() => mergeShards([named(shard(1, 2)), named(shard(1, 2))])).toThrow('/shard')
  const other = { ...shard(2, 2), ground: { ...ground, recipe: { ...ground.recipe, seed: 'other' } } }
  expect(() => mergeShards([named(shard(1, 2)), named(other)])).toThrow('/ground/recipe')
})

it('refuses counts that do not add up to the runs', () => {
  const file = shard(1, 2)
  const broken = [
    { ...file, classWeek: file.classWeek.slice(1) },
    { ...file, classWeek: [...file.classWeek, 3, 1] },
    { ...file, counterBins: [1_000_000, 1] },
  ]
  for (const data of broken)
    expect(() => parseShard(opened, JSON.stringify(data), 'x')).toThrow(/\/(classWeek|counterBins)/)
})
