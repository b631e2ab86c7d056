import { mix, runState, type SeedWords, streamWords } from './run-state'

/**
 * The first draw of runs `firstRun … firstRun + nRuns − 1` of a stream, as `drawsOfRun(words, run, stream)()` gives it.
 * Shape: [nRuns], each a multiple of 2⁻³² in [0, 1).
 * @throws {RangeError} if the runs are not whole numbers in 0 … 2³² − 1.
 */
export function firstDraws(words: SeedWords, stream: number, firstRun: number, nRuns: number): Float64Array {
  const draws = new Float64Array(nRuns)
  if (nRuns === 0) return draws
  runState(words, firstRun, stream) // checks both ends
  runState(words, firstRun + nRuns - 1, stream)
  const m0 = streamWords(words, stream)[0]!
  for (let i = 0; i < nRuns; i++) {
    const t = 2091639 * (mix((firstRun + i) ^ m0) * 2.3283064365386963e-10) + 2.3283064365386963e-10
    draws[i] = t - Math.floor(t)
  }
  return draws
}
