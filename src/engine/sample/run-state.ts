/** The four whole numbers a seed text stands for: M0, M1, M2 start the runs of stream 0, M3 keys the other streams. */
export type SeedWords = Int32Array // [4]

/** Where alea stands before the first draw of a run: three multiples of 2⁻³² in [0, 1) and a carry. */
export type RunState = { readonly s0: number; readonly s1: number; readonly s2: number; readonly c: number }

/** Runs are addressed by 32 bits. */
export const maxRuns = 4_294_967_296

/** @throws {RangeError} if runs `firstRun … firstRun + nRuns − 1` are not whole numbers in 0 … 2³² − 1. */
export function requireRuns(firstRun: number, nRuns: number): void {
  const isWhole = Number.isInteger(firstRun) && Number.isInteger(nRuns)
  if (isWhole && firstRun >= 0 && nRuns >= 0 && firstRun + nRuns <= maxRuns) return
  throw new RangeError(`Runs ${firstRun} + ${nRuns} cannot be addressed; runs are whole numbers below ${maxRuns}.`)
}

const golden = 0x9e3779b9
const perDraw = 2.3283064365386963e-10 // 2⁻³², exactly

/**
 * A bijection of 32-bit words under which every input bit reaches every output bit. Returns 0 … 2³² − 1.
 * @see Multipliers 0x21f0aaad and 0x735a2d97 with shifts 16, 15, 15: TheIronBorn's, in Wellons, "hash-prospector" (2018–).
 */
export function mix(word: number): number {
  let h = word | 0
  h = Math.imul(h ^ (h >>> 16), 0x21f0aaad)
  h = Math.imul(h ^ (h >>> 15), 0x735a2d97)
  return (h ^ (h >>> 15)) >>> 0
}

/**
 * The words that start the runs of a stream: stream 0 uses M0, M1, M2 as they are, stream k > 0 uses
 * Mj ^ mix(M3 + (3k + j)·0x9e3779b9), so that no two streams share a key. Stream 0 holds the draws of the weeks, as many a week as a
 * week has slots, stream 1 one
 * draw a run (its price quantile), stream 2 the draws of the parameters.
 */
export function streamWords(words: SeedWords, stream: number): Int32Array {
  const keyed = new Int32Array(3)
  for (let j = 0; j < 3; j++) {
    const key = stream === 0 ? 0 : mix(words[3]! + Math.imul(3 * stream + j, golden))
    keyed[j] = words[j]! ^ key
  }
  return keyed
}

/**
 * The start of one run of a stream (the same in stream versions 1 and 2). Unit: fractions of 1, each a multiple of 2⁻³².
 * @throws {RangeError} if `run` is not a whole number in 0 … 2³² − 1.
 */
export function runState(words: SeedWords, run: number, stream = 0): RunState {
  if (!Number.isInteger(run) || run < 0 || run >= maxRuns) {
    throw new RangeError(`Run ${run} cannot be addressed; runs are whole numbers from 0 to ${maxRuns - 1}.`)
  }
  const [m0, m1, m2] = streamWords(words, stream) as unknown as [number, number, number]
  return {
    s0: mix(run ^ m0) * perDraw,
    s1: mix(run + m1) * perDraw,
    s2: mix((run ^ m2) + golden) * perDraw,
    c: 1,
  }
}
