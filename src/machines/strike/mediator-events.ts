import type { EventRecord } from '../event-record'

/** The mediator: called by either side, then with a proposal. */
export const mediatorEvents = {
  'union.callsMediator': {
    party: 'union',
    lane: 'mediator',
    short: 'Call',
    clause: ['UNION', 'calls', 'call', 'a mediator'],
    noun: 'UNION’s call for a mediator',
    explanation: 'Someone neutral listens to both sides, apart and together.',
    topic: 'mediator',
    calendar: 19,
  },
  'firm.callsMediator': {
    party: 'firm',
    lane: 'mediator',
    short: 'Call',
    clause: ['FIRM', 'calls', 'call', 'a mediator'],
    noun: 'FIRM’s call for a mediator',
    explanation: 'Someone neutral listens to both sides, apart and together.',
    topic: 'mediator',
    calendar: 20,
  },
  'mediator.proposes': {
    party: 'mediator',
    lane: 'mediator',
    short: 'Propose',
    clause: ['the mediator', 'proposes', 'propose', 'a settlement'],
    noun: 'the mediator’s proposal',
    explanation: 'It binds nobody, but either side can move towards it without giving in to the other.',
    topic: 'mediator',
    calendar: 21,
  },
} as const satisfies Record<string, EventRecord>
