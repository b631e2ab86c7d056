import { strike } from './strike.setup'

const strikes = { 'union.strikes': { guard: 'mayStrike', target: 'strike' } } as const
const locksOut = { 'firm.locksOut': { guard: 'mayLockOut', target: 'lockout' } } as const
const isOrdered = { 'law.ordersCoolingOff': { guard: 'canBeOrdered', target: 'returned' } } as const
const callsOff = { 'union.callsOff': { guard: 'isTalking', target: 'returned' } } as const

/** Pressure: work as usual, a strike vote, a strike or a lockout, and back to work without a contract. Only one stoppage is called; an order may be followed by its second half. */
export const pressureRegion = strike.createStateConfig({
  initial: 'working',
  states: {
    working: {
      meta: {
        party: 'union',
        lane: 'pressure',
        order: 0,
        short: 'At work',
        headline: 'Work as usual',
        explanation: 'Nobody has voted on a strike yet.',
      },
      on: { 'union.votesToStrike': { guard: 'isOpen', target: 'mandate' }, ...locksOut },
    },
    mandate: {
      meta: {
        party: 'union',
        lane: 'pressure',
        order: 1,
        short: 'Strike vote',
        headline: 'The members have voted to strike if they must',
        explanation: 'Work goes on. UNION may call a strike once the contract has run out.',
      },
      on: { ...strikes, ...locksOut },
    },
    strike: {
      meta: {
        party: 'union',
        lane: 'pressure',
        order: 2,
        short: 'Strike',
        headline: 'A strike',
        explanation: 'Work has stopped, and each side waits for the other to move.',
      },
      on: { 'clock.hardens': 'entrenched', ...callsOff, ...isOrdered },
    },
    entrenched: {
      meta: {
        party: 'union',
        lane: 'pressure',
        order: 3,
        short: 'Dug in',
        headline: 'Both sides have dug in',
        explanation: 'The strike is long, and each side has promised its people not to move.',
      },
      on: { ...callsOff, ...isOrdered },
    },
    lockout: {
      meta: {
        party: 'firm',
        lane: 'pressure',
        order: 4,
        short: 'Lockout',
        headline: 'A lockout',
        explanation: 'The gates are shut until there is a contract. Lockouts are dug in from their first day.',
      },
      on: { 'firm.reopens': { guard: 'isTalking', target: 'returned' }, ...isOrdered },
    },
    returned: {
      meta: {
        party: 'union',
        lane: 'pressure',
        order: 5,
        short: 'Back at work',
        headline: 'Back at work without a contract',
        explanation: 'The stoppage is over, the dispute is not.',
      },
      on: { 'law.endsCoolingOff': { guard: 'isCoolingOff', target: 'deciding' } },
    },
    deciding: {
      tags: 'answer',
      meta: {
        party: 'union',
        lane: 'pressure',
        order: 6,
        short: 'Again?',
        headline: 'Strike again or stay at work?',
        explanation: 'The cooling-off is over, and UNION may strike again.',
      },
      on: { 'union.strikesAgain': 'entrenched', 'union.staysAtWork': 'returned' },
    },
  },
})

/** What keeps UNION’s members out: the strike fund, which only a stoppage uses up. */
export const fundRegion = strike.createStateConfig({
  initial: 'full',
  states: {
    full: {
      meta: {
        party: 'union',
        lane: 'pressure',
        order: 7,
        short: 'Full',
        headline: 'The strike fund is full',
        explanation: 'UNION-FIRST can pay its members for weeks.',
      },
      on: { 'clock.fundRunsLow': { guard: 'isOut', target: 'low' } },
    },
    low: {
      meta: {
        party: 'union',
        lane: 'pressure',
        order: 8,
        short: 'Low',
        headline: 'The strike fund is low',
        explanation: 'Strike pay is cut.',
      },
      on: { 'clock.fundRunsOut': { guard: 'isOut', target: 'spent' } },
    },
    spent: {
      meta: {
        party: 'union',
        lane: 'pressure',
        order: 9,
        short: 'Spent',
        headline: 'The strike fund is spent',
        explanation: 'Members who stay out live on savings.',
      },
    },
  },
})

/** What FIRM can still sell: its stock, which only a stoppage uses up. */
export const stockRegion = strike.createStateConfig({
  initial: 'full',
  states: {
    full: {
      meta: {
        party: 'firm',
        lane: 'pressure',
        order: 10,
        short: 'Full',
        headline: 'The stock is full',
        explanation: 'FIRM-FIRST can deliver for weeks.',
      },
      on: { 'clock.stockRunsLow': { guard: 'isOut', target: 'low' } },
    },
    low: {
      meta: {
        party: 'firm',
        lane: 'pressure',
        order: 11,
        short: 'Low',
        headline: 'The stock is low',
        explanation: 'FIRM-FIRST delivers to some customers only.',
      },
      on: { 'clock.stockRunsOut': { guard: 'isOut', target: 'gone' } },
    },
    gone: {
      meta: {
        party: 'firm',
        lane: 'pressure',
        order: 12,
        short: 'Gone',
        headline: 'The stock is gone',
        explanation: 'FIRM-FIRST has nothing left to sell.',
      },
    },
  },
})
