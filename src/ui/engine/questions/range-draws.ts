import { RANGE_DRAWS } from '@/simulation'
import { inSlices, type ShareTable, solvePoints } from '@/simulation/analyse'
import type { Recipe } from '@/simulation/types'
import { chainKey } from '../recipe-key'
import type { Asking } from './asking'

let kept: { readonly key: string; readonly table: ShareTable } | undefined

/**
 * Exact answers under the draws of all numbers within their ranges: a few seconds, kept for the next question about the
 * same numbers. Undefined once cancelled.
 */
export async function rangeDraws(
  { recipe }: { readonly recipe: Recipe },
  { graph, scenario, isCancelled }: Asking,
): Promise<ShareTable | undefined> {
  const key = chainKey(recipe)
  if (kept?.key === key) return kept.table
  const work = solvePoints(graph, scenario, recipe.changes, recipe.horizonWeeks, { kind: 'spread' }, 0, RANGE_DRAWS)
  const table = await inSlices(work, isCancelled)
  if (table !== undefined) kept = { key, table }
  return table
}
