import { maxRuns, runState, type SeedWords } from './run-state'
import type { SamplerTables } from './sampler-tables'

/** A run by its address, the class it stops in (as in Tally) and the week. */
export type FoundRun = { readonly run: number; readonly class: number; readonly week: number }

/** Where one run stops: the walk of `walkRuns` for a single run, without its counters. */
export function findStop(tables: SamplerTables, words: SeedWords, run: number): FoundRun {
  const { nTransient, horizon, weekBase, rowOf, rows, guide, stateBits, stopClass } = tables
  const placeMask = (1 << stateBits) - 1
  let { s0, s1, s2, c } = runState(words, run)
  let place = tables.start
  let week = 0
  while (week < horizon && place < nTransient) {
    week++
    const t = 2091639 * s0 + c * 2.3283064365386963e-10
    s0 = s1
    s1 = s2
    c = Math.floor(t)
    s2 = t - c
    const draw = (s2 * 4294967296) >>> 0
    const row = rowOf[weekBase[week]! + place]!
    let pair = row + guide[4 * row + (draw >>> 26)]!
    while (draw > rows[pair]!) pair += 2
    place = rows[pair + 1]! & placeMask
  }
  return { run, class: stopClass[place]!, week }
}

/**
 * The first runs, in the order of their numbers, that fill quotas: `quota[g]` runs of group g, where `groupOfClass` says
 * which group a class belongs to. Looks at no more than `mostRuns` runs; a group that is rarer comes back short.
 * Shapes: `groupOfClass` [classes], `quota` [groups]; the result is in the order of the runs.
 * @throws {RangeError} if a class has no group.
 */
export function findRuns(
  tables: SamplerTables,
  words: SeedWords,
  groupOfClass: ArrayLike<number>,
  quota: ArrayLike<number>,
  mostRuns: number,
): FoundRun[] {
  const left = Array.from(quota)
  let open = left.reduce((sum, count) => sum + count, 0)
  const found: FoundRun[] = []
  for (let run = 0; run < Math.min(mostRuns, maxRuns) && open > 0; run++) {
    const stop = findStop(tables, words, run)
    const group = groupOfClass[stop.class]
    const missing = group === undefined ? undefined : left[group]
    if (group === undefined || missing === undefined) throw new RangeError(`Class ${stop.class} belongs to no group.`)
    if (missing === 0) continue
    left[group] = missing - 1
    open--
    found.push(stop)
  }
  return found
}
