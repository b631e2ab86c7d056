import type { SpawnSampler } from '@/engine'
import type { Negotiations } from '@/scenarios/negotiations'

/** Where the command line speaks: results, complaints, and the exit code (0 good, 1 something did not hold, 2 bad input, 3 stopped before the end, 4 what was printed could not be written). */
export type Io = {
  readonly print: (text: string) => void
  readonly complain: (text: string) => void
  /** Starts a worker thread; left out, as a program does it. For a process that runs many command lines and keeps its threads. */
  readonly spawn?: SpawnSampler | undefined
}

/** What a command works with: where it speaks, the negotiations there are, and how files are read. */
export type Context = Io & {
  readonly negotiations: Negotiations
  /** @throws {BadInput} where it cannot be read; `what` it should be, in words. */
  readonly read: (path: string, what: string) => string
  /** The text that `read` will give next; undefined where it cannot be read. */
  readonly peek: (path: string) => string | undefined
}

export const EXIT = { good: 0, failed: 1, badInput: 2, incomplete: 3, output: 4 } as const

/** Thrown by a command that stopped before its end; what it printed is valid. */
export class Incomplete extends Error {}

/** Thrown by a command that did its work and found that something does not hold; what it printed is valid. */
export class Failed extends Error {}
