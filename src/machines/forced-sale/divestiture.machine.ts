import type { Buyer } from './buyers'
import { byBuyer } from './buyers'
import { negotiation } from './forced-sale.setup'

const choose = (buyer: Buyer) => ({ type: 'choose', params: { buyer } }) as const
const fallsBack = { target: 'talks', actions: 'reopenField' } as const
const canFall = { 'home.blocks': { guard: 'canRefuse', ...fallsBack }, 'deal.collapses': fallsBack } as const
const untilSigned = {
  ...canFall,
  'bidder.fundingFails': fallsBack,
  'owner.walksAway': { target: 'notForSale', actions: 'reopenField' },
} as const

/**
 * The sale, from "not for sale" to closed, with two stages of contracts and two of closing. A deal is pending from a near deal
 * until it closes; one that falls goes back to talks with one bidder left.
 */
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
        ...byBuyer(
          'deal.agreed',
          (buyer) => ({ guard: 'hasBidder', target: 'nearDeal', actions: choose(buyer) }) as const,
        ),
        ...byBuyer(
          'both.agreePackage',
          (buyer) => ({ guard: 'isOnPackage', target: 'framework', actions: choose(buyer) }) as const,
        ),
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
      on: { ...untilSigned, 'home.assents': { guard: 'canAssent', target: 'framework' } },
    },
    framework: {
      meta: {
        party: 'home',
        lane: 'sale',
        order: 3,
        short: 'Framework',
        headline: 'HOME has assented',
        explanation: 'Both governments accept the outline; HOST must still find that it satisfies the INSTRUMENT.',
      },
      on: { ...untilSigned, 'host.determines': 'determined' },
    },
    determined: {
      meta: {
        party: 'host',
        lane: 'sale',
        order: 4,
        short: 'Approved',
        headline: 'HOST approves the plan',
        explanation: 'HOST has found that the plan satisfies the INSTRUMENT; lawyers draw up the contracts.',
      },
      on: { ...untilSigned, 'owner.drawsUpContracts': 'contractsDrawn' },
    },
    contractsDrawn: {
      meta: {
        party: 'owner',
        lane: 'sale',
        order: 5,
        short: 'Contracts',
        headline: 'The contracts are drawn up',
        explanation: 'The terms are fixed on paper; nobody has signed.',
      },
      on: { ...untilSigned, 'owner.signs': 'signed' },
    },
    signed: {
      meta: {
        party: 'owner',
        lane: 'sale',
        order: 6,
        short: 'Signed',
        headline: 'Binding contracts are signed',
        explanation: 'The contracts bind; permits and the split of the business come next.',
      },
      on: { ...canFall, 'deal.clears': 'cleared' },
    },
    cleared: {
      meta: {
        party: 'owner',
        lane: 'sale',
        order: 7,
        short: 'Cleared',
        headline: 'The deal is cleared',
        explanation: 'Permits are given and the business is split off; only the handover is missing.',
      },
      on: { ...canFall, 'deal.closes': 'closed' },
    },
    closed: {
      tags: ['sold'],
      meta: {
        party: 'owner',
        lane: 'sale',
        order: 8,
        short: 'Closed',
        headline: 'The sale has closed',
        explanation: 'Control has passed to owners HOST accepts.',
      },
    },
  },
})

/** What the host asks for: the whole business, or one whose algorithm stays licensed from the owner. Frozen once contracts are drawn up. */
export const termsRegion = negotiation.createStateConfig({
  initial: 'fullSale',
  states: {
    fullSale: {
      meta: {
        party: 'host',
        lane: 'sale',
        order: 9,
        short: 'Full sale',
        headline: 'HOST asks for a full sale',
        explanation: 'HOST asks for full severance, without the algorithm staying behind.',
      },
      on: { 'host.concedes': { guard: 'termsAreOpen', target: 'licensedAlgorithm' } },
    },
    licensedAlgorithm: {
      meta: {
        party: 'host',
        lane: 'sale',
        order: 10,
        short: 'Licensed',
        headline: 'A licensed algorithm will do',
        explanation: 'HOST accepts a licensed algorithm and a small stake for the owner.',
      },
      on: { 'congress.tightens': { guard: 'termsCanTighten', target: 'fullSale' } },
    },
  },
})
