import type { Tally } from '@/engine'
import type { Scenario } from '@/scenarios'
import { chainOf, editedCase, solveAnswer, summarise } from '@/simulation'
import { conditionedAnswer } from '@/simulation/analyse'
import { type ResultFile, resultFile, scenarioHash } from '@/simulation/files'
import type { Recipe } from '@/simulation/types'
import { opened } from '../opened'
import { presetById } from '../presets'

/** Whether the program comes with exactly this case, so that a result need only name it. */
export function isBundled(scenario: Scenario): boolean {
  const preset = presetById(scenario.id)
  return preset !== undefined && scenarioHash(preset) === scenarioHash(scenario)
}

/** A recipe's result from its drawn runs: the exact answer, what the runs say, and everything both depend on. */
export function resultOfTally(scenario: Scenario, recipe: Recipe, tally: Tally): ResultFile {
  const { changes, conditions, horizonWeeks, seed } = recipe
  const edited = editedCase(scenario, recipe.edits)
  const answer = solveAnswer(opened, edited, changes, horizonWeeks)
  const summary = summarise(chainOf(opened, edited, changes, horizonWeeks), tally, answer, seed)
  const conditioned =
    conditions.length === 0 ? undefined : conditionedAnswer(opened, edited, changes, horizonWeeks, conditions)
  return resultFile({ scenario, isOwn: !isBundled(scenario), recipe, answer, conditioned, summary })
}
