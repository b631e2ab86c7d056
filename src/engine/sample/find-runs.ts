import { maxRuns, type SeedWords } from './run-state'
import type { SamplerTables } from './sampler-tables'
import { walkRun } from './walk-run'

/** A run by its address, the class it stops in (as in Tally) and the week. */
export type FoundRun = { readonly run: number; readonly class: number; readonly week: number }

/** Where one run stops. */
export function findStop(tables: SamplerTables, words: SeedWords, run: number): FoundRun {
  const { place, week } = walkRun(tables, words, run)
  return { run, class: tables.stopClass[place]!, week }
}

/**
 * The first runs, in the order of their numbers, that fill quotas: `quota[g]` runs of group g, where `groupOf` says which
 * group a run belongs to by where it stops. Looks at no more than `mostRuns` runs; a group that is rarer comes back short.
 * Shape: `quota` [groups]; the result is in the order of the runs.
 * @throws {RangeError} if a run has no group.
 */
export function findRuns(
  tables: SamplerTables,
  words: SeedWords,
  groupOf: (stop: FoundRun) => number | undefined,
  quota: ArrayLike<number>,
  mostRuns: number,
): FoundRun[] {
  const left = Array.from(quota)
  let open = left.reduce((sum, count) => sum + count, 0)
  const found: FoundRun[] = []
  for (let run = 0; run < Math.min(mostRuns, maxRuns) && open > 0; run++) {
    const stop = findStop(tables, words, run)
    const group = groupOf(stop)
    const missing = group === undefined ? undefined : left[group]
    if (group === undefined || missing === undefined) throw new RangeError(`Class ${stop.class} belongs to no group.`)
    if (missing === 0) continue
    left[group] = missing - 1
    open--
    found.push(stop)
  }
  return found
}
