import type { OutcomeDefinition } from '../model/chain-model'

/**
 * The transitions of one kind of week, or of a week with a scheduled event, in compressed rows. Probabilities of row s are `probability[rowStart[s] … rowStart[s + 1] − 1]` in the fixed event order;
 * `quiet[s]` = 1 − Σ is the chance that nothing happens. An absorbing state has an empty row and quiet = 1.
 */
export type Layer = {
  readonly rowStart: Uint32Array // [n + 1]
  readonly target: Uint32Array // [m]
  readonly edge: Uint32Array // [m] edge of the graph
  readonly probability: Float64Array // [m]
  readonly quiet: Float64Array // [n]
  readonly crowded: Uint8Array // [n] 1 where Σp exceeded 1 and the row was divided by it
}

/** A finite Markov chain in weekly steps: step w = 1 … horizon uses `layers[weekLayer[w]]`. */
export type Chain = {
  readonly version: string
  readonly n: number
  readonly start: number
  readonly horizon: number // weeks
  readonly layers: readonly Layer[]
  readonly weekLayer: Uint8Array // [horizon + 1], index 0 unused
  readonly outcomes: readonly OutcomeDefinition[]
  readonly endings: readonly string[]
  readonly counterIds: readonly string[]
  readonly outcome: Uint8Array // [n] what a run counts as if it stops here
  readonly ending: Int16Array // [n] −1 in a transient state
  readonly weekCounters: Uint32Array // [n] bit c: a week begun here counts for counter c
  readonly edgePath: Uint16Array // [edges of the graph] index of the event path
  readonly pathCounters: Uint8Array // [paths × counters]
}
