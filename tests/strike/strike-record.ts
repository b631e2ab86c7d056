/**
 * How many of 566 strikes over a new contract in American manufacturing, 1968 to 1976, were over in their first week, their
 * second, and so on (Kennan 1985, data set StrikeDur): days of duration in weeks begun. Index 0 unused.
 */
export const OVER_IN_WEEK: readonly number[] = [
  ...[0, 103, 74, 53, 55, 38, 36, 33, 29, 23, 14, 7, 6, 8, 5, 15, 10, 7],
  ...[8, 6, 6, 8, 7, 1, 4, 2, 1, 0, 2, 0, 2, 1, 0, 1, 1],
]

export const STRIKES = 566

/** The share of a distribution by week that lies up to a week. */
export const upTo = (shares: readonly number[], week: number): number =>
  shares.slice(0, week + 1).reduce((sum, share) => sum + share, 0)

/** The chance in a week, from one week to another, that what has lasted so long is over. */
export function weeklyChance(shares: readonly number[], from: number, to: number): number {
  const weeks = Array.from({ length: to - from + 1 }, (_, i) => from + i)
  const lasted = weeks.reduce((sum, week) => sum + upTo(shares, shares.length) - upTo(shares, week - 1), 0)
  return weeks.reduce((sum, week) => sum + (shares[week] ?? 0), 0) / lasted
}
