import type { ScenarioIssue } from '@/scenarios/scenario-error'
import { visibleText } from '@/scenarios/visible-text'
import type { CaseEdits, Recipe, WhatIf } from '@/simulation/types'
import { carriedRange, offeredRange, type Range, withHeldReadings } from './drawn-range'
import type { NumberCard } from './number-card'
import { beginGesture, change, endGesture, type RecipeHistory, redo, undo } from './recipe-history'
import type { Store } from './store'

type Cards = ReadonlyMap<string, NumberCard>
type Ranges = NonNullable<CaseEdits['ranges']>

/** Without entries that say what the case says anyway. */
function differing(changes: Recipe['changes'], cards: Cards): Recipe['changes'] {
  return Object.fromEntries(Object.entries(changes).filter(([id, value]) => cards.get(id)?.value !== value))
}

/** Without ranges that say what the case says anyway: on a changed number its own range is a choice, for else it is held. */
function differingRanges(changes: Recipe['changes'], ranges: Ranges, cards: Cards): Ranges {
  const isOwn = (id: string, { low, high }: Range) => cards.get(id)?.low === low && cards.get(id)?.high === high
  return Object.fromEntries(
    Object.entries(ranges).filter(([id, range]) => Object.hasOwn(changes, id) || !isOwn(id, range)),
  )
}

const without = <Value>(record: Readonly<Record<string, Value>>, id: string): Readonly<Record<string, Value>> =>
  Object.fromEntries(Object.entries(record).filter(([key]) => key !== id))

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

/** Notes with their hidden characters written out, as files and links hold them. */
const withVisibleNotes = ({ notes, ...edits }: CaseEdits): CaseEdits =>
  notes === undefined
    ? edits
    : { ...edits, notes: Object.fromEntries(Object.entries(notes).map(([id, note]) => [id, visibleText(note)])) }

/** Ranges that hold their numbers after these were set without them. */
const carriedRanges = (changes: Recipe['changes'], ranges: Ranges, cards: Cards): Ranges =>
  Object.fromEntries(
    Object.entries(ranges).map(([id, range]) => {
      const card = cards.get(id)
      return [id, card === undefined ? range : carriedRange(card, range, changes[id] ?? card.value)]
    }),
  )

/**
 * Everything a control may do to the recipe. What breaks the law of recipes is not set, and `onSet` hears why: a recipe on
 * screen is always one that its own link gives back.
 */
export function recipeActions(
  store: Store<RecipeHistory>,
  cards: Cards,
  faultsOf: (recipe: Recipe) => readonly ScenarioIssue[],
  onSet: (fault: ScenarioIssue | undefined) => void = () => {},
) {
  const set = (patch: Partial<Recipe>) => {
    const history = store.read()
    const merged = { ...history.present, ...patch }
    const changes = differing(merged.changes, cards)
    const asked = merged.edits.ranges ?? {}
    const carried = patch.edits === undefined ? carriedRanges(changes, asked, cards) : asked
    const edits = { ...withVisibleNotes(merged.edits), ranges: differingRanges(changes, carried, cards) }
    const next = { ...merged, changes, edits: withNotesOfChanges(changes, edits) }
    const [fault] = faultsOf(next)
    if (fault === undefined) store.update(() => change(history, next))
    onSet(fault)
  }
  const setRanges = (ranges: Ranges) => set({ edits: withoutEmpty({ ...store.read().present.edits, ranges }) })
  /** Puts numbers somewhere. Each is held there, unless a range was chosen for it: that goes along, a drag from where it began. */
  const setNumbers = (values: Recipe['changes']) => {
    const { origin, present } = store.read()
    const before = (origin ?? present).edits.ranges ?? {}
    const carried = Object.entries(values).flatMap(([id, value]) => {
      const [card, range] = [cards.get(id), before[id]]
      return card === undefined || range === undefined ? [] : [[id, carriedRange(card, range, value)] as const]
    })
    const ranges = { ...present.edits.ranges, ...Object.fromEntries(carried) }
    set({ changes: { ...present.changes, ...values }, edits: { ...present.edits, ranges } })
  }
  return {
    set,
    /** A whole recipe from a link, a file or a kept version. */
    load: (patch: Partial<Recipe>) => set(withHeldReadings({ ...store.read().present, ...patch }, cards)),
    setNumber: (id: string, value: number) => setNumbers({ [id]: value }),
    setNumbers,
    /** Gives a number back to the case, its range with it. */
    resetNumber: (id: string) => {
      const { changes, edits } = store.read().present
      set({ changes: without(changes, id), edits: { ...edits, ranges: without(edits.ranges ?? {}, id) } })
    },
    /** “I am sure”: a changed number is held where it was put, an unchanged one has the case's own range. */
    dropRange: (id: string) => setRanges(without(store.read().present.edits.ranges ?? {}, id)),
    /** “With this range”: the one given, or the one that is offered. */
    setRange: (id: string, range?: Range) => {
      const { changes, edits } = store.read().present
      const card = cards.get(id)
      if (card === undefined) return
      setRanges({ ...edits.ranges, [id]: range ?? offeredRange(card, changes[id] ?? card.value) })
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
