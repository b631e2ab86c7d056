import type { OutcomeDefinition } from '../model/chain-model'

/**
 * The transitions of one step: of a question in one kind of week, or of a scheduled event. Compressed rows: those of state s
 * are `rowStart[s] … rowStart[s + 1] − 1`, in the fixed event order. How likely they are stands with the row's class. An
 * absorbing state has an empty row, and so has a state in which nothing can happen.
 */
export type Layer = {
  readonly slot: number // which of the week's draws the step takes
  readonly rowStart: Uint32Array // [n + 1]
  readonly target: Uint32Array // [m]
  readonly edge: Uint32Array // [m] edge of the graph
  readonly rowClass: Uint16Array // [n]
}

/**
 * A finite Markov chain in short steps. Week w = 1 … horizon takes the steps `weekStart[w] … weekStart[w + 1] − 1`, each by one
 * layer: the questions in their order, then the scheduled event if there is one.
 *
 * Rows that have the same chances share a class. Row s of a layer is of class c = `rowClass[s]`; its j-th transition has the
 * probability `chance[classStart[c] + j]`, and `quiet[c]` = 1 − Σ is the chance that nothing happens: 1 for an empty row. So
 * numbers live with the classes alone, some hundreds of them, and a change of numbers touches no row.
 */
export type Chain = {
  readonly version: string
  readonly n: number
  readonly start: number
  readonly horizon: number // weeks
  readonly layers: readonly Layer[]
  readonly steps: Uint8Array // the layer of each step
  readonly weekStart: Uint32Array // [horizon + 2] of week 0 unused
  readonly slots: number // draws a week
  readonly classStart: Uint32Array // [classes + 1]
  readonly chance: Float64Array // [classStart[classes]]
  readonly quiet: Float64Array // [classes]
  readonly crowded: Uint8Array // [classes] 1 where Σp exceeded 1 and the row was divided by it
  readonly outcomes: readonly OutcomeDefinition[]
  readonly endings: readonly string[]
  readonly counterIds: readonly string[]
  readonly outcome: Uint8Array // [n] what a run counts as if it stops here
  readonly ending: Int16Array // [n] −1 in a transient state
  readonly weekCounters: Uint32Array // [n] bit c: a week begun here counts for counter c
  readonly edgePath: Uint16Array // [edges of the graph] index of the event path
  readonly pathCounters: Uint8Array // [paths × counters]
}
