import { readingsAt } from '../../readings'
import type { ForcedSaleScenario } from '../forced-sale-scenario'
import { variantOf } from './shared/variant-of'
import { tiktok2025 } from './tiktok-2025.scenario'

const { judged } = readingsAt(tiktok2025.startDate)

/** TikTok 2025 if Washington meant the law: delays are the exception and a lapse is enforced. */
export const tiktok2025HardLine: ForcedSaleScenario = variantOf(tiktok2025, {
  id: 'tiktok-2025-hard-line',
  title: 'TikTok 2025: a hard line',
  briefing:
    'The same order, start and bidders, but Washington means it: a new delay is the exception, a lapsed deadline is enforced, and a licensed algorithm will hardly do. Does pressure bring a sale, or a ban?',
  question: "If Washington means it, will TikTok's US business be sold, kept by ByteDance or banned for good?",
  numbers: {
    ext_grant: judged(
      [0.15, 0.35, 0.6],
      'Judgement: about one deadline in three is put off, fewer than the case it differs from allows for at its lowest. Critics of the delays asked for as much.',
    ),
    ext_grant_deal: judged(
      [0.5, 0.75, 0.9],
      'Judgement: even a strict White House would rather wait than break a deal on the table, but no longer as a matter of course.',
    ),
    lapse_enforce: judged(
      [0.5, 0.75, 0.95],
      'Judgement, with one precedent: Huawei was cut off in August 2020 after five renewals of its licence. One lapse of three in the base case, that is the rule here.',
      ['S71k'],
      '2020-08-13',
    ),
    credibility: judged(
      [0.75, 0.9, 1],
      'Judgement: where delays are rare and lapses are enforced, one more delay takes little from the threat.',
    ),
    dark_durable: judged(
      [0.2, 0.4, 0.6],
      'Judgement: a shutdown that is meant in earnest is likelier to last, as India’s and Kaspersky’s did, than one that is a move in the bargaining.',
      ['S71m', 'S71l'],
      '2024-09-29',
    ),
    us_concede: judged(
      [0.005, 0.015, 0.04],
      'Judgement: a strict White House would hold to the law, which asks for an end to any work together on the algorithm.',
    ),
  },
  notes: [
    'Differs from TikTok 2025 in six numbers of Washington: delays, enforcement, what a delay costs the threat, how often a shutdown is for good, and the terms. All else is shared.',
    'The threat reaches ByteDance by one way only: the surer a date is to be enforced, the more it hurries an agreement. How ready ByteDance and Beijing are is left as it is.',
    'A service that is dark for now comes back as fast as in TikTok 2025: that is fixed in the model and no number of a case.',
  ],
})
