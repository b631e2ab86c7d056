import { negotiation } from './forced-sale.setup'

/** The deadline runs, comes due, and is put off again or lapses. "Delay" is an order not to enforce, not the statute's own extension. */
export const deadlineExtensionStates = {
  delayed: negotiation.createStateConfig({
    meta: {
      party: 'host',
      lane: 'law',
      order: 0,
      short: 'Not yet due',
      group: 'Deadline extension',
      headline: 'The deadline is running',
      explanation: 'The INSTRUMENT stands, but nobody is punished until the next deadline.',
    },
    on: {
      'clock.deadline': 'due',
      'court.enjoins': 'enjoined',
      'congress.acts': 'legislating',
      'host.withdraws': { guard: 'fieldIsOpen', target: 'withdrawn' },
    },
  }),
  due: negotiation.createStateConfig({
    tags: ['answer'],
    meta: {
      party: 'host',
      lane: 'law',
      order: 1,
      short: 'Due',
      group: 'Deadline extension',
      headline: 'The deadline is here',
      explanation: 'HOST must now put the deadline off again or let it lapse.',
    },
    on: {
      'host.delays': { target: 'delayed', actions: 'countDelay' },
      'host.lapses': 'lapsing',
    },
  }),
  lapsing: negotiation.createStateConfig({
    tags: ['answer'],
    meta: {
      party: 'host',
      lane: 'law',
      order: 2,
      short: 'Lapsing',
      group: 'Deadline extension',
      headline: 'The deadline lapses',
      explanation: 'With no delay in force, HOST either enforces the INSTRUMENT or looks away.',
    },
    on: {
      'host.tolerates': 'lapsed',
      'host.enforces': { target: 'shuttingDown', actions: 'forgetDelays' },
    },
  }),
  lapsed: negotiation.createStateConfig({
    meta: {
      party: 'host',
      lane: 'law',
      order: 3,
      short: 'Lapsed',
      group: 'Deadline extension',
      headline: 'Lapsed, not enforced',
      explanation: 'No delay is in force and nobody acts: the service runs at its own risk.',
    },
    on: {
      'clock.deadline': 'due',
      'court.enjoins': 'enjoined',
      'congress.acts': 'legislating',
      'host.withdraws': { guard: 'fieldIsOpen', target: 'withdrawn' },
    },
  }),
  enjoined: negotiation.createStateConfig({
    tags: ['answer'],
    meta: {
      party: 'court',
      lane: 'law',
      order: 4,
      short: 'Enjoined',
      group: 'Deadline extension',
      headline: 'A court steps in',
      explanation: 'A court has stopped the ban and now either voids the INSTRUMENT or only pauses it.',
    },
    on: {
      'court.voids': 'voided',
      'court.pauses': { target: 'delayed', actions: 'countDelay' },
    },
  }),
  legislating: negotiation.createStateConfig({
    tags: ['answer'],
    meta: {
      party: 'congress',
      lane: 'law',
      order: 5,
      short: 'Legislating',
      group: 'Deadline extension',
      headline: 'LEGISLATURE passes a law',
      explanation: 'LEGISLATURE has acted: it repeals the INSTRUMENT, extends the deadline or tightens the INSTRUMENT.',
    },
    on: {
      'congress.repeals': 'repealed',
      'congress.extends': { target: 'delayed', actions: 'countDelay' },
      'congress.tightens': { target: 'delayed', actions: 'forgetDelays' },
    },
  }),
}
