import { streamVersion, type Tally } from '@/engine'
import type { Scenario } from '@/scenarios'
import type { Negotiation } from '@/scenarios/negotiation'
import { chainOf, editedCase, type OpenNegotiation, solveAnswer, summarise } from '@/simulation'
import { conditionedAnswer } from '@/simulation/analyse'
import { APP_VERSION, type Ground, modelOf, type ResultFile, resultFile, scenarioHash } from '@/simulation/files'
import type { Recipe } from '@/simulation/types'
import { bundledCase } from '../load-scenario'

/** Whether the program comes with exactly this case, so that a result need only name it. */
export async function isBundled(negotiation: Negotiation, scenario: Scenario): Promise<boolean> {
  const preset = await bundledCase(negotiation, scenario.id)
  return preset !== undefined && scenarioHash(preset) === scenarioHash(scenario)
}

/** A recipe's result from its drawn runs: the exact answer, what the runs say, and everything both depend on. */
export async function resultOfTally(
  negotiation: OpenNegotiation,
  scenario: Scenario,
  recipe: Recipe,
  tally: Tally,
): Promise<ResultFile> {
  const { changes, conditions, horizonWeeks, seed } = recipe
  const edited = editedCase(scenario, recipe.edits)
  const answer = solveAnswer(negotiation, edited, changes, horizonWeeks)
  const summary = summarise(chainOf(negotiation, edited, changes, horizonWeeks), tally, answer, seed)
  const conditioned =
    conditions.length === 0 ? undefined : conditionedAnswer(negotiation, edited, changes, horizonWeeks, conditions)
  const isOwn = !(await isBundled(negotiation, scenario))
  return resultFile({ negotiation, scenario, isOwn, recipe, answer, conditioned, summary })
}

/** What every part of a result must share. */
export async function groundOf(
  negotiation: Negotiation,
  scenario: Scenario,
  { scenario: _, ...recipe }: Recipe,
): Promise<Ground> {
  return {
    appVersion: APP_VERSION,
    ...modelOf(negotiation),
    stream: streamVersion,
    scenario: {
      id: scenario.id,
      title: scenario.title,
      sha256: scenarioHash(scenario),
      ...((await isBundled(negotiation, scenario)) ? {} : { file: scenario }),
    },
    recipe,
  }
}
