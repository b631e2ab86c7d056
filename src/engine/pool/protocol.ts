import type { SeedWords } from '../sample/run-state'
import type { SamplerTables } from '../sample/sampler-tables'
import type { Tally } from '../sample/tally'

/** To a worker: the tables of a job once, then numbered blocks of it. Blocks are idempotent. */
export type SamplerRequest =
  | { readonly type: 'load'; readonly jobId: number; readonly tables: SamplerTables; readonly words: SeedWords }
  | {
      readonly type: 'block'
      readonly jobId: number
      readonly block: number
      readonly firstRun: number
      readonly nRuns: number
    }

/** From a worker: every `block` is answered once, unless the worker is lost. */
export type SamplerReply =
  | { readonly type: 'done'; readonly jobId: number; readonly block: number; readonly tally: Tally }
  | { readonly type: 'failed'; readonly jobId: number; readonly block: number; readonly message: string }

/** What the pool hears from a worker it has spawned; `onLost` also stands for one that never came to life. */
export type WorkerListeners = {
  readonly onReply: (reply: SamplerReply) => void
  readonly onLost: () => void
}

/** The pool's end of a worker, the same for a browser's and for Node's. */
export type SamplerWorker = {
  readonly post: (request: SamplerRequest) => void
  readonly terminate: () => void
}

/** Starts a worker; may throw where none can be constructed. */
export type SpawnSampler = (listeners: WorkerListeners) => SamplerWorker
