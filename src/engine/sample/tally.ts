/**
 * What a block of runs leaves behind: whole numbers only, so merging is addition and its order cannot matter.
 * A run stops in a class: class e < endings is the ending it reached; class endings + o is outcome o at the horizon.
 */
export type Tally = {
  readonly runs: number
  readonly classWeek: Float64Array // [classes × (horizon + 1)] runs by class and the week they stopped in
  readonly counterBins: Float64Array // [counters × (horizon + 1)] runs by final value of each counter
}
