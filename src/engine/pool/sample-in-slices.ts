import { mergeTallies } from '../sample/merge-tallies'
import { sampleBlock } from '../sample/sample-block'
import type { Tally } from '../sample/tally'
import type { Block } from './block-ledger'
import type { SamplerJob } from './sampler-job'
import { yieldToEventLoop } from './yield-to-event-loop'

const sliceRuns = 1024 // about 2 ms

/** Samples a block on this thread, giving way to everything else after each slice; undefined once `isStopped`. */
export async function sampleInSlices(
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
