import { and, assign, not, or, setup, stateIn } from 'xstate'
import type { StateMeta } from '../state-meta'
import { MAX_DELAYS, SEVERAL } from './bounds'
import type { Buyer } from './buyers'
import type { Lane, Party } from './event-meta'
import type { NegotiationContext, NegotiationEvent } from './forced-sale.types'

/**
 * The shared vocabulary of the mechanisms: context, events, guards and actions.
 * It holds no probability; its only numbers are the bounds that keep the context, and so the chain, finite.
 */
export const negotiation = setup({
  types: {
    context: {} as NegotiationContext,
    events: {} as NegotiationEvent,
    meta: {} as StateMeta<Party, Lane>,
    tags: {} as 'answer' | 'sold' | 'kept' | 'banned',
  },
  guards: {
    hasBidder: ({ context }) => context.bidders > 0,
    hasRoom: ({ context }) => context.bidders < SEVERAL,
    fieldIsOpen: ({ context }) => context.buyer === null,
    isPending: and([not('fieldIsOpen'), not(stateIn({ deal: 'closed' }))]),
    isLinked: stateIn({ stance: 'linked' }),
    isElevated: stateIn({ tariffs: 'elevated' }),
    isEmbargo: stateIn({ tariffs: 'embargo' }),
    isCalmStandstill: or([
      stateIn({ tariffs: { standstillLow: 'calm' } }),
      stateIn({ tariffs: { standstillElevated: 'calm' } }),
    ]),
    isUnthreatened: or([
      stateIn({ tariffs: { low: 'calm' } }),
      stateIn({ tariffs: { elevated: 'calm' } }),
      'isCalmStandstill',
    ]),
    isNearDeal: stateIn({ deal: 'nearDeal' }),
    canBePackaged: and([stateIn({ deal: 'talks' }), stateIn({ terms: 'licensedAlgorithm' }), 'hasBidder']),
    // Terms are eased from talks until contracts are drawn up, and frozen from there on.
    termsAreOpen: or([
      stateIn({ deal: 'talks' }),
      stateIn({ deal: 'nearDeal' }),
      stateIn({ deal: 'framework' }),
      stateIn({ deal: 'determined' }),
    ]),
    isLegislating: or([stateIn({ law: 'legislating' }), stateIn({ law: 'legislatingWhileDark' })]),
    termsCanTighten: and(['isLegislating', or([stateIn({ deal: 'notForSale' }), 'termsAreOpen'])]),
    canEnter: and(['fieldIsOpen', 'hasRoom']),
    canLeave: and(['fieldIsOpen', 'hasBidder']),
    isImposed: or([
      stateIn({ tariffs: { low: 'imposed' } }),
      stateIn({ tariffs: { elevated: 'imposed' } }),
      stateIn({ tariffs: { standstillLow: 'imposed' } }),
      stateIn({ tariffs: { standstillElevated: 'imposed' } }),
    ]),
    isStepped: or([
      stateIn({ tariffs: { low: 'stepped' } }),
      stateIn({ tariffs: { standstillLow: 'stepped' } }),
      stateIn({ tariffs: { standstillElevated: 'stepped' } }),
    ]),
    // A threat asks Beijing only about a pending deal, a step also whether it ties a later one to trade.
    threatHitsDeal: and(['isPending', 'isUnthreatened']),
    stepMatters: or(['isPending', not('isLinked')]),
    smallStepMatters: and(['isImposed', 'stepMatters']),
    bigStepMatters: and(['isImposed', 'isElevated', 'stepMatters']),
    lastStepMatters: and(['isStepped', 'stepMatters']),
    isSilent: stateIn({ home: 'silent' }),
    isHurt: or([stateIn({ home: 'asked' }), and(['isSilent', 'isEmbargo'])]),
    canRefuse: and(['isPending', 'isHurt']),
    canLink: and(['fieldIsOpen', 'isHurt']),
    // What a meeting brings, it brings at its own point; an assent also comes unprompted.
    isOnTruce: stateIn({ home: 'onTruce' }),
    isOnPackage: and([stateIn({ home: 'onPackage' }), 'hasBidder']),
    isOnSoftening: stateIn({ home: 'onSoftening' }),
    canAssent: and(['isNearDeal', not('isEmbargo'), or(['isSilent', stateIn({ home: 'onAssent' })])]),
    canSoften: and(['isLinked', not('isElevated'), not('isEmbargo')]),
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
