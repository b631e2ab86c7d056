import type { RecorderTables } from './pack-recorder'
import { maxRuns, mix, type SeedWords } from './run-state'

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

const runsAtATime = 256

/**
 * Records where runs `firstRun … firstRun + nRuns − 1` stop, when, what happened on the way and what they count, as
 * `traceRun` tells it run by run. Draws are those of `drawsOfRun` bit for bit, choices those of `selectEdge`. Runs are addressed by (seed, run, week), so blocks can be
 * recorded in any order by anyone. Counters beyond one word cost one more walk per word.
 * @throws {RangeError} if the runs are not whole numbers in 0 … 2³² − 1.
 */
export function recordRuns(tables: RecorderTables, words: SeedWords, firstRun: number, nRuns: number): RunRecords {
  if (
    !(
      Number.isInteger(firstRun) &&
      Number.isInteger(nRuns) &&
      firstRun >= 0 &&
      nRuns >= 0 &&
      firstRun + nRuns <= maxRuns
    )
  )
    throw new RangeError(`Runs ${firstRun} + ${nRuns} cannot be addressed; runs are whole numbers below ${maxRuns}.`)
  const records: RunRecords = {
    firstRun,
    runs: nRuns,
    class: new Uint16Array(nRuns),
    week: new Uint16Array(nRuns),
    eventsLow: new Uint32Array(nRuns),
    eventsHigh: new Uint32Array(nRuns),
    counters: new Uint16Array(nRuns * tables.nCounters),
  }
  const sums = new Float64Array(runsAtATime)
  for (let w = 0; w < tables.counters.nWords; w++) {
    for (let first = 0; first < nRuns; first += runsAtATime) {
      const end = Math.min(first + runsAtATime, nRuns)
      walk(tables, words, records, first, end, w, sums)
      for (let i = first; i < end; i++) bookCounters(tables, records, w, i, sums[i - first]!)
    }
  }
  return records
}

/** As `walkRuns`, one run at a time: the tables are looked up again for every slice, which lets the compiler know them. */
function walk(
  tables: RecorderTables,
  words: SeedWords,
  records: RunRecords,
  first: number,
  end: number,
  w: number,
  sums: Float64Array,
): void {
  const { nTransient, start, horizon, weekBase, rowOf, rows, guide, stateBits, stopClass, eventsLow, eventsHigh } =
    tables
  const { adds, nSteps } = tables.counters
  const firstAdd = w * nSteps
  const placeMask = (1 << stateBits) - 1
  const m0 = words[0]!
  const m1 = words[1]!
  const m2 = words[2]!
  for (let i = first; i < end; i++) {
    const run = records.firstRun + i
    let s0 = mix(run ^ m0) * 2.3283064365386963e-10
    let s1 = mix(run + m1) * 2.3283064365386963e-10
    let s2 = mix((run ^ m2) + 0x9e3779b9) * 2.3283064365386963e-10
    let c = 1
    let place = start
    let week = 0
    let sum = 0
    let low = 0
    let high = 0
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
      const next = rows[pair + 1]!
      const step = next >>> stateBits
      sum += adds[firstAdd + step]!
      low |= eventsLow[step]!
      high |= eventsHigh[step]!
      place = next & placeMask
    }
    records.class[i] = stopClass[place]!
    records.week[i] = week
    records.eventsLow[i] = low
    records.eventsHigh[i] = high
    sums[i - first] = sum
  }
}

function bookCounters(
  { nCounters, counters }: RecorderTables,
  records: RunRecords,
  w: number,
  i: number,
  sum: number,
): void {
  const high = Math.floor(sum * 2.3283064365386963e-10)
  const low = (sum - high * 4294967296) >>> 0
  for (let c = 0; c < nCounters; c++) {
    if (counters.word[c] !== w) continue
    records.counters[c * records.runs + i] =
      ((counters.isHigh[c] === 1 ? high : low) >>> counters.shift[c]!) & counters.mask[c]!
  }
}
