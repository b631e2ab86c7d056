import { quantileOfBins } from '@/engine'

/** Weeks until an ending. What the horizon cuts counts as the horizon, so the mean is a restricted one. */
export type WeeksToSettle = { readonly mean: number; readonly median: number; readonly p90: number }

type Settling = { readonly settledIn: readonly number[]; readonly groups: { readonly unresolved: number } }

/** From the exact chance to be settled in each week 0 … horizon. */
export function weeksToSettle({ settledIn, groups }: Settling): WeeksToSettle {
  const last = settledIn.length - 1
  const shares = settledIn.map((share, week) => Math.max(0, share) + (week === last ? groups.unresolved : 0))
  return {
    mean: shares.reduce((sum, share, week) => sum + share * week, 0),
    median: quantileOfBins(shares, 0.5),
    p90: quantileOfBins(shares, 0.9),
  }
}
