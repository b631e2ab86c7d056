/** Where another series becomes the largest: between two grid points, by linear interpolation of both. */
export type Crossing = { readonly x: number; readonly from: number; readonly to: number; readonly value: number }

const largestAt = (series: readonly ArrayLike<number>[], i: number): number => {
  let best = 0
  for (let k = 1; k < series.length; k++) if (series[k]![i]! > series[best]![i]!) best = k
  return best
}

/**
 * The places at which the largest of several piecewise linear series changes. Inside an interval the upper envelope of
 * lines is followed from crossing to crossing, so a series that leads only between two grid points is found too. In a tie
 * the earlier series leads. Shapes: `x` [points] ascending, each series [points].
 * Error: that of the interpolation, h² ÷ 8 · |f″ − g″| ÷ |f′ − g′| in x for a grid step h.
 */
export function tippingPoints(x: ArrayLike<number>, series: readonly ArrayLike<number>[]): readonly Crossing[] {
  const crossings: Crossing[] = []
  if (x.length === 0) return crossings
  let leader = largestAt(series, 0)
  for (let i = 0; i + 1 < x.length; i++) {
    const goal = largestAt(series, i + 1)
    let at = 0
    while (leader !== goal) {
      const next = firstToPass(series, i, leader, at)
      at = next.at
      const from = leader
      leader = next.by
      const value = series[leader]![i]! + at * (series[leader]![i + 1]! - series[leader]![i]!)
      crossings.push({ x: x[i]! + at * (x[i + 1]! - x[i]!), from, to: leader, value })
    }
  }
  return crossings
}

/** The series that passes the leader first after `at` (0 … 1 within interval i); of several at once the one that rises fastest. */
function firstToPass(series: readonly ArrayLike<number>[], i: number, leader: number, at: number) {
  const rise = (k: number) => series[k]![i + 1]! - series[k]![i]!
  let best = { at: 2, by: leader }
  for (let k = 0; k < series.length; k++) {
    const closing = rise(k) - rise(leader)
    if (k === leader || closing <= 0) continue
    const crossing = Math.max(at, (series[leader]![i]! - series[k]![i]!) / closing)
    if (crossing < best.at || (crossing === best.at && rise(k) > rise(best.by))) best = { at: crossing, by: k }
  }
  if (best.at === 2) throw new RangeError(`No series passes series ${leader} in interval ${i}; are all values finite?`)
  return { at: Math.min(1, best.at), by: best.by }
}
