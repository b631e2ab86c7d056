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
