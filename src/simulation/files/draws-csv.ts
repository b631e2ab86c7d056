import { entryOf } from '@/scenarios/entry-of'
import type { Negotiation } from '@/scenarios/negotiation'
import type { Scenario } from '@/scenarios/scenario.schema'
import type { RangeDraws } from '../analyse/types'
import type { Recipe } from '../types'
import { canonicalJson, scenarioHash } from './canonical-json'
import { type Cell, csvText } from './csv'
import { modelCells, modelColumns, modelOf } from './model-of'

/** What the draws depend on: the runs, their seed and the conditions do not touch them. */
type DrawsGround = {
  readonly scenario: Scenario // before the recipe's edits
  readonly modelVersion: string
  readonly recipe: Pick<Recipe, 'changes' | 'edits' | 'horizonWeeks'>
}

/** One row a draw: the value of every number that can move an ending, the exact shares of the endings, and what they depend on. */
export function drawsCsv(
  negotiation: Negotiation,
  { seed, draws, numbers, groups }: RangeDraws,
  { scenario, modelVersion, recipe: { changes, edits, horizonWeeks } }: DrawsGround,
): string {
  const model = { ...modelOf(negotiation), modelVersion }
  const ids = negotiation.groups.map(({ id }) => id)
  const ground = [
    scenario.id,
    scenarioHash(scenario),
    ...modelCells(model),
    canonicalJson({ changes, edits, horizonWeeks }),
    seed,
  ]
  const rows = Array.from({ length: draws }, (_, k): readonly Cell[] => [
    k,
    ...numbers.map(({ values }) => values[k]),
    ...ids.map((group) => entryOf(groups, group)[k]),
    ...ground,
  ])
  const columns = ['scenario', 'scenario_sha256', ...modelColumns(model), 'recipe', 'draws_seed']
  return csvText(['draw', ...numbers.map(({ id }) => id), ...ids, ...columns], rows)
}
