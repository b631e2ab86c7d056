import type { EventMeta } from './negotiation.types'

/** How a screen names the events of the tariff conflict. Words in capitals stand for the scenario's own names. */
export const tariffsEvents = {
  'host.threatensTariff': {
    party: 'host',
    lane: 'tariffs',
    order: 0,
    short: 'Threat',
    headline: 'HOST threatens a tariff',
    explanation: 'A further tariff on HOME’s goods is announced.',
  },
  'host.decidesOnTariff': {
    party: 'host',
    lane: 'tariffs',
    order: 1,
    short: 'Decision',
    headline: 'The tariff threat comes to a head',
    explanation: 'HOST now carries the threat out or drops it.',
  },
  'host.imposesTariff': {
    party: 'host',
    lane: 'tariffs',
    order: 2,
    short: 'Impose',
    headline: 'HOST imposes the tariff',
    explanation: 'The threat was meant.',
  },
  'host.standsDown': {
    party: 'host',
    lane: 'tariffs',
    order: 3,
    short: 'Stand down',
    headline: 'HOST stands down',
    explanation: 'The threat passes without a tariff.',
  },
  'host.takesBigStep': {
    party: 'host',
    lane: 'tariffs',
    order: 4,
    short: 'Big step',
    headline: 'A big step: 30 points or more',
    explanation: 'Tariffs rise to the next level.',
  },
  'host.takesSmallStep': {
    party: 'host',
    lane: 'tariffs',
    order: 5,
    short: 'Small step',
    headline: 'A small step',
    explanation: 'Tariffs rise by too little to change the level.',
  },
  'both.truce': {
    party: 'both',
    lane: 'tariffs',
    order: 6,
    short: 'Truce',
    headline: 'HOST and HOME agree a truce',
    explanation: 'Both sides cut tariffs for a limited time.',
  },
  'both.truceEnds': {
    party: 'both',
    lane: 'tariffs',
    order: 7,
    short: 'Truce ends',
    headline: 'The truce ends',
    explanation: 'It runs out without another.',
  },
} as const satisfies Record<string, EventMeta>
