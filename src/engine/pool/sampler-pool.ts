import { sampleBlock } from '../sample/sample-block'
import type { Tally } from '../sample/tally'
import { mergeTallies } from '../sample/tally'
import type { Block } from './block-ledger'
import type { SamplerReply, SpawnSampler } from './protocol'
import { createSamplerJob, type SampleRequest, type SampleResult, type SamplerJob } from './sampler-job'
import { createWorkerSlot } from './worker-slot'
import { yieldToEventLoop } from './yield-to-event-loop'

const sliceRuns = 1024 // about 2 ms

/** Samples a block on this thread, giving way to everything else after each slice; undefined once `isStopped`. */
async function sampleInSlices(
  { tables, words }: SamplerJob,
  { firstRun, nRuns }: Block,
  isStopped: () => boolean,
): Promise<Tally | undefined> {
  let tally = sampleBlock(tables, words, firstRun, 0)
  while (tally.runs < nRuns) {
    if (isStopped()) return undefined
    const slice = Math.min(sliceRuns, nRuns - tally.runs)
    tally = mergeTallies(tally, sampleBlock(tables, words, firstRun + tally.runs, slice))
    await yieldToEventLoop()
  }
  return tally
}

/** Samples chains over a few long-lived workers; results depend on nothing but tables, seed and runs. */
export type SamplerPool = {
  /**
   * Resolves with the tally of all runs or, as soon as `signal` aborts, of the blocks finished without a gap: the first
   * `runs` runs, valid as they are, from which `resume` goes on.
   * Rejects with a RangeError for a bad request, or with what a block or `onProgress` threw.
   */
  readonly sample: (request: SampleRequest) => Promise<SampleResult>
  /** Ends the workers; jobs under way are answered as if stopped. */
  readonly close: () => void
}

export type SamplerPoolOptions = {
  readonly size: number
  readonly spawn: SpawnSampler
  readonly onSlower?: () => void
}

type OpenJob = SamplerJob & {
  readonly report: () => void
  readonly settle: (complete: boolean) => void
  readonly fail: (error: unknown) => void
}

/**
 * A pool of `size` workers made by `spawn`. A lost worker's block goes back to the queue and the worker is replaced; one
 * that cannot be started, or is lost three times in a row, is given up. Without any worker left, blocks are sampled on
 * this thread in short slices, and `onSlower` is told once.
 */
export function createSamplerPool({ size, spawn, onSlower }: SamplerPoolOptions): SamplerPool {
  const jobs = new Map<number, OpenJob>()
  let jobCount = 0
  let isSlicing = false
  let isSlower = false
  let isClosed = false

  const finishBlock = (job: OpenJob, block: number, tally: SampleResult['tally']) => {
    if (!job.ledger.accept(block, tally)) return
    job.report()
    if (job.ledger.isComplete()) job.settle(true)
  }
  const onReply = (reply: SamplerReply) => {
    const job = jobs.get(reply.jobId)
    if (job !== undefined && reply.type === 'done') finishBlock(job, reply.block, reply.tally)
    if (job !== undefined && reply.type === 'failed') job.fail(new Error(reply.message))
    pump()
  }
  const onLost = (job: SamplerJob | undefined, block: Block | undefined) => {
    if (job !== undefined && block !== undefined) job.ledger.putBack(block)
    pump()
  }
  const slots = Array.from({ length: size }, () => createWorkerSlot(spawn, { onReply, onLost }))

  const nextBlock = (): { job: OpenJob; block: Block } | undefined => {
    for (const job of jobs.values()) {
      const block = job.ledger.next()
      if (block !== undefined) return { job, block }
    }
    return undefined
  }
  const sliceAll = async () => {
    for (let next = nextBlock(); next !== undefined; next = nextBlock()) {
      const { job, block } = next
      try {
        const tally = await sampleInSlices(job, block, () => !jobs.has(job.jobId))
        if (tally !== undefined) finishBlock(job, block.block, tally)
      } catch (error) {
        job.fail(error)
      }
    }
    isSlicing = false
  }
  const pump = () => {
    if (isClosed) return
    for (const slot of slots) {
      while (slot.isIdle() && !slot.isGivenUp()) {
        const next = nextBlock()
        if (next === undefined) return
        if (!slot.assign(next.job, next.block)) next.job.ledger.putBack(next.block)
      }
    }
    if (isSlicing || !slots.every((slot) => slot.isGivenUp())) return
    isSlicing = true
    if (!isSlower) onSlower?.()
    isSlower = true
    void sliceAll()
  }

  const open = (request: SampleRequest, resolve: (result: SampleResult) => void, reject: (error: unknown) => void) => {
    const { onProgress, signal } = request
    const job = createSamplerJob(jobCount++, request)
    const stop = () => settle(false)
    const leave = () => {
      jobs.delete(job.jobId)
      signal?.removeEventListener('abort', stop)
    }
    const settle = (complete: boolean) => {
      leave()
      const tally = job.ledger.prefix()
      resolve({ tally, runs: tally.runs, complete })
    }
    const fail = (error: unknown) => {
      leave()
      reject(error)
    }
    const report = () => {
      const tally = job.ledger.prefix()
      try {
        onProgress?.({ tally, runs: tally.runs })
      } catch (error) {
        fail(error)
      }
    }
    if (job.ledger.isComplete() || signal?.aborted || isClosed) return settle(job.ledger.isComplete())
    signal?.addEventListener('abort', stop)
    jobs.set(job.jobId, { ...job, report, settle, fail })
    pump()
  }
  return {
    sample: (request) => new Promise((resolve, reject) => open(request, resolve, reject)),
    close: () => {
      isClosed = true
      for (const slot of slots) slot.close()
      for (const job of [...jobs.values()]) job.settle(false)
    },
  }
}
