import { buyers, negotiation } from './five-questions.setup'

const withdraws = { guard: 'fieldIsOpen', target: 'withdrawn' } as const
const underLaw = {
  'clock.deadline': 'due',
  'court.enjoins': 'enjoined',
  'congress.acts': 'legislating',
  'host.withdraws': withdraws,
} as const
const legislates = {
  'congress.repeals': 'repealed',
  'congress.extends': { target: 'delayed', actions: 'countDelay' },
} as const

const law = negotiation.createStateConfig({
  initial: 'delayed',
  states: {
    delayed: { on: underLaw },
    lapsed: { on: underLaw },
    due: {
      tags: 'answer',
      on: { 'host.delays': { target: 'delayed', actions: 'countDelay' }, 'host.lapses': 'lapsing' },
    },
    lapsing: {
      tags: 'answer',
      on: { 'host.tolerates': 'lapsed', 'host.enforces': { target: 'shuttingDown', actions: 'forgetDelays' } },
    },
    shuttingDown: { tags: 'answer', on: { 'host.shutsForGood': 'banned', 'host.shutsForNow': 'dark' } },
    enjoined: {
      tags: 'answer',
      on: { 'court.voids': 'voided', 'court.pauses': { target: 'delayed', actions: 'countDelay' } },
    },
    legislating: {
      tags: 'answer',
      on: { ...legislates, 'congress.tightens': { target: 'delayed', actions: 'forgetDelays' } },
    },
    legislatingWhileDark: {
      tags: 'answer',
      on: { ...legislates, 'congress.tightens': { target: 'dark', actions: 'forgetDelays' } },
    },
    dark: {
      on: {
        'host.restores': 'delayed',
        'host.shutsForGood': 'banned',
        'court.enjoins': 'enjoined',
        'congress.acts': 'legislatingWhileDark',
        'host.withdraws': withdraws,
      },
    },
    banned: {},
    voided: {},
    repealed: {},
    withdrawn: {},
  },
})

const toBuyers = <Prefix extends string>(prefix: Prefix, target: 'nearDeal' | 'framework') =>
  Object.fromEntries(
    buyers.map((buyer) => [
      `${prefix}.${buyer}`,
      { guard: 'hasBidder', target, actions: { type: 'choose', params: { buyer } } } as const,
    ]),
  )
const fallsBack = { target: 'talks', actions: 'reopenField' } as const
const isRefused = { 'home.blocks': { guard: 'canRefuse', ...fallsBack }, 'deal.collapses': fallsBack } as const
const beforeSignature = {
  ...isRefused,
  'bidder.fundingFails': fallsBack,
  'owner.walksAway': { target: 'notForSale', actions: 'reopenField' },
} as const

const deal = negotiation.createStateConfig({
  initial: 'notForSale',
  states: {
    notForSale: { on: { 'owner.opensTalks': 'talks' } },
    talks: {
      on: {
        'owner.walksAway': 'notForSale',
        ...toBuyers('deal.agreed', 'nearDeal'),
        ...toBuyers('both.agreePackage', 'framework'),
      },
    },
    nearDeal: { on: { ...beforeSignature, 'home.assents': 'framework' } },
    framework: { on: { ...beforeSignature, 'host.determines': 'determined' } },
    determined: { on: { ...beforeSignature, 'owner.drawsUpContracts': 'contractsDrawn' } },
    contractsDrawn: { on: { ...beforeSignature, 'owner.signs': 'signed' } },
    signed: { on: { ...isRefused, 'deal.clears': 'cleared' } },
    cleared: { on: { ...isRefused, 'deal.closes': 'closed' } },
    closed: {},
  },
})

/** One level of tariffs that can be threatened. `settled` is where a small step leads, `truce` the standstill of a truce. */
const level = (id: string, settled: string, truce: string) =>
  negotiation.createStateConfig({
    id,
    initial: 'calm',
    states: {
      calm: {
        on: {
          'host.threatensTariff': 'threatened',
          ...(settled === id ? {} : { 'both.truceEnds': `#${settled}` }),
        },
      },
      threatened: { on: { 'host.decidesOnTariff': 'toAHead' } },
      toAHead: { tags: 'answer', on: { 'host.imposesTariff': 'imposed', 'host.standsDown': 'calm' } },
      imposed: {
        tags: 'answer',
        on: {
          'host.takesSmallStep': `#${settled}`,
          'host.takesBigStep': id === 'elevated' ? '#embargo' : 'stepped',
        },
      },
      stepped: { tags: 'answer', on: { 'host.spirals': '#embargo', 'host.stops': '#elevated' } },
    },
    on: { 'both.truce': `#${truce}` },
  })

