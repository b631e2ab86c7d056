/** What keeps the context, and so the chain, finite. Bidders are told apart as none, one and several. */
export const MAX_DELAYS = 3
export const SEVERAL = 2
