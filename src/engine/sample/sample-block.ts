import { maxRuns, runState, type SeedWords } from './run-state'
import type { SamplerTables } from './sampler-tables'
import type { Tally } from './tally'

const perDraw = 2.3283064365386963e-10 // 2⁻³², exactly

/** Samples runs `firstRun … firstRun + nRuns − 1` and counts where they stop. */
export function sampleBlock(tables: SamplerTables, words: SeedWords, firstRun: number, nRuns: number): Tally {
  const whole = Number.isInteger(firstRun) && Number.isInteger(nRuns)
  if (!whole || firstRun < 0 || nRuns < 0 || firstRun + nRuns > maxRuns) {
    throw new RangeError(`Runs ${firstRun} + ${nRuns} cannot be addressed; runs are whole numbers below ${maxRuns}.`)
  }
  const { n, start, horizon, nCounters, stopClass, absorbing, weekLayer, rowStart, upper, target, adds } = tables
  const classWeek = new Float64Array(tables.nClasses * (horizon + 1))
  const counterBins = new Float64Array(nCounters * (horizon + 1))
  const counters = new Float64Array(nCounters)
  for (let run = firstRun; run < firstRun + nRuns; run++) {
    let { s0, s1, s2, c } = runState(words, run)
    let state = start
    let week = 0
    counters.fill(0)
    while (week < horizon && absorbing[state] === 0) {
      week++
      const t = 2091639 * s0 + c * perDraw
      s0 = s1
      s1 = s2
      c = t | 0
      s2 = t - c
      let k = rowStart[weekLayer[week]! * n + state]!
      while (s2 >= upper[k]!) k++
      for (let j = 0; j < nCounters; j++) counters[j]! += adds[k * nCounters + j]!
      state = target[k]!
    }
    classWeek[stopClass[state]! * (horizon + 1) + (absorbing[state] ? week : horizon)]! += 1
    for (let j = 0; j < nCounters; j++) counterBins[j * (horizon + 1) + Math.min(counters[j]!, horizon)]! += 1
  }
  return { runs: nRuns, classWeek, counterBins }
}
