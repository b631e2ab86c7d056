import { strike } from './strike.setup'

const narrows = { 'firm.raisesOffer': 'close', 'union.lowersDemand': 'close' } as const
const givesIn = { 'union.accepts': '#firmTerms', 'firm.accepts': '#unionTerms' } as const
const inTheLastHour = { 'both.agreeAtTheDeadline': '#halfway' } as const

/** The offers: far apart, close, and an agreement on somebody's terms that waits for the members' vote. */
export const offersRegion = strike.createStateConfig({
  initial: 'apart',
  states: {
    apart: {
      meta: {
        party: 'both',
        lane: 'offers',
        order: 0,
        short: 'Far apart',
        headline: 'The two sides are far apart',
        explanation: 'Demand and offer have not moved much; one of them can, or give in.',
      },
      on: { ...narrows, ...givesIn, ...inTheLastHour },
    },
    close: {
      meta: {
        party: 'both',
        lane: 'offers',
        order: 1,
        short: 'Close',
        headline: 'The two sides are close',
        explanation: 'The middle is in sight: either can offer it, or give in.',
      },
      on: {
        'union.offersHalfway': 'firmAsked',
        'firm.offersHalfway': 'unionAsked',
        ...givesIn,
        ...inTheLastHour,
      },
    },
    firmAsked: {
      tags: 'answer',
      meta: {
        party: 'firm',
        lane: 'offers',
        order: 2,
        short: 'Firm asked',
        headline: 'FIRM-FIRST is asked to meet halfway',
        explanation: 'FIRM-FIRST takes the middle or refuses it.',
      },
      on: { 'firm.takesHalfway': '#halfway', 'firm.refusesHalfway': 'close' },
    },
    unionAsked: {
      tags: 'answer',
      meta: {
        party: 'union',
        lane: 'offers',
        order: 3,
        short: 'Union asked',
        headline: 'UNION-FIRST is asked to meet halfway',
        explanation: 'UNION-FIRST takes the middle or refuses it.',
      },
      on: { 'union.takesHalfway': '#halfway', 'union.refusesHalfway': 'close' },
    },
    tentative: {
      initial: 'halfway',
      states: {
        firmTerms: {
          id: 'firmTerms',
          meta: {
            party: 'firm',
            lane: 'offers',
            order: 4,
            short: 'Firm’s',
            full: 'Agreed, firm’s',
            group: 'Agreed, on whose terms',
            headline: 'Agreed on FIRM’s terms',
            explanation: 'UNION-FIRST gave in. The members have yet to vote.',
          },
        },
        halfway: {
          id: 'halfway',
          meta: {
            party: 'both',
            lane: 'offers',
            order: 5,
            short: 'Halfway',
            full: 'Agreed halfway',
            group: 'Agreed, on whose terms',
            headline: 'Agreed halfway',
            explanation: 'The two sides met in the middle. The members have yet to vote.',
          },
        },
        unionTerms: {
          id: 'unionTerms',
          meta: {
            party: 'union',
            lane: 'offers',
            order: 6,
            short: 'Union’s',
            full: 'Agreed, union’s',
            group: 'Agreed, on whose terms',
            headline: 'Agreed on UNION’s terms',
            explanation: 'FIRM-FIRST gave in. The members have yet to vote.',
          },
        },
      },
      on: { 'union.votesDown': 'close' },
    },
  },
})
