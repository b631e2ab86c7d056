import type { EventMeta } from './negotiation.types'

/** How a screen names the coming and going of bidders. Words in capitals stand for the scenario's own names. */
export const biddersEvents = {
  'bidder.enters': {
    party: 'bidder',
    lane: 'bidders',
    order: 0,
    short: 'Enter',
    headline: 'A new bidder comes in',
    explanation: 'One more group says it wants TARGET.',
  },
  'bidder.withdraws': {
    party: 'bidder',
    lane: 'bidders',
    order: 1,
    short: 'Drop out',
    headline: 'A bidder drops out',
    explanation: 'One group fewer is in the field.',
  },
} as const satisfies Record<string, EventMeta>
