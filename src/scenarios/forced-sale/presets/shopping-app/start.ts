/** The day of the invented order: the day up to which the sources of the library were read. */
export const START = '2026-11-22'
