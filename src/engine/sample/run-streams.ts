import alea from 'seedrandom/lib/alea.js'
import { mix, runState, type SeedWords, streamWords } from './run-state'

/**
 * Raised whenever one seed would give other runs than before; every result carries it. Version 1 knew one draw a week; since
 * version 2 a week has as many as it has slots, so the runs of a model with one slot are the same in both.
 */
export const streamVersion = 2

/** Whether runs of a stream version are those of the present one, for a model with so many slots a week. */
export const hasSameRuns = (version: number, slots: number): boolean =>
  version === streamVersion || (version === 1 && slots === 1)

/** Stream of the parameter draws; that of a run's weeks is 0. */
export const PARAMETER_STREAM = 2

/** The four words of a seed text, drawn by `seedrandom.alea(seedText)`. Any text is a seed, the empty one too. */
export function seedWords(seedText: string): SeedWords {
  const generator = alea(seedText)
  return Int32Array.from({ length: 4 }, () => generator.int32())
}

/**
 * The draws of one run of a stream, in order: call `slots · (w − 1) + slot`, counted from 0, returns the draw of a slot of week w. Each is a multiple of 2⁻³² in
 * [0, 1). The readable reference of what the kernel inlines: the two agree bit for bit.
 * @throws {RangeError} if `run` is not a whole number in 0 … 2³² − 1.
 */
export function drawsOfRun(seed: SeedWords | string, run: number, stream = 0): () => number {
  const words = typeof seed === 'string' ? seedWords(seed) : seed
  return alea('', { state: runState(words, run, stream) })
}

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
