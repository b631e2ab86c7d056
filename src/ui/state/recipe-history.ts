import type { Recipe } from '@/simulation/types'

/** A recipe with its undo and redo. While a gesture runs, `origin` is the recipe it started from. */
export type RecipeHistory = {
  readonly past: readonly Recipe[]
  readonly present: Recipe
  readonly future: readonly Recipe[]
  readonly origin: Recipe | undefined
}

const DEPTH = 200

export const startHistory = (recipe: Recipe): RecipeHistory => ({
  past: [],
  present: recipe,
  future: [],
  origin: undefined,
})

/** Two recipes are the same if they would give the same result. */
export function sameRecipe(a: Recipe, b: Recipe): boolean {
  const keys = Object.keys(a.changes)
  return (
    a.scenario === b.scenario &&
    a.horizonWeeks === b.horizonWeeks &&
    a.seed === b.seed &&
    a.runs === b.runs &&
    keys.length === Object.keys(b.changes).length &&
    keys.every((id) => a.changes[id] === b.changes[id]) &&
    JSON.stringify([a.edits, a.conditions]) === JSON.stringify([b.edits, b.conditions])
  )
}

const remember = (past: readonly Recipe[], recipe: Recipe) => [...past, recipe].slice(-DEPTH)

/** Sets the recipe: one step, or a part of the gesture that is under way. */
export function change(history: RecipeHistory, recipe: Recipe): RecipeHistory {
  if (sameRecipe(history.present, recipe)) return history
  if (history.origin !== undefined) return { ...history, present: recipe }
  return { past: remember(history.past, history.present), present: recipe, future: [], origin: undefined }
}

export const beginGesture = (history: RecipeHistory): RecipeHistory =>
  history.origin === undefined ? { ...history, origin: history.present } : history

/** A whole gesture is one step; one that came back to where it started is none. */
export function endGesture(history: RecipeHistory): RecipeHistory {
  const { origin, present, past } = history
  if (origin === undefined) return history
  if (sameRecipe(origin, present)) return { ...history, origin: undefined }
  return { past: remember(past, origin), present, future: [], origin: undefined }
}

export function undo(history: RecipeHistory): RecipeHistory {
  const settled = endGesture(history)
  const previous = settled.past.at(-1)
  if (previous === undefined) return settled
  return {
    past: settled.past.slice(0, -1),
    present: previous,
    future: [settled.present, ...settled.future],
    origin: undefined,
  }
}

export function redo(history: RecipeHistory): RecipeHistory {
  const settled = endGesture(history)
  const [next, ...rest] = settled.future
  if (next === undefined) return settled
  return { past: remember(settled.past, settled.present), present: next, future: rest, origin: undefined }
}
