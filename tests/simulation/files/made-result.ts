import { packSampler, sampleBlock, seedWords, type Tally } from '@/engine'
import { defaultSeed } from '@/scenarios/default-seed'
import { tiktok2025 } from '@/scenarios/forced-sale/presets/tiktok-2025.scenario'
import type { Scenario } from '@/scenarios/scenario.schema'
import { chainOf, editedCase, solveAnswer, summarise } from '@/simulation'
import { conditionedAnswer } from '@/simulation/analyse'
import { type ResultFile, resultFile } from '@/simulation/files'
import type { Recipe } from '@/simulation/types'
import { opened } from '../../forced-sale'

export const plainRecipe: Recipe = {
  scenario: tiktok2025.id,
  changes: {},
  edits: {},
  conditions: [],
  horizonWeeks: 52,
  seed: defaultSeed(tiktok2025),
  runs: 2000,
}

/** One of everything a recipe can say. */
export const fullRecipe: Recipe = {
  ...plainRecipe,
  changes: { ext_grant: 0.9, bd_near: 0.3, deadline_spacing: 9, price_jv: 30 },
  edits: {
    ranges: { bj_block: { low: 0.1, high: 0.95 } },
    payoffs: { 'owner.endings.kept': 0.5, 'host.endings.sold.fullSale': -0.25, 'users.weeks.dark': -0.1 },
    calendar: {
      announced: [
        { date: '2025-04-05', event: 'clock.deadline', label: 'The 75 days end' },
        { date: '2025-06-20', event: 'both.meet', label: 'A summit, =1+1' },
      ],
    },
    notes: {
      ext_grant: 'Said on 3 March / "at least once more"',
      bj_block: 'My own view',
      'owner.endings.kept': 'Pride',
      calendar: 'Sooner',
    },
  },
  conditions: [{ on: 'event', id: 'home.blocks', happened: true, by: 20 }],
  horizonWeeks: 60,
  seed: '=cmd, "x"',
}

export const tallyOf = (recipe: Recipe, firstRun: number, runs: number, scenario: Scenario = tiktok2025): Tally => {
  const chain = chainOf(opened, editedCase(scenario, recipe.edits), recipe.changes, recipe.horizonWeeks)
  return sampleBlock(packSampler(chain), seedWords(recipe.seed), firstRun, runs)
}

/** The result of a recipe as the page and the command line make it, drawn here on one thread. */
export function madeResult(recipe: Recipe, scenario: Scenario = tiktok2025, isOwn = false): ResultFile {
  const edited = editedCase(scenario, recipe.edits)
  const answer = solveAnswer(opened, edited, recipe.changes, recipe.horizonWeeks)
  const chain = chainOf(opened, edited, recipe.changes, recipe.horizonWeeks)
  const summary = summarise(chain, tallyOf(recipe, 0, recipe.runs, scenario), answer, recipe.seed)
  const conditioned =
    recipe.conditions.length === 0
      ? undefined
      : conditionedAnswer(opened, edited, recipe.changes, recipe.horizonWeeks, recipe.conditions)
  return resultFile({ negotiation: opened, scenario, isOwn, recipe, answer, conditioned, summary })
}
