import type { JointPoints, PointScale, SeatReview } from './types'

/** Two seats of one game together, beside the rung that is worth most to both. @throws {RangeError} if they have none in common. */
export function jointPoints(
  [one, other]: readonly [PointScale, PointScale],
  [first, second]: readonly [SeatReview, SeatReview],
): JointPoints {
  const sums = one.ladder.flatMap(({ path, points }) => {
    const beside = other.ladder.find((rung) => rung.path === path)
    return beside === undefined ? [] : [{ path, points: points + beside.points }]
  })
  const [head, ...rest] = sums
  if (head === undefined) throw new RangeError(`${one.party} and ${other.party} have no ending in common.`)
  const most = rest.reduce((best, rung) => (rung.points > best.points ? rung : best), head)
  return { together: first.points + second.points, most: most.points, mostPath: most.path }
}
