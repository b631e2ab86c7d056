import { z } from 'zod'
import type { Tally } from '@/engine'
import type { Negotiation } from '@/scenarios/negotiation'
import { perNegotiation } from '@/scenarios/per-negotiation'
import { readJson } from '@/scenarios/read-json'
import { ScenarioError } from '@/scenarios/scenario-error'
import { checked } from '@/scenarios/schema-issues'
import { canonicalJson } from './canonical-json'
import { requireSameModel } from './earlier-result'
import type { ResultFile } from './result-file'
import { recipeShape, scenarioReferenceOf, versions } from './result-schema'

const MOST_PARTS = 10_000
const MOST_COUNTS = 100_000

const runs = z.int().min(0).max(1_000_000_000)
const pairs = z.array(z.int().min(0)).max(2 * MOST_COUNTS)
const part = z.int().min(1).max(MOST_PARTS)
const size = z.int().min(0).max(MOST_COUNTS)

/** A part of a result from untrusted text; `ShardFile` is its type. */
const shardSchemaOf = perNegotiation((negotiation) =>
  z.strictObject({
    format: z.literal('standoff-shard'),
    formatVersion: z.literal(1),
    shard: z.strictObject({ part, of: part, firstRun: runs, runs }),
    ground: z.strictObject({ ...versions, scenario: scenarioReferenceOf(negotiation), recipe: recipeShape }),
    classWeek: pairs,
    counterBins: pairs,
    sizes: z.strictObject({ classWeek: size, counterBins: size }),
  }),
)

const MAX_SHARD_BYTES = 4_000_000

/** Runs `firstRun … firstRun + runs − 1` of a recipe's runs: the k-th part of n. */
export type ShardRange = { readonly firstRun: number; readonly runs: number }

/** A part of a result: which runs were drawn, of which recipe, and what they left behind. */
export type ShardFile = {
  readonly format: 'standoff-shard'
  readonly formatVersion: 1
  readonly shard: { readonly part: number; readonly of: number } & ShardRange
  readonly ground: Ground
  /** Counts that are not 0, each with its index: [index, count, index, count …]. */
  readonly classWeek: readonly number[]
  readonly counterBins: readonly number[]
  readonly sizes: { readonly classWeek: number; readonly counterBins: number }
}

/** What parts must share to be parts of one result. */
export type Ground = Pick<ResultFile, 'appVersion' | 'negotiation' | 'modelVersion' | 'stream' | 'scenario' | 'recipe'>

/** The k-th of n nearly equal parts of some runs, k from 1; a part may be empty where there are more parts than runs. */
export function shardRange(runs: number, part: number, of: number): ShardRange {
  const firstRun = Math.floor(((part - 1) * runs) / of)
  return { firstRun, runs: Math.floor((part * runs) / of) - firstRun }
}

const sparse = (counts: Float64Array): readonly number[] =>
  [...counts].flatMap((count, index) => (count === 0 ? [] : [index, count]))

/** Adds pairs of index and count to the counts so far. */
function addPairs(counts: Float64Array, pairs: readonly number[]): void {
  for (let i = 0; i < pairs.length; i += 2) {
    const index = pairs[i] ?? 0
    counts[index] = (counts[index] ?? 0) + (pairs[i + 1] ?? 0)
  }
}

export function shardFile(ground: Ground, shard: ShardFile['shard'], { classWeek, counterBins }: Tally): ShardFile {
  return {
    format: 'standoff-shard',
    formatVersion: 1,
    shard,
    ground,
    classWeek: sparse(classWeek),
    counterBins: sparse(counterBins),
    sizes: { classWeek: classWeek.length, counterBins: counterBins.length },
  }
}

export const shardText = (shard: ShardFile): string => `${JSON.stringify(shard)}\n`

