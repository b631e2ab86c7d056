import { and, assign, not, or, setup, stateIn } from 'xstate'
import { MAX_BIDDERS, MAX_DELAYS } from './bounds'
import type { Buyer } from './buyers'
import type { NegotiationContext, NegotiationEvent, StateMeta } from './forced-sale.types'

/**
 * The shared vocabulary of the five mechanisms: context, events, guards and actions.
 * It holds no probability; its only numbers are the bounds that keep the context, and so the chain, finite.
 */
export const negotiation = setup({
  types: {
    context: {} as NegotiationContext,
    events: {} as NegotiationEvent,
    meta: {} as StateMeta,
    tags: {} as 'answer' | 'sold' | 'kept' | 'banned',
  },
  guards: {
    hasBidder: ({ context }) => context.bidders > 0,
    hasRoom: ({ context }) => context.bidders < MAX_BIDDERS,
    isPending: ({ context }) => context.buyer !== null,
    isForSale: not(stateIn({ deal: 'notForSale' })),
    isNearDeal: stateIn({ deal: 'nearDeal' }),
    isUnthreatened: or([
      stateIn({ tariffs: { low: 'calm' } }),
      stateIn({ tariffs: { elevated: 'calm' } }),
      stateIn({ tariffs: { truce: 'calm' } }),
    ]),
    isToAHead: or([
      stateIn({ tariffs: { low: 'toAHead' } }),
      stateIn({ tariffs: { elevated: 'toAHead' } }),
      stateIn({ tariffs: { truce: 'toAHead' } }),
    ]),
    isAsked: stateIn({ home: 'asked' }),
    fieldIsOpen: not('isPending'),
    canEnter: and(['fieldIsOpen', 'hasRoom']),
    canLeave: and(['fieldIsOpen', 'hasBidder']),
    threatHitsDeal: and(['isPending', 'isUnthreatened']),
    tariffHitsDeal: and(['isPending', 'isToAHead']),
  },
  actions: {
    countDelay: assign({ delays: ({ context }) => Math.min(MAX_DELAYS, context.delays + 1) }),
    forgetDelays: assign({ delays: 0 }),
    addBidder: assign({ bidders: ({ context }) => context.bidders + 1 }),
    removeBidder: assign({ bidders: ({ context }) => context.bidders - 1 }),
    choose: assign((_, { buyer }: { readonly buyer: Buyer }) => ({ buyer, bidders: 0 })),
    reopenField: assign({ buyer: null, bidders: 1 }),
  },
})
