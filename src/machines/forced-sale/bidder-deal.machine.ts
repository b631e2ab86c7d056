import { buyerIds, buyerKinds } from './buyers'
import type { NegotiationContext, NegotiationEvent } from './forced-sale.types'

/** Bidders come and go until one of them agrees; heard at the root, kept in context. */
export const bidderTransitions = {
  'bidder.enters': { guard: 'canEnter', actions: 'addBidder' },
  'bidder.withdraws': { guard: 'canLeave', actions: 'removeBidder' },
} as const satisfies Partial<Record<NegotiationEvent['type'], object>>

/** The bounded context declares its slots as states do, so a picture can draw them. */
export const bidderSlots: readonly { readonly bidders: NegotiationContext['bidders']; readonly short: string }[] = [
  { bidders: 0, short: '0' },
  { bidders: 1, short: '1' },
  { bidders: 2, short: '2' },
  { bidders: 3, short: '3' },
  { bidders: 4, short: '4' },
]

export const buyerSlots = buyerIds.map((buyer) => ({ buyer, ...buyerKinds[buyer] }))
