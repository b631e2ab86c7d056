import type { ResultFile } from './result-file'

/** What of a result came back when its recipe was run again, and what could explain what did not. */
export type Replayed = {
  readonly hash: boolean
  readonly exact: boolean
  readonly expectedHash: string
  readonly foundHash: string
  /** Parts of the ground that are not the ones the result was made on. */
  readonly differs: readonly {
    readonly what: 'case' | 'model' | 'stream'
    readonly before: string
    readonly now: string
  }[]
}

/** The exact answer is deterministic arithmetic: the same model and numbers give the same doubles. */
const exactly = ({ exact, given }: ResultFile): string => JSON.stringify([exact.outcomes, given?.outcomes])

/** Compares a result with what its recipe gives here and now. */
export function replayed(kept: ResultFile, now: ResultFile): Replayed {
  const differs = [
    { what: 'case', before: kept.scenario.sha256.slice(0, 12), now: now.scenario.sha256.slice(0, 12) },
    { what: 'model', before: kept.modelVersion, now: now.modelVersion },
    { what: 'stream', before: String(kept.stream), now: String(now.stream) },
  ] as const
  return {
    hash: kept.sampled.hash === now.sampled.hash,
    exact: exactly(kept) === exactly(now),
    expectedHash: kept.sampled.hash,
    foundHash: now.sampled.hash,
    differs: differs.filter((ground) => ground.before !== ground.now),
  }
}
