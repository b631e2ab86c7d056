import { tiktok2025BiddingWar as first } from '../../forced-sale/presets/tiktok-2025-bidding-war.scenario'
import type { ForcedSaleScenario } from '../forced-sale-scenario'
import { readingsAt } from './shared/readings'
import { variantOf } from './shared/variant-of'
import { tiktok2025 } from './tiktok-2025.scenario'

const { judged } = readingsAt(tiktok2025.startDate)
const { price_noalgo, weight_creators, weight_fund, weight_tycoon } = first.numbers

/** TikTok 2025 as an open contest between the creators' consortium, Elon Musk and the Oracle-led group. */
export const tiktok2025BiddingWar: ForcedSaleScenario = variantOf(tiktok2025, first, {
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
    weight_creators,
    weight_tycoon,
    weight_fund,
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
    price_noalgo,
  },
  notes: [
    'Differs from TikTok 2025 in ten numbers of the bidders, the owner’s ear for them and the price, and in two buyers. All else is shared.',
    'A raised bid changes nothing in the machine: it shows only as a livelier field, an owner who listens sooner and a higher price.',
    'The machine tells none, one and several bidders apart. Beyond the second, one more changes nothing.',
  ],
})
