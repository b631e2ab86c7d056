import type { Party, StrikeEventType } from '@/machines/strike/event-meta'
import type { EndFact, EndWords, HeadlineGroup, SeatWords } from '../step-words.types'
import type { StrikeView } from './view'

type Seat = SeatWords & { readonly party: Party; readonly agreeing: readonly StrikeEventType[] }

/** What calls for a decision of whoever sits: another contract, other offers, a stoppage, a mediator’s word. */
const turns: readonly (keyof StrikeView)[] = ['contract', 'offers', 'pressure', 'mediator']

/** Who can be played. To offer the middle binds: the other side may take it. */
export const seats = [
  {
    party: 'union',
    name: 'UNION',
    can: 'Lower the demand, offer or take the middle, give in, hold the votes, strike or work on, call a mediator.',
    agreeing: ['union.accepts', 'union.offersHalfway', 'union.takesHalfway', 'union.ratifies'],
    turns,
    mindsDeadlines: true,
  },
  {
    party: 'firm',
    name: 'FIRM',
    can: 'Raise the offer, offer or take the middle, give in, lock out or keep the gates open, call a mediator.',
    agreeing: ['firm.accepts', 'firm.offersHalfway', 'firm.takesHalfway'],
    turns,
    mindsDeadlines: true,
  },
] as const satisfies readonly Seat[]

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

/** What the next headline may be about. */
export const headlines: readonly HeadlineGroup[] = [
  {
    id: 'offers',
    name: 'The offers',
    says: 'one side moves, or the two agree',
    of: [{ lane: 'offers' }],
  },
  {
    id: 'contract',
    name: 'The contract',
    says: 'its last day comes, or the members vote on a new one',
    of: [{ lane: 'contract' }],
  },
  {
    id: 'pressure',
    name: 'The pressure',
    says: 'a vote to strike, a strike, a lockout, or the end of one',
    of: [{ lane: 'pressure' }],
  },
  { id: 'else', name: 'Something else', says: 'a mediator, the strike fund, the stock, AUTHORITY' },
]
