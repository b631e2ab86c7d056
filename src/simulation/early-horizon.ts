/** A year: what is asked first, since two years blur most of what is done in the first. */
const YEAR_WEEKS = 52

/** The week by which it is also told how things stand; the horizon itself where that is no later. */
export const earlyWeekOf = (horizonWeeks: number): number => Math.min(YEAR_WEEKS, horizonWeeks)

/** Whether an answer speaks of two horizons. */
export const hasTwoHorizons = (horizonWeeks: number): boolean => horizonWeeks > YEAR_WEEKS
