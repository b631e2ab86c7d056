/** What keeps the context, and so the chain, finite. */
export const MAX_DELAYS = 3
export const MAX_BIDDERS = 4
