import { maxRuns, type SeedWords } from '../sample/run-state'
import { seedWords } from '../sample/run-streams'
import { sampleBlock } from '../sample/sample-block'
import type { SamplerTables } from '../sample/sampler-tables'
import type { Tally } from '../sample/tally'
import { type BlockLedger, createBlockLedger } from './block-ledger'

/** What to sample. Runs `firstRun … firstRun + runs − 1`, or with `resume` the rest up to `runs`. */
export type SampleRequest = {
  readonly tables: SamplerTables
  readonly seed: string
  readonly runs: number
  readonly firstRun?: number
  /** The tally of the first `resume.runs` of these runs, from a job that was stopped. */
  readonly resume?: Tally
  readonly blockSize?: number
  readonly onProgress?: (progress: { readonly tally: Tally; readonly runs: number }) => void
  readonly signal?: AbortSignal
}

/** The tally of the first `runs` runs asked for; `complete` unless the job was stopped. */
export type SampleResult = { readonly tally: Tally; readonly runs: number; readonly complete: boolean }

export type SamplerJob = {
  readonly jobId: number
  readonly tables: SamplerTables
  readonly words: SeedWords
  readonly ledger: BlockLedger
}

const defaultBlockSize = 16_384

const requireWhole = (name: string, value: number, low: number, high: number) => {
  if (Number.isInteger(value) && value >= low && value <= high) return
  throw new RangeError(`${name} is ${value}; it must be a whole number from ${low} to ${high}.`)
}

/** Checks a request and lays it out in blocks. @throws {RangeError} for runs, blocks or a tally that cannot be. */
export function createSamplerJob(jobId: number, request: SampleRequest): SamplerJob {
  const { tables, runs, firstRun = 0, blockSize = defaultBlockSize } = request
  requireWhole('firstRun', firstRun, 0, maxRuns)
  requireWhole('runs', runs, 0, maxRuns - firstRun)
  requireWhole('blockSize', blockSize, 1, maxRuns)
  const words = seedWords(request.seed)
  const start = request.resume ?? sampleBlock(tables, words, firstRun, 0)
  requireWhole('resume.runs', start.runs, 0, runs)
  const ledger = createBlockLedger(firstRun + start.runs, firstRun + runs, blockSize, start)
  return { jobId, tables, words, ledger }
}
