import { readingsAt } from '../../readings'
import type { ForcedSaleScenario } from '../forced-sale-scenario'
import { variantOf } from './shared/variant-of'
import { tiktok2025 } from './tiktok-2025.scenario'

const { judged } = readingsAt(tiktok2025.startDate)

/** TikTok 2025 if the sale were one item of a trade deal: more meetings that can bring assent, and more that can undo it. */
export const tiktok2025GrandBargain: ForcedSaleScenario = variantOf(tiktok2025, {
  id: 'tiktok-2025-grand-bargain',
  title: 'TikTok 2025: a grand bargain',
  briefing:
    'Washington and Beijing put trade and the sale on one table. Ministers meet more often and a meeting can settle both. The price of the link: every new tariff now hits the deal as well.',
  question: "Tied to a trade deal, will TikTok's US business be sold, kept by ByteDance or banned for good?",
  numbers: {
    round: judged(
      [0.12, 0.2, 0.3],
      'Judgement: a meeting about every five weeks, half as often again as in the base case, since both sides work on one agenda.',
    ),
    bj_round: judged(
      [0.06, 0.18, 0.4],
      'Judgement: twice the base case, because the sale stands on the agenda of every meeting and not of some.',
    ),
    bj_ok_truce: judged(
      [0.012, 0.026, 0.07],
      'Judgement: twice the base case while a truce holds, for assent is part of what the truce was struck for.',
    ),
    bj_block: judged(
      [0.6, 0.85, 0.97],
      'Judgement: a large tariff breaks the bargain itself, so Beijing hardly lets the sale go on beside it.',
    ),
  },
  notes: [
    'Differs from TikTok 2025 in four numbers of the two governments: how often they meet, what a meeting or a truce brings, and how surely a large tariff undoes it. All else is shared.',
    'On the start date the link was a threat and no offer: on 20 January 2025 the President spoke of tariffs should Beijing refuse a deal.',
    'What Washington gives up in tariffs for the sale has no place in the machine; only the way to assent is modelled.',
  ],
})
