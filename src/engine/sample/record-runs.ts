import type { RecorderTables } from './pack-recorder'
import { requireRuns, type SeedWords } from './run-state'
import { walkRun } from './walk-run'

/** Runs in columns: run `firstRun + i` at index i. */
export type RunRecords = {
  readonly firstRun: number
  readonly runs: number
  readonly class: Uint16Array // [runs] as in Tally
  readonly week: Uint16Array // [runs] it stopped in
  readonly eventsLow: Uint32Array // [runs] bit e: event e occurred
  readonly eventsHigh: Uint32Array // [runs] bit e − 32
  readonly counters: Uint16Array // [counters × runs], counter-major, not capped
}

/**
 * Records where runs `firstRun … firstRun + nRuns − 1` stop, when, what happened on the way and what they count, as
 * `traceRun` tells it run by run. Runs are addressed by (seed, run, week, slot), so blocks can be recorded in any order by anyone.
 * @throws {RangeError} if the runs are not whole numbers in 0 … 2³² − 1.
 */
export function recordRuns(tables: RecorderTables, words: SeedWords, firstRun: number, nRuns: number): RunRecords {
  requireRuns(firstRun, nRuns)
  const { start, nCounters, stopClass, eventsLow, eventsHigh, pathCounters, weekCounters } = tables
  const records: RunRecords = {
    firstRun,
    runs: nRuns,
    class: new Uint16Array(nRuns),
    week: new Uint16Array(nRuns),
    eventsLow: new Uint32Array(nRuns),
    eventsHigh: new Uint32Array(nRuns),
    counters: new Uint16Array(nRuns * nCounters),
  }
  const { counters } = records
  let i = 0
  let place = start
  let begun = 0 // weeks whose beginning is booked
  const beginWeeks = (until: number): void => {
    const bits = weekCounters[place]!
    const weeks = until - begun
    begun = until
    if (bits === 0 || weeks === 0) return
    for (let c = 0; c < nCounters; c++) if (((bits >>> c) & 1) === 1) counters[c * nRuns + i]! += weeks
  }
  const onMove = (week: number, path: number, to: number): void => {
    beginWeeks(week)
    records.eventsLow[i]! |= eventsLow[path]!
    records.eventsHigh[i]! |= eventsHigh[path]!
    for (let c = 0; c < nCounters; c++) counters[c * nRuns + i]! += pathCounters[path * nCounters + c]!
    place = to
  }
  for (; i < nRuns; i++) {
    place = start
    begun = 0
    const stop = walkRun(tables, words, firstRun + i, onMove)
    beginWeeks(stop.week)
    records.class[i] = stopClass[stop.place]!
    records.week[i] = stop.week
  }
  return records
}
