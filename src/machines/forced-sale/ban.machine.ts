import { negotiation } from './forced-sale.setup'

/** Enforcement: the service goes dark for good or for now; or the law itself falls and the owner keeps the target. */
export const banStates = {
  shuttingDown: negotiation.createStateConfig({
    tags: ['answer'],
    meta: {
      party: 'host',
      lane: 'law',
      order: 6,
      short: 'Shutdown',
      group: 'Ban',
      headline: 'The service is shut down',
      explanation: 'The INSTRUMENT is enforced; the shutdown proves lasting or a bargaining blackout.',
    },
    on: {
      'host.shutsForGood': 'banned',
      'host.shutsForNow': 'dark',
    },
  }),
  dark: negotiation.createStateConfig({
    meta: {
      party: 'host',
      lane: 'law',
      order: 7,
      short: 'Dark',
      group: 'Ban',
      headline: 'The service is dark',
      explanation: 'App stores and hosts have stopped serving the app; HOST can bring it back, or make the ban last.',
    },
    on: {
      'host.restores': 'delayed',
      'host.shutsForGood': 'banned',
      'court.enjoins': 'enjoined',
      'congress.acts': 'legislatingWhileDark',
      'host.withdraws': { guard: 'fieldIsOpen', target: 'withdrawn' },
    },
  }),
  legislatingWhileDark: negotiation.createStateConfig({
    tags: ['answer'],
    meta: {
      party: 'congress',
      lane: 'law',
      order: 8,
      short: 'Legislating',
      group: 'Ban',
      headline: 'LEGISLATURE passes a law',
      explanation:
        'LEGISLATURE acts while the service is dark: repeal or extension brings it back, tightening does not.',
    },
    on: {
      'congress.repeals': 'repealed',
      'congress.extends': { target: 'delayed', actions: 'countDelay' },
      'congress.tightens': { target: 'dark', actions: 'forgetDelays' },
    },
  }),
  banned: negotiation.createStateConfig({
    tags: ['banned'],
    meta: {
      party: 'host',
      lane: 'law',
      order: 9,
      short: 'Banned',
      group: 'Ban',
      headline: 'Banned for good',
      explanation: 'The service is off and not coming back.',
    },
  }),
  voided: negotiation.createStateConfig({
    tags: ['kept'],
    meta: {
      party: 'court',
      lane: 'law',
      order: 10,
      short: 'Struck down',
      group: 'Ban',
      headline: 'A court voids the INSTRUMENT',
      explanation: 'The INSTRUMENT is struck down and the owner keeps the business.',
    },
  }),
  repealed: negotiation.createStateConfig({
    tags: ['kept'],
    meta: {
      party: 'congress',
      lane: 'law',
      order: 11,
      short: 'Repealed',
      group: 'Ban',
      headline: 'LEGISLATURE repeals the INSTRUMENT',
      explanation: 'The INSTRUMENT is repealed and the owner keeps the business.',
    },
  }),
  withdrawn: negotiation.createStateConfig({
    tags: ['kept'],
    meta: {
      party: 'host',
      lane: 'law',
      order: 12,
      short: 'Withdrawn',
      group: 'Ban',
      headline: 'HOST withdraws the order',
      explanation: 'The order is withdrawn and the owner keeps the business.',
    },
  }),
}
