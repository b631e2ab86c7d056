/** The most of everything a recipe may hold, for links, files, flags and fields alike. */
export const MAX_CONDITIONS = 5
export const MAX_DEADLINE = 60
export const MAX_ENTRIES = 60
export const MAX_LABEL = 120
export const MAX_NOTE = 300
export const MAX_RUNS = 1_000_000_000
