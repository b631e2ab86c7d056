import { requireRuns, type SeedWords } from './run-state'
import type { SamplerTables } from './sampler-tables'
import type { Tally } from './tally'
import { bookRun, type OpenTally, walkRuns } from './walk-runs'

/**
 * Samples runs `firstRun … firstRun + nRuns − 1` and counts where and when they stop and what they count, as `traceRun`
 * tells it run by run. Runs are addressed by (seed, run, week, slot), so any split into blocks gives the same sums.
 *
 * Shapes: as in Tally. Error: a share p has standard error √(p (1 − p) / nRuns).
 * Counters beyond one word (seven of 104 weeks each) cost one more walk over the same runs per word.
 * @throws {RangeError} if the runs are not whole numbers in 0 … 2³² − 1.
 */
export function sampleBlock(tables: SamplerTables, words: SeedWords, firstRun: number, nRuns: number): Tally {
  requireRuns(firstRun, nRuns)
  const { nTransient, start, horizon, nClasses, nCounters, counters } = tables
  const tally: OpenTally = {
    classWeek: new Float64Array(nClasses * (horizon + 1)),
    counterBins: new Float64Array(nCounters * (horizon + 1)),
  }
  const isOver = horizon === 0 || start >= nTransient
  for (let w = 0; w < counters.nWords; w++) {
    if (isOver) for (let i = 0; i < nRuns; i++) bookRun(tables, tally, w, start, 0, 0)
    else walkRuns(tables, words, firstRun, nRuns, w, tally)
  }
  return { runs: nRuns, ...tally }
}
