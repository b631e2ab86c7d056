import type { CaseEdits, Recipe, WhatIf } from '@/simulation/types'
import { beginGesture, change, endGesture, type RecipeHistory, redo, undo } from './recipe-history'
import type { Store } from './store'

/** Without entries that say what the case says anyway. */
function differing(changes: Recipe['changes'], preset: ReadonlyMap<string, number>): Recipe['changes'] {
  return Object.fromEntries(Object.entries(changes).filter(([id, value]) => preset.get(id) !== value))
}

/** Without parts that are not there or hold nothing; a calendar without an entry is an edit all the same. */
function withoutEmpty(edits: { readonly [Part in keyof CaseEdits]: CaseEdits[Part] | undefined }): CaseEdits {
  return Object.fromEntries(
    Object.entries(edits).filter(([, part]) => part !== undefined && Object.keys(part).length > 0),
  )
}

/** A note explains a change and goes with it: one on what is as the case has it would be lost in a link. */
function withNotesOfChanges(changes: Recipe['changes'], { notes, ...edits }: CaseEdits): CaseEdits {
  const { ranges = {}, payoffs = {}, calendar } = edits
  const changed = { ...changes, ...ranges, ...payoffs, ...(calendar === undefined ? {} : { calendar }) }
  const kept = Object.entries(notes ?? {}).filter(([id]) => Object.hasOwn(changed, id))
  return withoutEmpty({ ...edits, notes: Object.fromEntries(kept) })
}

/** Everything a control may do to the recipe. */
export function recipeActions(store: Store<RecipeHistory>, preset: ReadonlyMap<string, number>) {
  const set = (patch: Partial<Recipe>) =>
    store.update((history) => {
      const merged = { ...history.present, ...patch }
      const changes = differing(merged.changes, preset)
      return change(history, { ...merged, changes, edits: withNotesOfChanges(changes, merged.edits) })
    })
  return {
    set,
    setNumber: (id: string, value: number) => set({ changes: { ...store.read().present.changes, [id]: value } }),
    resetNumber: (id: string) => {
      const { [id]: _, ...changes } = store.read().present.changes
      set({ changes })
    },
    resetAll: () => set({ changes: {}, edits: {} }),
    /** A part of the edits anew; `undefined` gives it back to the case. */
    setEdits: (patch: { readonly [Part in keyof CaseEdits]: CaseEdits[Part] | undefined }) =>
      set({ edits: withoutEmpty({ ...store.read().present.edits, ...patch }) }),
    setConditions: (conditions: readonly WhatIf[]) => set({ conditions }),
    begin: () => store.update(beginGesture),
    end: () => store.update(endGesture),
    undo: () => store.update(undo),
    redo: () => store.update(redo),
  }
}
