/**
 * A discrete-time Markov chain without horizon, in compressed rows. Row s is `rowStart[s] … rowStart[s + 1] − 1`; every
 * state has at least one transition, an absorbing one a self-loop. A target may occur twice in a row: the chances add.
 * `probability` is as written, divided by the sum of its row, all in doubles; `numeral` keeps the author's text, which
 * the exact twins read as a fraction (and divide by the exact sum of the row where that is not 1).
 * Transitions written with probability 0 are not stored, but counted in `transitionsWritten`.
 */
export type MarkovChain = {
  readonly n: number // states
  readonly m: number // transitions stored
  readonly transitionsWritten: number
  readonly rowStart: Uint32Array // [n + 1]
  readonly target: Uint32Array // [m]
  readonly probability: Float64Array // [m]
  readonly numeral: readonly string[] // [m]
  readonly initial: number
  readonly labels: ReadonlyMap<string, Uint32Array> // states that carry the label, ascending
  readonly rewards: StateRewards | undefined
}

/** What is earned on leaving a state, 0 where nothing is written. `numeral` keeps the author's text by state. */
export type StateRewards = {
  readonly value: Float64Array // [n], may be negative
  readonly numeral: ReadonlyMap<number, string>
}
