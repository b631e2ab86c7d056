import { packSampler, sampleBlock, seedWords } from '@/engine'
import type { Scenario } from '@/scenarios/scenario.schema'
import { chainOf, editedCase, solveAnswer, summarise } from '@/simulation'
import { conditionedAnswer } from '@/simulation/analyse'
import { type Replayed, replayed } from '@/simulation/files/replayed'
import { type ResultFile, recipeOfResult, resultFile } from '@/simulation/files/result-file'
import type { Asking } from './asking'

/** Drawn again in about two seconds; the runs of a longer drawing are held to the exact answer and left to the command line. */
const MOST_REDRAWN = 1_000_000

/** Holds a result against what its recipe gives here: the exact answer always, the runs where there are not too many. */
export function replayResult(
  result: ResultFile,
  scenario: Scenario,
  { negotiation }: Pick<Asking, 'negotiation'>,
): Replayed {
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
  const now = resultFile({ scenario, isOwn, recipe, answer, conditioned, summary })
  return replayed(result, isRedrawn ? now : { ...now, sampled: result.sampled })
}
