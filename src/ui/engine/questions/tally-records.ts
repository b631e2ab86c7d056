import type { Chain, RunRecords } from '@/engine'

/** A tally of runs under construction, in the shape of `Tally`. */
export type OpenTally = { runs: number; readonly classWeek: Float64Array; readonly counterBins: Float64Array }

export function emptyTally({ horizon, endings, outcomes, counterIds }: Chain): OpenTally {
  const width = horizon + 1
  const classes = endings.length + outcomes.length
  return {
    runs: 0,
    classWeek: new Float64Array(classes * width),
    counterBins: new Float64Array(counterIds.length * width),
  }
}

/** Books the recorded runs that fit, as the sampler books all of them: counters are capped at the horizon. */
export function tallyRecords(tally: OpenTally, records: RunRecords, fits: Uint8Array): void {
  const { runs, counters } = records
  const nCounters = counters.length / runs
  const width = nCounters === 0 ? 0 : tally.counterBins.length / nCounters
  for (let i = 0; i < runs; i++) {
    if (fits[i] !== 1) continue
    tally.runs += 1
    add(tally.classWeek, (records.class[i] ?? 0) * width + (records.week[i] ?? 0))
    for (let c = 0; c < nCounters; c++) {
      add(tally.counterBins, c * width + Math.min(width - 1, counters[c * runs + i] ?? 0))
    }
  }
}

function add(counts: Float64Array, at: number): void {
  counts[at] = (counts[at] ?? 0) + 1
}
