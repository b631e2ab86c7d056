import { strike } from './strike.setup'

const comesToItsLastDay = [{ guard: 'isTentative', target: 'extended' }, { target: 'expiring' }] as const

/** The contract: it runs, comes to its last day, is extended or runs out; a vote or the law puts another in its place. */
export const contractRegion = strike.createStateConfig({
  initial: 'running',
  states: {
    running: {
      meta: {
        party: 'both',
        lane: 'contract',
        order: 0,
        short: 'In force',
        headline: 'The contract is in force',
        explanation: 'Its terms bind both sides until its last day; nobody may strike or lock out.',
      },
      on: { 'clock.expiry': comesToItsLastDay, 'union.ratifies': { guard: 'isTentative', target: 'signed' } },
    },
    expiring: {
      tags: 'answer',
      meta: {
        party: 'both',
        lane: 'contract',
        order: 1,
        short: 'Last day',
        headline: 'The contract’s last day',
        explanation: 'Agree in the last hour, extend the contract, or let it run out.',
      },
      on: { 'both.agreeAtTheDeadline': 'extended', 'both.extend': 'extended', 'both.letExpire': 'runOut' },
    },
    runOut: { always: [{ guard: 'hasMandate', target: 'unionChooses' }, { target: 'firmChooses' }] },
    unionChooses: {
      tags: 'answer',
      meta: {
        party: 'union',
        lane: 'contract',
        order: 2,
        short: 'Strike?',
        headline: 'Strike or work on?',
        explanation: 'The contract has run out and the members have voted to strike if they must.',
      },
      on: { 'union.strikes': 'lapsed', 'union.worksOn': 'firmChooses' },
    },
    firmChooses: {
      tags: 'answer',
      meta: {
        party: 'firm',
        lane: 'contract',
        order: 3,
        short: 'Lock out?',
        headline: 'Lock out or keep open?',
        explanation: 'The contract has run out and nobody strikes.',
      },
      on: { 'firm.locksOut': 'lapsed', 'firm.keepsOpen': 'lapsed' },
    },
    extended: {
      meta: {
        party: 'both',
        lane: 'contract',
        order: 4,
        short: 'Extended',
        headline: 'The contract is extended',
        explanation: 'The old terms bind both sides until a later day, or until the members have voted.',
      },
      on: { 'clock.expiry': comesToItsLastDay, 'union.ratifies': { guard: 'isTentative', target: 'signed' } },
    },
    lapsed: {
      meta: {
        party: 'both',
        lane: 'contract',
        order: 5,
        short: 'Run out',
        headline: 'The contract has run out',
        explanation: 'No contract binds either side, and a strike or a lockout is possible.',
      },
      on: {
        'union.ratifies': [
          { guard: 'isAgreedAfterAStop', target: 'signedAfter' },
          { guard: 'isTentative', target: 'signedLate' },
        ],
        'law.imposesTerms': { guard: 'isOpen', target: 'imposed' },
      },
    },
    signed: {
      tags: 'settled',
      meta: {
        party: 'both',
        lane: 'contract',
        order: 6,
        short: 'In time',
        full: 'Signed in time',
        group: 'New contract',
        headline: 'Signed in time',
        explanation: 'A new contract follows the old one without a gap.',
      },
    },
    signedLate: {
      tags: 'settled',
      meta: {
        party: 'both',
        lane: 'contract',
        order: 7,
        short: 'Late',
        full: 'Signed late',
        group: 'New contract',
        headline: 'Signed late, without a stoppage',
        explanation: 'Work went on without a contract until there was a new one.',
      },
    },
    signedAfter: {
      tags: 'stopped',
      meta: {
        party: 'both',
        lane: 'contract',
        order: 8,
        short: 'After a stop',
        full: 'Signed after a stop',
        group: 'New contract',
        headline: 'Signed after a stoppage',
        explanation: 'A strike or a lockout came first.',
      },
    },
    imposed: {
      tags: 'imposed',
      meta: {
        party: 'law',
        lane: 'law',
        order: 3,
        short: 'Imposed',
        headline: 'The contract is imposed',
        explanation: 'An arbitrator has set the terms by law.',
      },
    },
  },
})
