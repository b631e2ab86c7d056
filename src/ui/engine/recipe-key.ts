import type { Recipe } from '@/simulation/types'

/** Equal for two recipes exactly if everything exact about them is equal, values of a seat included; a note changes none. */
export function exactKey({ scenario, changes, edits, conditions, horizonWeeks }: Recipe): string {
  const numbers = Object.entries(changes).sort(([a], [b]) => (a < b ? -1 : 1))
  const { notes: _, ...effective } = edits
  return JSON.stringify([scenario, horizonWeeks, numbers, effective, conditions])
}

/** … if the machine runs with the same chances: a condition picks futures and makes none, a payoff is only counted. */
export function chainKey(recipe: Recipe): string {
  const { payoffs: _, ...edits } = recipe.edits
  return exactKey({ ...recipe, edits, conditions: [] })
}

/** … if the same run number is the same history. */
export const seededKey = (recipe: Recipe): string => `${chainKey(recipe)}${JSON.stringify(recipe.seed)}`

/** … if the same runs are drawn. */
export const sampleKey = (recipe: Recipe): string => `${seededKey(recipe)}${recipe.runs}`
