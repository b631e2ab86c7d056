import type { Block } from './block-ledger'
import type { SamplerReply, SamplerWorker, SpawnSampler } from './protocol'
import type { SamplerJob } from './sampler-job'

/** One place in the pool: a long-lived worker that is replaced when it is lost, and given up when it never works. */
export type WorkerSlot = {
  readonly isIdle: () => boolean
  readonly isGivenUp: () => boolean
  /** Hands the block to the slot's worker, starting one if there is none. Returns false where none can be started. */
  readonly assign: (job: SamplerJob, block: Block) => boolean
  readonly close: () => void
}

export type SlotListeners = {
  readonly onReply: (reply: SamplerReply) => void
  readonly onLost: (job: SamplerJob | undefined, block: Block | undefined) => void
}

/** Losses in a row, without a finished block between them, after which a slot is given up. */
const maxLosses = 3

export function createWorkerSlot(spawn: SpawnSampler, { onReply, onLost }: SlotListeners): WorkerSlot {
  let worker: SamplerWorker | undefined
  let loadedJobId: number | undefined
  let work: { readonly job: SamplerJob; readonly block: Block } | undefined
  let losses = 0

  const lose = () => {
    const lost = work
    worker?.terminate()
    worker = undefined
    loadedJobId = undefined
    work = undefined
    losses++
    return lost
  }
  const start = (): SamplerWorker => {
    const started: SamplerWorker = spawn({
      onReply: (reply) => {
        if (worker !== started) return
        work = undefined
        losses = 0
        onReply(reply)
      },
      onLost: () => {
        if (worker !== started) return
        const lost = lose()
        onLost(lost?.job, lost?.block)
      },
    })
    return started
  }
  return {
    isIdle: () => work === undefined,
    isGivenUp: () => losses >= maxLosses,
    assign: (job, block) => {
      try {
        worker ??= start()
        const { jobId, tables, words } = job
        if (loadedJobId !== jobId) worker.post({ type: 'load', jobId, tables, words })
        loadedJobId = jobId
        worker.post({ type: 'block', jobId, ...block })
        work = { job, block }
        return true
      } catch {
        lose()
        return false
      }
    },
    close: () => {
      const closing = worker
      worker = undefined
      work = undefined
      losses = maxLosses
      closing?.terminate()
    },
  }
}
