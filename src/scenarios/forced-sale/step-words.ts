import type { NegotiationEventType, Party } from '@/machines/forced-sale/event-meta'
import { agreeing } from '@/machines/forced-sale/seat-events'
import type { EndFact, EndWords, HeadlineGroup, SeatWords } from '../step-words.types'
import type { NegotiationView } from './view'

type Seat = SeatWords & { readonly party: Party; readonly agreeing?: readonly NegotiationEventType[] }

/** What calls for a decision of whoever sits: another stage of the deal, other terms, another level of the tariffs. */
const turns = ['deal', 'terms', 'level'] as const satisfies readonly (keyof NegotiationView)[]

/** Who can be played. The bidders are one seat: whoever sits there decides for all of them, and agreeing is the owner's. */
export const seats = [
  {
    party: 'host',
    can: 'Put the deadline off or let it lapse, enforce, threaten and impose tariffs, climb down, approve a plan, ease the terms.',
    agreeing: agreeing.host,
    turns: ['deal', 'terms'],
  },
  {
    party: 'home',
    can: 'Assent to a deal, refuse it, tie it to trade, or keep everybody waiting.',
    agreeing: agreeing.home,
    turns,
  },
  {
    party: 'owner',
    can: 'Open talks, agree in outline with a buyer, draw up contracts, sign, close, or walk away before signing.',
    agreeing: agreeing.owner,
    turns: ['deal', 'terms'],
    mindsDeadlines: true,
  },
  {
    party: 'bidder',
    name: 'the bidders',
    can: 'Come into the field, drop out, or fail to fund the deal.',
    turns: ['deal'],
  },
] as const satisfies readonly Seat[]

const lostInTheDark = (name: string, id: string): EndFact => ({
  name,
  counter: 'weeksDark',
  none: 'none',
  cost: { id, told: 'US$ AMOUNT m', thousands: 'US$ AMOUNT bn' },
})

/** What the end of a run tells of tariffs, dark weeks and delays. */
export const end: EndWords = {
  peak: { name: 'Peak tariff', told: 'AMOUNT % (LEVEL, week WEEK)' },
  facts: [
    { name: 'Dark', counter: 'weeksDark', none: 'never' },
    lostInTheDark('Advertising revenue lost', 'advertising'),
    lostInTheDark('Small firms’ revenue lost', 'smallFirms'),
    { name: 'Delays granted', counter: 'delays' },
  ],
}

/** What the next headline may be about. A meeting is HOME’s: it says yes or no at one. */
export const headlines: readonly HeadlineGroup[] = [
  {
    id: 'deadline',
    party: 'host',
    name: 'HOST and the deadline',
    says: 'puts it off, lets it lapse, or enforces',
    of: [
      { lane: 'law', party: 'host' },
      { lane: 'law', party: 'clock' },
    ],
  },
  {
    id: 'tariff',
    party: 'host',
    name: 'HOST and the tariff',
    says: 'threatens one, carries it out, or drops it',
    of: [{ topic: 'threat' }, { topic: 'tariff' }],
  },
  {
    id: 'home',
    party: 'home',
    name: 'HOME',
    says: 'meets HOST, says yes, or says no',
    of: [{ topic: 'meeting' }, { party: 'home' }],
  },
  { id: 'else', name: 'Something else', says: 'the deal, a bidder, a court, LEGISLATURE' },
]
