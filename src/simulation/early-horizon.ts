import type { EarlyShares, WeekShares } from './types'

/** A year: what is asked first, since two years blur most of what is done in the first. */
const YEAR_WEEKS = 52

/** The week by which it is also told how things stand; the horizon itself where that is no later. */
export const earlyWeekOf = (horizonWeeks: number): number => Math.min(YEAR_WEEKS, horizonWeeks)

/** Whether an answer speaks of two horizons. */
export const hasTwoHorizons = (horizonWeeks: number): boolean => horizonWeeks > YEAR_WEEKS

/** How it stands after the early week, by the shares of every week; undefined where there is one horizon alone. */
export function earlyGroups(byWeek: readonly WeekShares[]): Pick<EarlyShares, 'week' | 'groups'> | undefined {
  const horizonWeeks = byWeek.length - 1
  const shares = byWeek[earlyWeekOf(horizonWeeks)]
  return hasTwoHorizons(horizonWeeks) && shares !== undefined ? { week: shares.week, groups: shares } : undefined
}
