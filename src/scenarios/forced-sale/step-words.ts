import type { Party } from '@/machines/forced-sale/event-meta'
import type { EndFact, EndWords, SeatWords } from '../step-words.types'

/** Who can be played. The bidders are one seat: whoever sits there decides for all of them. */
export const seats = [
  {
    party: 'host',
    can: 'Put the deadline off or let it lapse, enforce, threaten and impose tariffs, climb down, approve a plan, ease the terms.',
  },
  { party: 'home', can: 'Assent to a deal, refuse it, tie it to trade, or keep everybody waiting.' },
  {
    party: 'owner',
    can: 'Open talks, agree in outline with a buyer, draw up contracts, sign, close, or walk away before signing.',
  },
  { party: 'bidder', name: 'the bidders', can: 'Come into the field, drop out, or fail to fund the deal.' },
] as const satisfies readonly (SeatWords & { readonly party: Party })[]

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
