import { sampleBlock } from '../sample/sample-block'
import type { SamplerReply, SamplerRequest } from './protocol'

/** The worker's end of the line. */
export type SamplerPort = {
  readonly onRequest: (listener: (request: SamplerRequest) => void) => void
  readonly reply: (reply: SamplerReply, transfer: ArrayBuffer[]) => void
}

/** Answers blocks of the job loaded last, one at a time and in order; the tallies are transferred, not copied. */
export function serveSampler(port: SamplerPort): void {
  let job: (SamplerRequest & { type: 'load' }) | undefined
  port.onRequest((request) => {
    if (request.type === 'load') {
      job = request
      return
    }
    const { jobId, block, firstRun, nRuns } = request
    try {
      if (job?.jobId !== jobId) throw new RangeError(`Block ${block} belongs to job ${jobId}, loaded is ${job?.jobId}.`)
      const tally = sampleBlock(job.tables, job.words, firstRun, nRuns)
      const transfer = [tally.classWeek.buffer, tally.counterBins.buffer] as ArrayBuffer[]
      port.reply({ type: 'done', jobId, block, tally }, transfer)
    } catch (error) {
      port.reply({ type: 'failed', jobId, block, message: error instanceof Error ? error.message : String(error) }, [])
    }
  })
}
