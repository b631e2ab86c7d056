import type { Party } from '@/machines/strike/event-meta'
import type { EndFact, EndWords, SeatWords } from '../step-words.types'

/** Who can be played. */
export const seats = [
  {
    party: 'union',
    name: 'UNION',
    can: 'Lower the demand, offer or take the middle, give in, hold the votes, strike or work on, call a mediator.',
  },
  {
    party: 'firm',
    name: 'FIRM',
    can: 'Raise the offer, offer or take the middle, give in, lock out or keep the gates open, call a mediator.',
  },
] as const satisfies readonly (SeatWords & { readonly party: Party })[]

const lost = (name: string, id: string): EndFact => ({
  name,
  counter: 'weeksOut',
  none: 'none',
  cost: { id, told: 'AMOUNT % of a year’s pay', thousands: 'AMOUNT thousand %' },
})

/** What the end of a run tells beside its weeks and the raise. */
export const end: EndWords = {
  facts: [
    { name: 'Work stopped', counter: 'weeksOut', none: 'never' },
    lost('Pay lost by a member', 'payLost'),
    lost('Profit lost by the firm', 'profitLost'),
    { name: 'Work without a contract', counter: 'weeksWithout', none: 'none' },
    { name: 'Votes lost', counter: 'lostVotes' },
  ],
}
