import { byAgreement } from './buyers'
import { negotiation } from './forced-sale.setup'

const agreements = byAgreement((buyer) => ({
  guard: 'hasBidder' as const,
  target: 'nearDeal',
  actions: { type: 'choose' as const, params: { buyer } },
}))
const fallsBack = { target: 'talks', actions: 'reopenField' } as const
const isBlocked = { guard: 'isAsked', target: 'talks', actions: 'reopenField' } as const

/** The sale, from "not for sale" to closed. A deal is pending from a near deal until it closes; one that falls goes back to talks with one bidder left. */
export const divestitureRegion = negotiation.createStateConfig({
  initial: 'notForSale',
  states: {
    notForSale: {
      meta: {
        party: 'owner',
        lane: 'sale',
        order: 0,
        short: 'Not for sale',
        headline: 'Not for sale',
        explanation: 'The owner refuses to discuss a sale.',
      },
      on: { 'owner.opensTalks': 'talks' },
    },
    talks: {
      meta: {
        party: 'owner',
        lane: 'sale',
        order: 1,
        short: 'Talks',
        headline: 'Talks are open',
        explanation: 'The owner negotiates seriously with bidders and HOST.',
      },
      on: {
        'owner.walksAway': 'notForSale',
        ...agreements,
      },
    },
    nearDeal: {
      meta: {
        party: 'owner',
        lane: 'sale',
        order: 2,
        short: 'Near deal',
        headline: 'Agreement in outline',
        explanation: 'Buyer, owner and HOST agree in outline; HOME has not assented.',
      },
      on: {
        'home.assents': 'framework',
        'home.blocks': isBlocked,
        'deal.collapses': fallsBack,
        'bidder.fundingFails': fallsBack,
      },
    },
    framework: {
      meta: {
        party: 'home',
        lane: 'sale',
        order: 3,
        short: 'Framework',
        headline: 'HOME has assented',
        explanation: 'Both governments accept the outline; HOST must still find it a qualified divestiture.',
      },
      on: {
        'host.determines': 'determined',
        'home.blocks': isBlocked,
        'deal.collapses': fallsBack,
        'bidder.fundingFails': fallsBack,
      },
    },
    determined: {
      meta: {
        party: 'host',
        lane: 'sale',
        order: 4,
        short: 'Approved',
        headline: 'HOST approves the plan',
        explanation: 'HOST has found the plan a qualified divestiture; the contracts are not signed.',
      },
      on: {
        'owner.signs': 'signed',
        'home.blocks': isBlocked,
        'deal.collapses': fallsBack,
        'bidder.fundingFails': fallsBack,
      },
    },
    signed: {
      meta: {
        party: 'owner',
        lane: 'sale',
        order: 5,
        short: 'Signed',
        headline: 'Binding contracts are signed',
        explanation: 'The contracts bind; the deal still has to close.',
      },
      on: {
        'deal.closes': 'closed',
        'home.blocks': isBlocked,
        'deal.collapses': fallsBack,
      },
    },
    closed: {
      tags: ['sold'],
      meta: {
        party: 'owner',
        lane: 'sale',
        order: 6,
        short: 'Closed',
        headline: 'The sale has closed',
        explanation: 'Control has passed to owners HOST accepts.',
      },
    },
  },
})

/** What Washington asks for: the whole business, or one whose algorithm stays licensed from the owner. */
export const termsRegion = negotiation.createStateConfig({
  initial: 'fullSale',
  states: {
    fullSale: {
      meta: {
        party: 'host',
        lane: 'sale',
        order: 7,
        short: 'Full sale',
        headline: 'HOST asks for a full sale',
        explanation: 'HOST asks for full severance, without the algorithm staying behind.',
      },
      on: { 'host.concedes': { guard: 'isForSale', target: 'licensedAlgorithm' } },
    },
    licensedAlgorithm: {
      meta: {
        party: 'host',
        lane: 'sale',
        order: 8,
        short: 'Licensed',
        headline: 'A licensed algorithm will do',
        explanation: 'HOST accepts a licensed algorithm and a small stake for the owner.',
      },
    },
  },
})
