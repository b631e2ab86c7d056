import type { NegotiationEvent } from './forced-sale.types'

/** Bidders come and go until one of them agrees; heard at the root, kept in context. */
export const bidderTransitions = {
  'bidder.enters': { guard: 'canEnter', actions: 'addBidder' },
  'bidder.withdraws': { guard: 'canLeave', actions: 'removeBidder' },
} as const satisfies Partial<Record<NegotiationEvent['type'], object>>
