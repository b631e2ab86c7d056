import type { Recipe } from '@/simulation/types'

/** Equal for two recipes exactly if their exact answers are equal. */
export function exactKey({ scenario, changes, horizonWeeks }: Recipe): string {
  const numbers = Object.entries(changes).sort(([a], [b]) => (a < b ? -1 : 1))
  return JSON.stringify([scenario, horizonWeeks, numbers])
}

/** … if the same run number is the same history. */
export const seededKey = (recipe: Recipe): string => `${exactKey(recipe)}${JSON.stringify(recipe.seed)}`

/** … if the same runs are drawn. */
export const sampleKey = (recipe: Recipe): string => `${seededKey(recipe)}${recipe.runs}`
