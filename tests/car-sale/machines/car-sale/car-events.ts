import { type EventOf, inFull } from '@/machines/event-record'

export const carEvents = inFull({
  'seller.cuts': { lane: 'asked', clause: ['SELLER', 'cuts', 'cut', 'the price'], noun: 'the cut' },
  'buyer.raises': { lane: 'offer', clause: ['BUYER', 'raises', 'raise', 'the offer'], noun: 'the better offer' },
  'buyer.accepts': { lane: 'talks', clause: ['BUYER', 'accepts', 'accept', 'the price'], noun: 'the handshake' },
  'seller.guarantees': {
    lane: 'talks',
    short: 'Guarantee',
    clause: ['SELLER', 'gives', 'give', 'a guarantee'],
    noun: 'the guarantee',
    calendar: null,
  },
  'seller.excludes': {
    lane: 'talks',
    short: 'As seen',
    clause: ['SELLER', 'gives', 'give', 'no guarantee'],
    noun: 'the exclusion',
    calendar: null,
  },
  'buyer.leaves': { lane: 'talks', clause: ['BUYER', 'leaves', 'leave', 'the talks'], noun: 'the leaving of BUYER' },
  'seller.leaves': { lane: 'talks', clause: ['SELLER', 'leaves', 'leave', 'the talks'], noun: 'the leaving of SELLER' },
})

export type CarEvent = EventOf<keyof typeof carEvents>
