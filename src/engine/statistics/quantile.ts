/**
 * The p-quantile of measured values in ascending order, linear between neighbours; in their unit.
 * @throws {RangeError} if there are none or p is outside [0, 1].
 * @see Hyndman and Fan (1996), The American Statistician 50:361, definition 7.
 */
export function quantile(sorted: ArrayLike<number>, p: number): number {
  if (sorted.length === 0 || !(p >= 0 && p <= 1)) throw new RangeError(`No ${p}-quantile of ${sorted.length} values.`)
  const position = p * (sorted.length - 1)
  const below = Math.floor(position)
  const above = Math.min(below + 1, sorted.length - 1)
  return sorted[below]! + (position - below) * (sorted[above]! - sorted[below]!)
}

/**
 * The p-quantile of whole numbers given as counts by value: the smallest value that at least a share p of them do not
 * exceed (the inverse of the empirical distribution; for p = ½ the lower median). Shape: `bins` [values 0 … length − 1].
 * @throws {RangeError} if p is outside [0, 1] or nothing was counted.
 */
export function quantileOfBins(bins: ArrayLike<number>, p: number): number {
  let total = 0
  for (let value = 0; value < bins.length; value++) total += bins[value]!
  if (!(p >= 0 && p <= 1) || !(total > 0)) throw new RangeError(`No ${p}-quantile of ${total} values.`)
  let cumulative = 0
  let last = 0
  for (let value = 0; value < bins.length; value++) {
    if (bins[value]! === 0) continue
    cumulative += bins[value]!
    last = value
    if (cumulative >= p * total) break
  }
  return last
}

/** The quantiles in the middle of `n` equal slices: for 20 those at 2.5 %, 7.5 %, … 97.5 %, one per dot of a dot plot. */
export function midQuantiles(bins: ArrayLike<number>, n: number): number[] {
  return Array.from({ length: n }, (_, i) => quantileOfBins(bins, (2 * i + 1) / (2 * n)))
}
