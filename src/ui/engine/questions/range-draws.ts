import { RANGE_DRAWS } from '@/simulation'
import { inSlices, mergeTables, type ShareTable, solvePoints } from '@/simulation/analyse'
import type { Recipe } from '@/simulation/types'
import { chainKey } from '../recipe-key'
import type { Asking } from './asking'

/** The recipe on screen, and the six it may be compared with. */
const MOST_KEPT = 7
const kept = new Map<string, ShareTable>()

/** Solves some of the draws: a part of the table that `keepRangeDraws` puts together. Undefined once cancelled. */
export const rangePart = (
  { recipe, from, to }: { readonly recipe: Recipe; readonly from: number; readonly to: number },
  { negotiation, scenario, isCancelled }: Asking,
): Promise<ShareTable | undefined> =>
  inSlices(
    solvePoints(negotiation, scenario, recipe.changes, recipe.horizonWeeks, { kind: 'spread' }, from, to),
    isCancelled,
  )

function keep(recipe: Recipe, table: ShareTable): void {
  kept.set(chainKey(recipe), table)
  for (const oldest of [...kept.keys()].slice(0, -MOST_KEPT)) kept.delete(oldest)
}

/** The whole of what several workers have solved, kept as if it had been solved here. @throws {RangeError} if a part is missing. */
export function keepRangeDraws(recipe: Recipe, parts: readonly ShareTable[]): ShareTable {
  const table = mergeTables(parts)
  keep(recipe, table)
  return table
}

/**
 * Exact answers under the draws of all numbers within their ranges: a few seconds, kept for the next questions about the
 * same numbers. Undefined once cancelled.
 */
export async function rangeDraws(
  { recipe }: { readonly recipe: Recipe },
  asking: Asking,
): Promise<ShareTable | undefined> {
  const known = kept.get(chainKey(recipe))
  if (known !== undefined) return known
  const table = await rangePart({ recipe, from: 0, to: RANGE_DRAWS }, asking)
  if (table !== undefined) keep(recipe, table)
  return table
}