/** A part of a result from untrusted text, sound in itself. @throws {ScenarioError} with every fault. */
export function parseShard(negotiation: Negotiation, text: string, where: string): ShardFile {
  const data = readJson(text, where, MAX_SHARD_BYTES)
  requireSameModel(negotiation, data, '/ground', where)
  const file = checked(shardSchemaOf(negotiation), data, where) as ShardFile
  const { sizes, shard, ground } = file
  requireRange(shard, ground.recipe.runs, where)
  for (const name of ['classWeek', 'counterBins'] as const) {
    const pairs = file[name]
    const isWhole = pairs.length % 2 === 0 && pairs.every((value, i) => (i % 2 === 1 ? value > 0 : value < sizes[name]))
    if (!isWhole)
      refuse(where, `/${name}`, 'counts that do not pair up', `pairs of an index below ${sizes[name]} and a count`)
    const again = pairs.findIndex((value, i) => i > 0 && i % 2 === 0 && value <= (pairs[i - 2] ?? 0))
    if (again >= 0) refuse(where, `/${name}/${again}`, `index ${pairs[again]} a second time`, 'indices in rising order')
  }
  const counted = file.classWeek.reduce((sum, value, i) => (i % 2 === 1 ? sum + value : sum), 0)
  if (counted !== shard.runs) refuse(where, '/classWeek', `${counted} runs`, `${shard.runs}, as in /shard/runs`)
  return file
}

/** A part's runs are those of its number, or the first of them where the drawing was stopped. */
function requireRange({ part, of, firstRun, runs }: ShardFile['shard'], all: number, where: string): void {
  if (part > of) refuse(where, '/shard/part', `part ${part} of ${of}`, `part 1 to ${of}`)
  const own = shardRange(all, part, of)
  const name = `part ${part} of ${of} of ${all} runs`
  if (firstRun !== own.firstRun) refuse(where, '/shard/firstRun', String(firstRun), `${own.firstRun}, for ${name}`)
  if (runs > own.runs) refuse(where, '/shard/runs', String(runs), `up to ${own.runs}, for ${name}`)
}

function refuse(where: string, path: string, found: string, allowed: string): never {
  throw new ScenarioError(where, [{ path, found, allowed, code: 'wrong-value' }])
}

export type NamedShard = { readonly where: string; readonly file: ShardFile }

/** All runs of a recipe put together, or the ranges that are still missing. */
export type Merged =
  | { readonly status: 'complete'; readonly ground: Ground; readonly tally: Tally }
  | { readonly status: 'incomplete'; readonly ground: Ground; readonly missing: readonly ShardRange[] }

/**
 * Adds up parts, given in any order. Counts are whole numbers, so the sum is that of one drawing to the last bit.
 * @throws {ScenarioError} where two are parts of different results, or hold the same run.
 */
export function mergeShards(shards: readonly NamedShard[]): Merged {
  const [first] = shards
  if (first === undefined) throw new RangeError('No parts are there to merge.')
  const { ground } = first.file
  const known = new Map<string, string>()
  for (const { where, file } of shards) {
    requireSame(where, file, first)
    const number = `part ${file.shard.part} of ${file.shard.of}`
    const other = known.get(number)
    if (other !== undefined) refuse(where, '/shard', `${number}, which ${other} is already`, 'each part once')
    known.set(number, where)
  }
  const ordered = shards.toSorted((a, b) => a.file.shard.firstRun - b.file.shard.firstRun)
  const missing: ShardRange[] = []
  let next = 0
  let before = first.where
  for (const { where, file } of ordered) {
    const { firstRun, runs } = file.shard
    if (runs > 0 && firstRun < next)
      refuse(where, '/shard', `runs from ${firstRun}, which ${before} has`, `runs from ${next}`)
    if (firstRun > next) missing.push({ firstRun: next, runs: firstRun - next })
    if (runs > 0) before = where
    next = Math.max(next, firstRun + runs)
  }
  const { runs } = ground.recipe
  if (next < runs) missing.push({ firstRun: next, runs: runs - next })
  if (missing.length > 0) return { status: 'incomplete', ground, missing }
  const { sizes } = first.file
  const tally = {
    runs,
    classWeek: new Float64Array(sizes.classWeek),
    counterBins: new Float64Array(sizes.counterBins),
  }
  for (const { file } of ordered) {
    addPairs(tally.classWeek, file.classWeek)
    addPairs(tally.counterBins, file.counterBins)
  }
  return { status: 'complete', ground, tally }
}

function requireSame(where: string, { ground, sizes }: ShardFile, first: NamedShard): void {
  const own = first.file.ground
  for (const name of ['appVersion', 'modelVersion', 'stream', 'scenario', 'recipe'] as const) {
    if (canonicalJson(ground[name]) === canonicalJson(own[name])) continue
    refuse(where, `/ground/${name}`, `another ${name} than in ${first.where}`, 'parts of one result')
  }
  if (canonicalJson(sizes) === canonicalJson(first.file.sizes)) return
  refuse(where, '/sizes', `other sizes than in ${first.where}`, 'parts of one result')
}
