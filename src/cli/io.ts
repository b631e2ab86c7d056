/** Where the command line speaks: results, complaints, and the exit code (0 good, 2 bad input, 3 stopped before the end). */
export type Io = {
  readonly print: (text: string) => void
  readonly complain: (text: string) => void
}

export const EXIT = { good: 0, badInput: 2, incomplete: 3 } as const

/** Thrown by a command that stopped before its end; what it printed is valid. */
export class Incomplete extends Error {}
