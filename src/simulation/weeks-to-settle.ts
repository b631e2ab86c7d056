import { quantileOfBins } from '@/engine'
import { UNRESOLVED } from '@/scenarios/negotiation'

/** A week, or the horizon beyond which it lies: nothing is known past it. */
export type WeekOrBeyond = number | { readonly beyond: number }

/** Weeks until an ending, of futures that are followed up to a horizon. */
export type WeeksToSettle = {
  /** The mean of the weeks up to the horizon; a future that is not settled counts the whole of it. */
  readonly restrictedMean: number
  readonly median: WeekOrBeyond
  readonly p90: WeekOrBeyond
}

/** Futures settled in each week 0 … horizon, and those that are not, as counts or as shares. */
export type Settling = { readonly settledIn: readonly number[]; readonly groups: Readonly<Record<string, number>> }

export function weeksToSettle({ settledIn, groups }: Settling): WeeksToSettle {
  const horizon = settledIn.length - 1
  // Rounding may leave a share a hair below 0.
  const bins = [...settledIn, groups[UNRESOLVED] ?? 0].map((amount) => Math.max(0, amount))
  const total = bins.reduce((sum, amount) => sum + amount, 0)
  const reached = (share: number): WeekOrBeyond => {
    const week = quantileOfBins(bins, share)
    return week > horizon ? { beyond: horizon } : week
  }
  return {
    restrictedMean: bins.reduce((sum, amount, week) => sum + amount * Math.min(week, horizon), 0) / total,
    median: reached(0.5),
    p90: reached(0.9),
  }
}

/** "79", "beyond 104" */
export const weekWords = (week: WeekOrBeyond): string =>
  typeof week === 'number' ? String(week) : `beyond ${week.beyond}`
