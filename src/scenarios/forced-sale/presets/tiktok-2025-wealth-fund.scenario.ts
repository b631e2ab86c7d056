import type { ForcedSaleScenario } from '../forced-sale-scenario'
import { readingsAt } from './shared/complete-case'
import { variantOf } from './shared/variant-of'
import { tiktok2025 } from './tiktok-2025.scenario'

const { judged, read } = readingsAt(tiktok2025.startDate)

/** TikTok 2025 if the American state itself went for the business. */
export const tiktok2025WealthFund: ForcedSaleScenario = variantOf(tiktok2025, {
  id: 'tiktok-2025-wealth-fund',
  title: 'TikTok 2025: the sovereign wealth fund',
  briefing:
    'The American state itself wants to buy: the fund ordered on 3 February is pushed as owner. It needs no approval but its own, yet it has no money, and Beijing would sell to a rival power.',
  question: "With a state fund pushing in, will TikTok's US business be sold, kept by ByteDance or banned for good?",
  numbers: {
    bid_outsider_win: judged(
      [0.25, 0.5, 0.75],
      'Judgement: half of the agreements leave the circle of existing investors, because the side that must approve a buyer is now behind another one.',
    ),
    weight_fund: read(
      [0.6, 0.8, 0.95],
      'Judgement: the President signed the order for the fund and named TikTok; here he uses it, so four of five outsider agreements are with the fund.',
      ['S29'],
      '2025-02-03',
    ),
    weight_creators: judged([0.05, 0.15, 0.3], 'Judgement: the outside consortia stay in the field as second best.'),
    weight_tycoon: judged([0.01, 0.05, 0.15], 'Judgement: with the state as buyer, one rich buyer has little room.'),
    bd_near: read(
      [0.02, 0.05, 0.12],
      'Judgement: slower than the base case, since the order asks only for a plan and gives it a year.',
      ['S29'],
      '2025-02-03',
    ),
    fund_fail: read(
      [0.006, 0.015, 0.04],
      'Judgement: two and a half times the base case. No money was set aside on the start date, and one chance serves for every buyer.',
      ['S29'],
      '2025-02-03',
    ),
    bj_round: judged(
      [0.08, 0.2, 0.45],
      'Judgement: harder than in the base case at the table, where Beijing would hand the business to the rival state and not to a firm.',
    ),
    determ: judged(
      [0.3, 0.55, 0.85],
      'Judgement: Washington finds its own purchase a qualified divestiture sooner than that of others.',
    ),
  },
  notes: [
    'Differs from TikTok 2025 in eight numbers: who is chosen, how fast, with what money, and what both governments make of it. All else is shared.',
    'The chances of money failing, approval and assent are one number each for every buyer, so the fund’s own risks weigh on the other buyers too.',
    'What the fund would pay and where the money comes from is not known; the prices are those of TikTok 2025.',
    'What it shows: the fund wins often where there is a sale, but there are fewer sales in all, for its plan is slow and its money unsure.',
  ],
})
