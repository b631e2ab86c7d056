import type { Recipe } from '@/simulation/types'
import { beginGesture, change, endGesture, type RecipeHistory, redo, undo } from './recipe-history'
import type { Store } from './store'

/** Without entries that say what the case says anyway. */
function differing(changes: Recipe['changes'], preset: ReadonlyMap<string, number>): Recipe['changes'] {
  return Object.fromEntries(Object.entries(changes).filter(([id, value]) => preset.get(id) !== value))
}

/** Everything a control may do to the recipe. */
export function recipeActions(store: Store<RecipeHistory>, preset: ReadonlyMap<string, number>) {
  const set = (patch: Partial<Recipe>) =>
    store.update((history) => {
      const merged = { ...history.present, ...patch }
      return change(history, { ...merged, changes: differing(merged.changes, preset) })
    })
  return {
    set,
    setNumber: (id: string, value: number) => set({ changes: { ...store.read().present.changes, [id]: value } }),
    resetNumber: (id: string) => {
      const { [id]: _, ...changes } = store.read().present.changes
      set({ changes })
    },
    resetAll: () => set({ changes: {} }),
    begin: () => store.update(beginGesture),
    end: () => store.update(endGesture),
    undo: () => store.update(undo),
    redo: () => store.update(redo),
  }
}