const tariffs = negotiation.createStateConfig({
  initial: 'low',
  states: {
    low: level('low', 'low', 'standstillLow'),
    elevated: level('elevated', 'elevated', 'standstillElevated'),
    standstillLow: level('standstillLow', 'low', 'standstillLow'),
    standstillElevated: level('standstillElevated', 'elevated', 'standstillElevated'),
    embargo: { id: 'embargo', on: { 'host.climbsDown': 'elevated', 'both.truce': 'standstillElevated' } },
  },
})

/** What the home government is asked: by a threat or a tariff whether it minds, at a meeting about truce, deal and stance. */
const home = negotiation.createStateConfig({
  initial: 'silent',
  states: {
    silent: {
      on: {
        'host.threatensTariff': { guard: 'threatHitsDeal', target: 'asked.afterThreat' },
        'host.takesSmallStep': { guard: 'minds', target: 'asked.afterSmallStep' },
        'host.takesBigStep': { guard: 'mindsBigStep', target: 'asked.afterBigStep' },
        'host.stops': { guard: 'minds', target: 'asked.afterBigStep' },
        'host.spirals': { guard: 'minds', target: 'asked.afterSpiral' },
        'both.meet': 'meeting',
      },
    },
    asked: {
      tags: 'answer',
      initial: 'afterThreat',
      states: { afterThreat: {}, afterSmallStep: {}, afterBigStep: {}, afterSpiral: {} },
      on: { 'home.blocks': 'silent', 'home.links': 'silent', 'home.waits': 'silent' },
    },
    meeting: { always: [{ guard: 'isCalmStandstill', target: 'onDeal' }, { target: 'onTruce' }] },
    onTruce: { tags: 'answer', on: { 'both.truce': 'onDeal', 'both.part': 'onDeal' } },
    onDeal: {
      always: [
        { guard: 'isEmbargo', target: 'silent' },
        { guard: 'isNearDeal', target: 'onAssent' },
        { guard: 'isPackaged', target: 'onPackage' },
        { target: 'onStance' },
      ],
    },
    onAssent: { tags: 'answer', on: { 'home.assents': 'silent', 'home.waits': 'onStance' } },
    onPackage: {
      tags: 'answer',
      on: {
        ...Object.fromEntries(buyers.map((buyer) => [`both.agreePackage.${buyer}`, 'silent'])),
        'home.waits': 'onStance',
      },
    },
    onStance: { always: [{ guard: 'canSoften', target: 'onSoftening' }, { target: 'silent' }] },
    onSoftening: { tags: 'answer', on: { 'home.softens': 'silent', 'home.waits': 'silent' } },
  },
})

/** Assent opens the stance, which counts only before it; a refusal ties it to trade. */
const stance = negotiation.createStateConfig({
  initial: 'open',
  states: {
    open: {
      on: {
        'home.blocks': { guard: 'canRefuse', target: 'linked' },
        'home.links': { guard: 'canLink', target: 'linked' },
      },
    },
    linked: {
      on: {
        'home.softens': 'open',
        'home.assents': 'open',
        ...Object.fromEntries(buyers.map((buyer) => [`both.agreePackage.${buyer}`, 'open'])),
      },
    },
  },
})

const terms = negotiation.createStateConfig({
  initial: 'fullSale',
  states: {
    fullSale: { on: { 'host.concedes': { guard: 'termsAreOpen', target: 'licensedAlgorithm' } } },
    licensedAlgorithm: { on: { 'congress.tightens': { guard: 'termsCanTighten', target: 'fullSale' } } },
  },
})

/**
 * A forced sale in five questions a week: parallel and pure, of the size and shape of the negotiation that the solver's
 * figures are stated for. Starts with one delay granted and several bidders. A bench machine: it says nothing about a case.
 */
export const fiveQuestionsMachine = negotiation.createMachine({
  type: 'parallel',
  context: { delays: 1, bidders: 2, buyer: null },
  on: {
    'bidder.enters': { guard: 'canEnter', actions: 'addBidder' },
    'bidder.withdraws': { guard: 'canLeave', actions: 'removeBidder' },
  },
  states: { law, deal, tariffs, home, stance, terms },
})
