import { readingsAt } from '../../readings'
import type { ForcedSaleScenario } from '../forced-sale-scenario'
import { variantOf } from './shared/variant-of'
import { tiktok2025 } from './tiktok-2025.scenario'

const { judged } = readingsAt(tiktok2025.startDate)

/** TikTok 2025 if the American state itself went for the business. */
export const tiktok2025WealthFund: ForcedSaleScenario = variantOf(tiktok2025, {
  id: 'tiktok-2025-wealth-fund',
  title: 'TikTok 2025: the sovereign wealth fund',
  briefing:
    'The American state itself wants to buy: the fund ordered on 3 February is pushed as owner. It has no money yet, its plan is a year away, and Beijing would sell to a rival power.',
  question: "With a state fund pushing in, will TikTok's US business be sold, kept by ByteDance or banned for good?",
  numbers: {
    bid_outsider_win: judged(
      [0.25, 0.5, 0.75],
      'Judgement: half of the agreements leave the circle of existing investors, because the side that must approve a buyer is now behind another one.',
    ),
    weight_creators: judged([0.05, 0.15, 0.3], 'Judgement: the outside consortia stay in the field as second best.'),
    weight_tycoon: judged([0.01, 0.05, 0.15], 'Judgement: with the state as buyer, one rich buyer has little room.'),
    weight_fund: judged(
      [0.6, 0.8, 0.95],
      'Judgement: the President signed the order for the fund and named TikTok; here he uses it, so four of five outsider agreements are with the fund.',
      ['S29'],
      '2025-02-03',
    ),
    bd_near: judged(
      [0.02, 0.04, 0.09],
      'Judgement: two thirds of the base case, since the order asks only for a plan and gives it a year.',
      ['S29'],
      '2025-02-03',
    ),
    fund_fail: judged(
      [0.002, 0.006, 0.016],
      'Judgement: twice the base case. No money was set aside for the fund on the start date.',
      ['S29'],
      '2025-02-03',
    ),
    bj_round: judged(
      [0.02, 0.06, 0.18],
      'Judgement: two thirds of the base case, because Beijing would hand the business to the rival state and not to a firm.',
    ),
  },
  notes: [
    'Differs from TikTok 2025 in seven numbers: who is chosen, how fast, with what money, and how Beijing takes it at a meeting. All else is shared.',
    'The model knows outsiders from known investors, but not the fund from other outsiders: slower talks, unsure money and cooler meetings weigh on every buyer here.',
    'What the fund would pay and where the money comes from is not known; the prices are those of TikTok 2025.',
  ],
})
