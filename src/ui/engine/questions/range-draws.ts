import { RANGE_DRAWS } from '@/simulation'
import { inSlices, type ShareTable, solvePoints } from '@/simulation/analyse'
import type { Recipe } from '@/simulation/types'
import { chainKey } from '../recipe-key'
import type { Asking } from './asking'

/** The recipe on screen, and the six it may be compared with. */
const MOST_KEPT = 7
const kept = new Map<string, ShareTable>()

/**
 * Exact answers under the draws of all numbers within their ranges: a few seconds, kept for the next questions about the
 * same numbers. Undefined once cancelled.
 */
export async function rangeDraws(
  { recipe }: { readonly recipe: Recipe },
  { negotiation, scenario, isCancelled }: Asking,
): Promise<ShareTable | undefined> {
  const key = chainKey(recipe)
  const known = kept.get(key)
  if (known !== undefined) return known
  const work = solvePoints(
    negotiation,
    scenario,
    recipe.changes,
    recipe.horizonWeeks,
    { kind: 'spread' },
    0,
    RANGE_DRAWS,
  )
  const table = await inSlices(work, isCancelled)
  if (table !== undefined) kept.set(key, table)
  for (const oldest of [...kept.keys()].slice(0, -MOST_KEPT)) kept.delete(oldest)
  return table
}
