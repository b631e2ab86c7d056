import { packSampler, sampleBlock, seedWords } from '@/engine'
import type { Scenario } from '@/scenarios/scenario.schema'
import {
  chainOf,
  editedCase,
  negotiationProblems,
  type StoredAnswer,
  solveAnswer,
  storedAnswer,
  summarise,
} from '@/simulation'
import { conditionedAnswer, rangeDraws as drawsOf, recordColumns, recordFirsts } from '@/simulation/analyse'
import { drawsCsv } from '@/simulation/files/draws-csv'
import { type Replayed, replayed } from '@/simulation/files/replayed'
import { type ResultFile, recipeOfResult, resultFile } from '@/simulation/files/result-file'
import { runsCsvLines } from '@/simulation/files/run-tables'
import type { SampleSummary } from '@/simulation/types'
import type { Asking, Handlers, Question } from './asking'
import { rangeDraws } from './range-draws'

/** Drawn again in about two seconds; the runs of a longer drawing are held to the exact answer and left to the command line. */
const MOST_REDRAWN = 1_000_000

/** Holds a result against what its recipe gives here: the exact answer always, the runs where there are not too many. */
function replayResult(result: ResultFile, scenario: Scenario, { negotiation }: Pick<Asking, 'negotiation'>): Replayed {
  const recipe = recipeOfResult(result)
  const { changes, conditions, horizonWeeks, seed, runs } = recipe
  const edited = editedCase(scenario, recipe.edits)
  const answer = solveAnswer(negotiation, edited, changes, horizonWeeks)
  const conditioned =
    conditions.length === 0 ? undefined : conditionedAnswer(negotiation, edited, changes, horizonWeeks, conditions)
  const chain = chainOf(negotiation, edited, changes, horizonWeeks)
  const isRedrawn = runs <= MOST_REDRAWN
  const tally = sampleBlock(packSampler(chain), seedWords(seed), 0, isRedrawn ? runs : 1)
  const summary = { ...summarise(chain, tally, answer, seed), runs }
  const isOwn = result.scenario.file !== undefined
  const now = resultFile({ negotiation, scenario, isOwn, recipe, answer, conditioned, summary })
  return replayed(result, isRedrawn ? now : { ...now, sampled: result.sampled })
}

export type FilesQuestions = {
  /** The present result with everything it depends on. */
  readonly resultFile: Question<{ readonly summary: SampleSummary; readonly isOwn: boolean }, ResultFile>
  /** The drawn runs of a result, one row a run. */
  readonly runsFile: Question<{ readonly result: ResultFile; readonly format: 'csv' | 'parquet' }, Blob>
  /** The draws behind the input range, one row a draw. */
  readonly drawsFile: Question<{ readonly modelVersion: string }, Blob>
  /** Where a result says something else than its recipe gives here. */
  readonly replayResult: Question<{ readonly result: ResultFile; readonly scenario: Scenario }, Replayed>
  /** The answer of a case from a file, or why the machine cannot run it. */
  readonly newCase: Question<
    { readonly scenario: Scenario },
    { readonly stored: StoredAnswer } | { readonly problem: string }
  >
}

const LINES_A_PIECE = 4096

const nextTask = () => new Promise<void>((resolve) => setTimeout(resolve))

/** What a long recording tells at its end; undefined once it is cancelled. */
async function whole<Told>(steps: Generator<number, Told>, { isCancelled }: Asking): Promise<Told | undefined> {
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) return step.value
    await nextTask()
    if (isCancelled()) return undefined
  }
}

/** Lines in pieces, so that no text as long as the file is ever held. */
function* inPieces(lines: Iterable<string>): Generator<string> {
  let piece: string[] = []
  for (const line of lines) {
    piece.push(line)
    if (piece.length < LINES_A_PIECE) continue
    yield piece.join('')
    piece = []
  }
  yield piece.join('')
}

async function runsFile(ask: FilesQuestions['runsFile']['ask'], asking: Asking): Promise<Blob | undefined> {
  const { changes, horizonWeeks, seed } = ask.recipe
  const asked = [asking.negotiation, asking.scenario, changes, horizonWeeks, seed, 0, ask.result.recipe.runs] as const
  const columns = await whole(recordColumns(...asked), asking)
  if (columns === undefined) return undefined
  const firsts = await whole(recordFirsts(...asked), asking)
  if (firsts === undefined) return undefined
  if (ask.format === 'csv') {
    return new Blob([...inPieces(runsCsvLines(asking.negotiation, columns, firsts, ask.result))], {
      type: 'text/csv;charset=utf-8',
    })
  }
  const { runsParquet } = await import('@/simulation/files/runs-parquet')
  return new Blob([runsParquet(asking.negotiation, columns, firsts, ask.result)], {
    type: 'application/vnd.apache.parquet',
  })
}

async function drawsFile(ask: FilesQuestions['drawsFile']['ask'], asking: Asking): Promise<Blob | undefined> {
  const { recipe, modelVersion } = ask
  const table = await rangeDraws(ask, asking)
  if (table === undefined) return undefined
  const draws = drawsOf(asking.negotiation, asking.scenario, recipe.changes, table)
  const text = drawsCsv(asking.negotiation, draws, {
    scenario: await asking.caseOf({ ...recipe, edits: {} }),
    modelVersion,
    recipe,
  })
  return new Blob([text], { type: 'text/csv;charset=utf-8' })
}

export const filesHandlers: Handlers<FilesQuestions> = {
  resultFile: async ({ recipe, summary, isOwn }, { negotiation, scenario: edited, caseOf }) => {
    const { changes, conditions, horizonWeeks } = recipe
    const answer = solveAnswer(negotiation, edited, changes, horizonWeeks)
    const conditioned =
      conditions.length === 0 ? undefined : conditionedAnswer(negotiation, edited, changes, horizonWeeks, conditions)
    const scenario = await caseOf({ ...recipe, edits: {} })
    return resultFile({ negotiation, scenario, isOwn, recipe, answer, conditioned, summary })
  },
  runsFile,
  drawsFile,
  replayResult: ({ result, scenario }, asking) => replayResult(result, scenario, asking),
  newCase: ({ scenario }, { negotiation }) => {
    const problem = negotiationProblems(negotiation, scenario)
    return problem === undefined ? { stored: storedAnswer(negotiation, scenario) } : { problem }
  },
}
