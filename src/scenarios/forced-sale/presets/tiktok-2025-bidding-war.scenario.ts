import { readingsAt } from '../../readings'
import type { ForcedSaleScenario } from '../forced-sale-scenario'
import { variantOf } from './shared/variant-of'
import { tiktok2025 } from './tiktok-2025.scenario'

const { judged } = readingsAt(tiktok2025.startDate)

/** TikTok 2025 as an open contest between the creators' consortium, Elon Musk and the Oracle-led group. */
export const tiktok2025BiddingWar: ForcedSaleScenario = variantOf(tiktok2025, {
  id: 'tiktok-2025-bidding-war',
  title: 'TikTok 2025: the bidding war',
  briefing:
    'An open contest: a creators’ consortium at $25 bn, Elon Musk and the group around Oracle outbid each other while others crowd in. ByteDance listens to the money. Beijing still has to agree.',
  question: "In a bidding war, will TikTok's US business be sold, kept by ByteDance or banned for good?",
  buyers: {
    creators: {
      name: 'Creators’ consortium',
      short: 'Creators',
      about: 'Jesse Tinsley’s group with the Roblox chief and MrBeast, and the other outside consortia behind it.',
      evidence:
        'More than $20 bn claimed in January 2025 and $25 bn talked of; no funds shown, no answer from ByteDance.',
      sources: ['S56', 'S56b'],
    },
    tycoon: {
      name: 'Elon Musk',
      short: 'Musk',
      about: 'One rich buyer with close ties to the White House, in this case with a bid.',
      evidence: 'Floated by officials according to the press. The bid is assumed: on the start date there was none.',
      sources: ['S84'],
    },
  },
  numbers: {
    bid_enter: judged(
      [0.12, 0.25, 0.4],
      'Judgement: one new bidder in four weeks, two and a half times the base case, and more near a deadline.',
    ),
    bid_withdraw: judged(
      [0.02, 0.04, 0.08],
      'Judgement: twice the base case, since a contest also has losers who say so and leave.',
    ),
    bid_outsider_win: judged(
      [0.3, 0.55, 0.75],
      'Judgement: three contenders, two of them outsiders; ties to the existing owners still count for something.',
    ),
    weight_creators: judged(
      [0.35, 0.55, 0.75],
      'Judgement: the consortium is the outsider with a sum on the table, more than $20 bn claimed and $25 bn talked of.',
      ['S56', 'S56b'],
      '2025-01-21',
    ),
    weight_tycoon: judged(
      [0.2, 0.4, 0.6],
      'Judgement: Musk is assumed to bid, which he had not done on the start date; being floated by officials gives him a real chance.',
      ['S84'],
      '2025-01-29',
    ),
    weight_fund: judged([0, 0.05, 0.15], 'Judgement: the state fund stands aside while private money competes.'),
    bd_open: judged(
      [0.08, 0.16, 0.3],
      'Judgement: rising bids make the owner listen sooner, within six weeks or so where the base case takes ten.',
    ),
    bd_near: judged(
      [0.035, 0.07, 0.14],
      'Judgement: the odds of the base case raised by nearly a fifth. Money moves an owner a little; whether it may sell is for others to say.',
    ),
    fund_fail: judged(
      [0.002, 0.006, 0.016],
      'Judgement: twice the base case, because whoever bids highest without shown funds is likeliest to fail on the money.',
      ['S56'],
      '2025-01-21',
    ),
    price_creators: judged(
      [25, 30, 45],
      'Judgement: the talked-of $25 bn becomes the floor of the consortium’s bid, and rivals lift it.',
      ['S56b'],
      '2025-01-21',
    ),
    price_tycoon: judged(
      [25, 42, 60],
      'Judgement: the bid is assumed, and to win it would have to match what a full sale fetches here.',
    ),
    price_noalgo: judged(
      [25, 42, 60],
      'Judgement: the talked-of $25 bn becomes the floor, and rivals lift the reading a little; 60 is an analyst’s earlier figure, from March 2024.',
      ['S56b', 'S54'],
      '2025-01-21',
    ),
  },
  notes: [
    'Differs from TikTok 2025 in twelve numbers of the bidders, the owner’s ear for them and the price, and in two buyers. All else is shared.',
    'A raised bid changes nothing in the machine: it shows only as a livelier field, an owner who listens sooner and a higher price.',
    'The machine tells none, one and several bidders apart. Beyond the second, one more changes nothing.',
  ],
})
