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
