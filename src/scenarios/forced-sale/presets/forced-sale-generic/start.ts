/** The day up to which the precedents were read. */
export const START = '2026-11-22'
