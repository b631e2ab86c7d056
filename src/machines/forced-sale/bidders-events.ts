import type { EventRecord } from '../event-record'

/** The coming and going of bidders. */
export const biddersEvents = {
  'bidder.enters': {
    party: 'bidder',
    lane: 'bidders',
    short: 'Enter',
    clause: ['a new bidder', 'comes', 'come', 'in'],
    noun: 'the new bidder',
    explanation: 'One more group says it wants TARGET.',
    topic: 'field',
    calendar: 16,
  },
  'bidder.withdraws': {
    party: 'bidder',
    lane: 'bidders',
    short: 'Drop out',
    clause: ['a bidder', 'drops', 'drop', 'out'],
    noun: 'the loss of a bidder',
    explanation: 'One group fewer is in the field.',
    topic: 'field',
    calendar: 17,
  },
} as const satisfies Record<string, EventRecord>
