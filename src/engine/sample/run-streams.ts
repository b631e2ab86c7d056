import alea from 'seedrandom/lib/alea.js'
import { runState, type SeedWords } from './run-state'

/** Raised whenever one seed would give other runs than before; every result carries it. */
export const streamVersion = 1

/** The four words of a seed text, drawn by `seedrandom.alea(seedText)`. Any text is a seed, the empty one too. */
export function seedWords(seedText: string): SeedWords {
  const generator = alea(seedText)
  return Int32Array.from({ length: 4 }, () => generator.int32())
}

/**
 * The draws of one run of a stream, in order: the w-th call returns the draw of week w. Each is a multiple of 2⁻³² in
 * [0, 1). The readable reference of what the kernel inlines: the two agree bit for bit.
 * @throws {RangeError} if `run` is not a whole number in 0 … 2³² − 1.
 */
export function drawsOfRun(seed: SeedWords | string, run: number, stream = 0): () => number {
  const words = typeof seed === 'string' ? seedWords(seed) : seed
  return alea('', { state: runState(words, run, stream) })
}
