/**
 * What a block of runs leaves behind: whole numbers only, so merging is addition and its order cannot matter.
 * A run that no ending stops counts in the last week under its outcome at the horizon.
 */
export type Tally = {
  readonly runs: number
  readonly horizon: number
  /** [endings-and-unresolved classes × (horizon + 1)] runs by class and week: class e < endings is an ending, then one class per outcome for runs cut by the horizon. */
  readonly classWeek: Float64Array
  /** [counters × (horizon + 1)] runs by final value of each counter (a counter above the horizon is counted in the last bin). */
  readonly counterBins: Float64Array
  /** [endings × PRICE_BINS] runs by ending and bin of the run's price quantile (stream 1). */
  readonly quantileBins: Float64Array
}
