import { and, assign, not, or, setup, stateIn } from 'xstate'

const MAX_DELAYS = 3
const SEVERAL = 2 // bidders are told apart as none, one and several

export const buyers = ['strategic', 'creators', 'tycoon', 'fund'] as const
export type Buyer = (typeof buyers)[number]

/** Every event in the sampler's order: those of the five questions, the deadline, then the answers. */
export const fiveQuestionsEvents = [
  'host.threatensTariff',
  'host.decidesOnTariff',
  'host.climbsDown',
  'both.truceEnds',
  'home.blocks',
  'home.links',
  'both.meet',
  'home.assents',
  'owner.opensTalks',
  'owner.walksAway',
  ...buyers.map((buyer) => `deal.agreed.${buyer}` as const),
  'host.determines',
  'owner.drawsUpContracts',
  'owner.signs',
  'deal.clears',
  'deal.closes',
  'deal.collapses',
  'bidder.fundingFails',
  'host.concedes',
  'bidder.enters',
  'bidder.withdraws',
  'host.restores',
  'host.shutsForGood',
  'court.enjoins',
  'congress.acts',
  'host.withdraws',
  'clock.deadline',
  'host.imposesTariff',
  'host.standsDown',
  'host.takesSmallStep',
  'host.takesBigStep',
  'host.spirals',
  'host.stops',
  'home.waits',
  'home.softens',
  'both.truce',
  'both.part',
  ...buyers.map((buyer) => `both.agreePackage.${buyer}` as const),
  'host.delays',
  'host.lapses',
  'host.enforces',
  'host.tolerates',
  'host.shutsForNow',
  'court.voids',
  'court.pauses',
  'congress.repeals',
  'congress.extends',
  'congress.tightens',
] as const
export type FiveQuestionsEvent = (typeof fiveQuestionsEvents)[number]

export type Context = { readonly delays: number; readonly bidders: number; readonly buyer: Buyer | null }

/** The vocabulary of the bench machine: context, events, guards and actions. It holds no probability. */
export const negotiation = setup({
  types: {
    context: {} as Context,
    events: {} as { readonly type: FiveQuestionsEvent },
    tags: {} as 'answer',
  },
  guards: {
    hasBidder: ({ context }) => context.bidders > 0,
    hasRoom: ({ context }) => context.bidders < SEVERAL,
    isPending: ({ context }) => context.buyer !== null,
    isLinked: stateIn({ stance: 'linked' }),
    isElevated: stateIn({ tariffs: 'elevated' }),
    isEmbargo: stateIn({ tariffs: 'embargo' }),
    isUnthreatened: or([
      stateIn({ tariffs: { low: 'calm' } }),
      stateIn({ tariffs: { elevated: 'calm' } }),
      'isCalmStandstill',
    ]),
    isCalmStandstill: or([
      stateIn({ tariffs: { standstillLow: 'calm' } }),
      stateIn({ tariffs: { standstillElevated: 'calm' } }),
    ]),
    isNearDeal: stateIn({ deal: 'nearDeal' }),
    isPackaged: and([stateIn({ deal: 'talks' }), stateIn({ terms: 'licensedAlgorithm' }), 'hasBidder']),
    termsAreOpen: or([
      stateIn({ deal: 'talks' }),
      stateIn({ deal: 'nearDeal' }),
      stateIn({ deal: 'framework' }),
      stateIn({ deal: 'determined' }),
    ]),
    termsAreDrawnUp: or([
      stateIn({ deal: 'contractsDrawn' }),
      stateIn({ deal: 'signed' }),
      stateIn({ deal: 'cleared' }),
    ]),
    termsCanTighten: not('termsAreDrawnUp'),
    fieldIsOpen: not('isPending'),
    canEnter: and(['fieldIsOpen', 'hasRoom']),
    canLeave: and(['fieldIsOpen', 'hasBidder']),
    threatHitsDeal: and(['isPending', 'isUnthreatened']),
    minds: or(['isPending', not('isLinked')]),
    mindsBigStep: and(['minds', 'isElevated']),
    isHurt: or([stateIn({ home: 'asked' }), 'isEmbargo']),
    canRefuse: and(['isPending', 'isHurt']),
    canLink: and(['fieldIsOpen', 'isHurt']),
    canSoften: and(['isLinked', not('isElevated')]),
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
