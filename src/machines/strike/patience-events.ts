import type { EventRecord } from '../event-record'

/** What a stoppage uses up on either side. */
export const patienceEvents = {
  'clock.fundRunsLow': {
    party: 'clock',
    lane: 'patience',
    short: 'Fund low',
    clause: ['the strike fund', 'runs', 'run', 'low'],
    noun: 'the low strike fund',
    explanation: 'Strike pay is cut, and the members feel it.',
    topic: 'patience',
    calendar: 13,
  },
  'clock.fundRunsOut': {
    party: 'clock',
    lane: 'patience',
    short: 'Fund spent',
    clause: ['the strike fund', 'is', 'be', 'spent'],
    noun: 'the end of the strike fund',
    explanation: 'Whoever stays out now lives on savings.',
    topic: 'patience',
    calendar: 14,
  },
  'clock.stockRunsLow': {
    party: 'clock',
    lane: 'patience',
    short: 'Stock low',
    clause: ['FIRM’s stock', 'runs', 'run', 'low'],
    noun: 'the low stock',
    explanation: 'FIRM still delivers, but not everything and not to all.',
    topic: 'patience',
    calendar: 15,
  },
  'clock.stockRunsOut': {
    party: 'clock',
    lane: 'patience',
    short: 'Stock gone',
    clause: ['FIRM’s stock', 'is', 'be', 'gone'],
    noun: 'the end of the stock',
    explanation: 'FIRM has nothing left to sell, and its customers look elsewhere.',
    topic: 'patience',
    calendar: 16,
  },
} as const satisfies Record<string, EventRecord>
