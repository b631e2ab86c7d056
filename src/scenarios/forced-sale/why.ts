import type { WhyWords } from '../details.types'

const sales = (by: 1 | -1) => ({ of: 'sold', by })

/** Why so many sales and no more: what a sale still waits for after a year, and what each policy does. */
export const why: WhyWords = {
  without: 'without a sale',
  waits: [
    {
      id: 'agreement',
      name: 'for an agreement',
      states: ['deal.notForSale', 'deal.talks'],
      clause: 'buyer, OWNER and HOST must agree first, and that takes longest.',
    },
    {
      id: 'home',
      name: 'for HOME',
      states: ['deal.nearDeal'],
      clause: "everything waits for one yes, HOME's.",
    },
    {
      id: 'papers',
      name: 'for papers',
      states: ['deal.framework', 'deal.determined', 'deal.contractsDrawn', 'deal.signed', 'deal.cleared'],
      clause: 'a sale needs three yeses, then months of papers.',
    },
  ],
  policies: {
    deadline: {
      up: {
        says: 'a firm deadline brings agreements sooner, and bans with them.',
        moves: [
          { of: 'agreement', by: -1 },
          { of: 'banned', by: 1 },
        ],
      },
      down: {
        says: 'a deadline that always moves frightens nobody, and bans nobody.',
        moves: [{ of: 'banned', by: -1 }],
      },
    },
    tariffs: {
      up: { says: "tariffs freeze the one answer a sale needs, HOME's.", moves: [sales(-1)] },
      down: { says: 'with trade calm, HOME has less to refuse for.', moves: [sales(1)] },
    },
    meetings: {
      up: { says: 'more meetings mean more truces, and in a truce HOME says yes more often.', moves: [sales(1)] },
      down: { says: 'truces and yeses are made at meetings, and there are few.', moves: [sales(-1)] },
    },
    home: {
      up: { says: 'one yes was missing most often, and it comes sooner.', moves: [sales(1)] },
      down: { says: 'a deal waits for a yes that seldom comes.', moves: [sales(-1)] },
    },
    owner: {
      up: { says: 'talks open early, so there is time for the papers.', moves: [sales(1)] },
      down: { says: 'the sale starts late, and the time is short.', moves: [sales(-1)] },
    },
    terms: {
      up: { says: 'with a licence on offer, OWNER and HOME have something they can say yes to.', moves: [sales(1)] },
      down: { says: 'a full sale or nothing leaves OWNER and HOME little to say yes to.', moves: [sales(-1)] },
    },
    truces: {
      up: { says: 'in a truce HOME says yes more often, and there are more of them.', moves: [sales(1)] },
      down: { says: 'meetings bring fewer truces, and without one HOME seldom says yes.', moves: [sales(-1)] },
    },
    paperwork: {
      up: { says: 'what was agreed is closed sooner, before something undoes it.', moves: [sales(1)] },
      down: { says: 'what was agreed is still on paper when the time is up.', moves: [sales(-1)] },
    },
    newcomers: {
      up: { says: 'more bidders mean that somebody is there when talks open.', moves: [sales(1)] },
      down: { says: 'with few bidders, talks open and nobody is there.', moves: [sales(-1)] },
    },
  },
}
