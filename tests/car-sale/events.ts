import { type EventRecord, withHeadlines } from '@/machines/event-record'

const records = {
  'seller.cuts': {
    party: 'seller',
    lane: 'price',
    short: 'Cut',
    clause: ['SELLER', 'cuts', 'cut', 'the price'],
    noun: 'the cut',
    explanation: 'SELLER asks for less.',
    calendar: 0,
  },
  'buyer.raises': {
    party: 'buyer',
    lane: 'price',
    short: 'Raise',
    clause: ['BUYER', 'raises', 'raise', 'the offer'],
    noun: 'the better offer',
    explanation: 'BUYER offers more.',
    calendar: 1,
  },
  'buyer.accepts': {
    party: 'buyer',
    lane: 'talks',
    short: 'Accept',
    clause: ['BUYER', 'accepts', 'accept', 'the price'],
    noun: 'the handshake',
    explanation: 'Only the guarantee is still open.',
    calendar: 2,
    milestone: 'handshake',
  },
  'seller.guarantees': {
    party: 'seller',
    lane: 'talks',
    short: 'Guarantee',
    clause: ['SELLER', 'gives', 'give', 'a guarantee'],
    noun: 'the guarantee',
    explanation: 'What breaks within a year is repaired.',
    calendar: null,
  },
  'seller.excludes': {
    party: 'seller',
    lane: 'talks',
    short: 'As seen',
    clause: ['SELLER', 'gives', 'give', 'no guarantee'],
    noun: 'the exclusion',
    explanation: 'TARGET goes as it stands.',
    calendar: null,
  },
  'buyer.leaves': {
    party: 'buyer',
    lane: 'talks',
    short: 'Leave',
    clause: ['BUYER', 'leaves', 'leave', 'the talks'],
    noun: 'the leaving of BUYER',
    explanation: 'BUYER looks elsewhere.',
    calendar: 3,
  },
  'seller.leaves': {
    party: 'seller',
    lane: 'talks',
    short: 'Withdraw',
    clause: ['SELLER', 'withdraws', 'withdraw', 'the advertisement'],
    noun: 'the leaving of SELLER',
    explanation: 'TARGET is no longer on offer.',
    calendar: 4,
  },
} as const satisfies Record<string, EventRecord>

export type CarEventType = keyof typeof records

export const carEvents = withHeadlines<CarEventType>(records)
