import type { Tally } from '../sample/tally'
import { mergeTallies } from '../sample/tally'

/** A numbered piece of a job; sampling it again gives the same tally. */
export type Block = { readonly block: number; readonly firstRun: number; readonly nRuns: number }

/** Which blocks of a job are to be handed out, and the tally of those that are finished without a gap. */
export type BlockLedger = {
  readonly next: () => Block | undefined
  readonly putBack: (block: Block) => void
  /** Books a finished block (once). Returns whether the prefix grew. */
  readonly accept: (block: number, tally: Tally) => boolean
  readonly prefix: () => Tally
  readonly isComplete: () => boolean
}

/** How far the blocks handed out may run ahead of the prefix: what waits there is held in memory. */
const lookahead = 256

/**
 * Cuts runs `firstRun … endRun − 1` into blocks of `blockSize` (the last may be shorter) and adds their tallies to
 * `start`, in order, so that at any moment the prefix is the tally of the first runs and of nothing else.
 */
export function createBlockLedger(firstRun: number, endRun: number, blockSize: number, start: Tally): BlockLedger {
  const nBlocks = Math.ceil((endRun - firstRun) / blockSize)
  const waiting = new Map<number, Tally>()
  const returned: Block[] = []
  let handedOut = 0
  let finished = 0
  let tally = start
  return {
    next: () => {
      const again = returned.shift()
      if (again !== undefined) return again
      if (handedOut >= nBlocks || handedOut >= finished + lookahead) return undefined
      const block = handedOut++
      const first = firstRun + block * blockSize
      return { block, firstRun: first, nRuns: Math.min(blockSize, endRun - first) }
    },
    putBack: (block) => {
      returned.push(block)
      returned.sort((a, b) => a.block - b.block)
    },
    accept: (block, blockTally) => {
      if (block < finished) return false
      waiting.set(block, blockTally)
      const before = finished
      for (let next = waiting.get(finished); next !== undefined; next = waiting.get(finished)) {
        waiting.delete(finished)
        tally = mergeTallies(tally, next)
        finished++
      }
      return finished > before
    },
    prefix: () => tally,
    isComplete: () => finished >= nBlocks,
  }
}
