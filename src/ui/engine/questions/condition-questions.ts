import { type Chain, packRecorder, type RunRecords, recordRuns, seedWords } from '@/engine'
import { chainOf, summarise } from '@/simulation'
import { conditionedAnswer, inSlices, marksThatFit, runsThatFit } from '@/simulation/analyse'
import type { ConditionedAnswer } from '@/simulation/analyse/types'
import type { Answer, Recipe, SampleSummary } from '@/simulation/types'
import type { Asking, Handlers, Question } from './asking'

/** A tally of runs under construction, in the shape of `Tally`. */
export type OpenTally = { runs: number; readonly classWeek: Float64Array; readonly counterBins: Float64Array }

export function emptyTally({ horizon, endings, outcomes, counterIds }: Chain): OpenTally {
  const width = horizon + 1
  const classes = endings.length + outcomes.length
  return {
    runs: 0,
    classWeek: new Float64Array(classes * width),
    counterBins: new Float64Array(counterIds.length * width),
  }
}

/** Books the recorded runs that fit, as the sampler books all of them: counters are capped at the horizon. */
export function tallyRecords(tally: OpenTally, records: RunRecords, fits: Uint8Array): void {
  const { runs, counters } = records
  const nCounters = counters.length / runs
  const width = nCounters === 0 ? 0 : tally.counterBins.length / nCounters
  for (let i = 0; i < runs; i++) {
    if (fits[i] !== 1) continue
    tally.runs += 1
    add(tally.classWeek, (records.class[i] ?? 0) * width + (records.week[i] ?? 0))
    for (let c = 0; c < nCounters; c++) {
      add(tally.counterBins, c * width + Math.min(width - 1, counters[c * runs + i] ?? 0))
    }
  }
}

function add(counts: Float64Array, at: number): void {
  counts[at] = (counts[at] ?? 0) + 1
}

/** The drawn runs in which a recipe's conditions hold; `summary` is told about these alone, and undefined where there are none. */
export type Fitting = { readonly drawn: number; readonly fit: number; readonly summary: SampleSummary | undefined }

export type ConditionQuestions = {
  readonly conditioned: Question<unknown, ConditionedAnswer>
  /** Which of some runs fit, such as those of the marks. */
  readonly fits: Question<{ readonly runs: readonly number[] }, readonly boolean[]>
  readonly fitting: Question<{ readonly runs: number; readonly answer: Answer }, Fitting>
}

type OfRecipe = { readonly recipe: Recipe }

const RUNS_AT_A_TIME = 50_000

/** Walks the drawn runs in blocks, so that ten million need no more memory than fifty thousand. */
async function fitting(
  { recipe, runs, answer }: OfRecipe & { readonly runs: number; readonly answer: Answer },
  { negotiation, scenario, isCancelled }: Asking,
): Promise<Fitting | undefined> {
  const { changes, horizonWeeks, seed, conditions } = recipe
  const chain = chainOf(negotiation, scenario, changes, horizonWeeks)
  const tables = packRecorder(chain, negotiation.graph.paths)
  const words = seedWords(seed)
  const tally: OpenTally = emptyTally(chain)
  for (let first = 0; first < runs; first += RUNS_AT_A_TIME) {
    const some = Math.min(RUNS_AT_A_TIME, runs - first)
    const check = runsThatFit(negotiation, scenario, changes, horizonWeeks, seed, conditions, first, some)
    const fits = await inSlices(check, isCancelled)
    if (fits === undefined) return undefined
    if (fits.includes(1)) tallyRecords(tally, recordRuns(tables, words, first, some), fits)
  }
  const summary = tally.runs === 0 ? undefined : summarise(chain, tally, answer, seed)
  return { drawn: runs, fit: tally.runs, summary }
}

export const conditionHandlers: Handlers<ConditionQuestions> = {
  conditioned: ({ recipe: { changes, horizonWeeks, conditions } }, { negotiation, scenario }) =>
    conditionedAnswer(negotiation, scenario, changes, horizonWeeks, conditions),
  fits: ({ recipe: { changes, horizonWeeks, seed, conditions }, runs }, { negotiation, scenario }) =>
    marksThatFit(negotiation, scenario, changes, horizonWeeks, seed, conditions, runs),
  fitting,
}
