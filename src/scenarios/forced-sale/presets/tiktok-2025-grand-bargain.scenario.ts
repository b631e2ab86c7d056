import type { ForcedSaleScenario } from '../forced-sale-scenario'
import { readingsAt } from './shared/complete-case'
import { variantOf } from './shared/variant-of'
import { tiktok2025 } from './tiktok-2025.scenario'

const { judged, read } = readingsAt(tiktok2025.startDate)

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
      'Judgement: a meeting about every five weeks, nearly twice the pace of the base case, since both sides now work on one agenda.',
    ),
    bj_round: read(
      [0.25, 0.5, 0.75],
      'Judgement: two of five meetings of ministers in 2025 brought assent or progress without an agreed link; with one, half of them do.',
      ['S36', 'S40'],
      '2025-10-30',
    ),
    bj_ok_truce: judged(
      [0.05, 0.12, 0.2],
      'Judgement: assent is what a truce buys once the two are tied, so it is twice as likely as in the base case while one holds.',
    ),
    bj_block: judged(
      [0.6, 0.85, 0.97],
      'Judgement: a large tariff breaks the bargain itself, so Beijing hardly lets the sale go on beside it.',
    ),
    bj_block_threat: judged(
      [0.1, 0.3, 0.5],
      'Judgement: even a threat puts a linked sale in doubt, twice as often as in the base case.',
    ),
    or_small_block: judged(
      [0.4, 0.7, 1],
      'Judgement on an odds ratio: a small step is still a step away from the bargain, so it provokes nearly as much.',
    ),
    tar_cut_elev: read(
      [0.04, 0.08, 0.15],
      'Judgement: twice the pace of the base case, where 25.7 weeks lay between two cuts, because there is something to trade for a cut.',
      ['S61', 'S63'],
      '2025-10-30',
    ),
  },
  notes: [
    'Differs from TikTok 2025 in seven numbers of the two governments: how often they meet, what a meeting brings, and how hard a tariff hits a pending deal. All else is shared.',
    'On the start date the link was a threat and no offer: on 20 January 2025 the President spoke of tariffs should Beijing refuse a deal.',
    'What Washington gives up in tariffs for the sale has no place in the machine; only the way to assent is modelled.',
    'What it shows: with these readings the link costs about as much as it brings. More meetings end with assent, but refusals after tariffs rise as well, and sales come out slightly below the base case.',
  ],
})
