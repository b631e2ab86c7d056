import { requireRuns, type SeedWords } from './run-state'
import type { SamplerTables } from './sampler-tables'
import { walkRun } from './walk-run'

/** The longest horizon whose weeks fit into a byte. */
const mostWeeks = 255

/**
 * The week in which each event first happened in runs `firstRun … firstRun + nRuns − 1`, 0 where it never did:
 * [events × runs], event-major. The runs are those of `recordRuns`, bit for bit; any split into ranges gives the same.
 * @param paths the graph's event paths, as indices of `nEvents` events.
 * @throws {RangeError} if the runs are not whole numbers in 0 … 2³² − 1, or the horizon is past 255 weeks.
 */
export function recordFirstWeeks(
  tables: SamplerTables,
  paths: readonly (readonly number[])[],
  nEvents: number,
  words: SeedWords,
  firstRun: number,
  nRuns: number,
): Uint8Array {
  requireRuns(firstRun, nRuns)
  const { horizon } = tables
  if (horizon > mostWeeks) throw new RangeError(`A horizon of ${horizon} weeks; up to ${mostWeeks} fit into a byte.`)
  const first = new Uint8Array(nEvents * nRuns)
  let i = 0
  const onMove = (week: number, path: number): void => {
    for (const event of paths[path]!) if (first[event * nRuns + i] === 0) first[event * nRuns + i] = week
  }
  for (; i < nRuns; i++) walkRun(tables, words, firstRun + i, onMove)
  return first
}
