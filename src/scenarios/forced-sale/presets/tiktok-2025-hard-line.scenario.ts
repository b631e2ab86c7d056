import type { ForcedSaleScenario } from '../forced-sale-scenario'
import { readingsAt } from './shared/complete-case'
import { variantOf } from './shared/variant-of'
import { tiktok2025 } from './tiktok-2025.scenario'

const { judged, read } = readingsAt(tiktok2025.startDate)

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
      'Judgement: about one deadline in three is put off, below the whole range of the case it differs from. It is what critics of the delays asked for.',
    ),
    ext_grant_deal: judged(
      [0.5, 0.75, 0.9],
      'Judgement: with a deal on the table even a strict White House would rather wait than break it, but not as a matter of course.',
    ),
    lapse_enforce: read(
      [0.5, 0.75, 0.95],
      'Judgement, with one precedent: Huawei was cut off in August 2020 after its licence had been renewed five times. The base case counts that as one lapse of three; here it is the rule.',
      ['S71k'],
      '2020-08-13',
    ),
    credibility: judged(
      [0.75, 0.9, 1],
      'Judgement: where delays are rare and lapses are enforced, one more delay takes little from the threat.',
    ),
    dark_durable: read(
      [0.2, 0.4, 0.6],
      'Judgement: a shutdown meant in earnest is likelier to last, as it did in India and for Kaspersky, than one that is a move in the bargaining.',
      ['S71m', 'S71l'],
      '2024-09-29',
    ),
    restore: read(
      [0.05, 0.1, 0.3],
      'The slower pair of three shutdowns that were undone: ZTE waited 12.7 weeks and Nexperia 7.1, about one in ten weeks. The 14 hours of January 2025 are left out.',
      ['S71j', 'S71i'],
      '2025-11-19',
    ),
    us_concede: judged(
      [0.005, 0.015, 0.04],
      'Judgement: the law asks for an end to any work together on the algorithm, and a strict White House would hold to that.',
    ),
  },
  notes: [
    'Differs from TikTok 2025 in seven numbers of Washington: delays, enforcement, what a delay costs the threat, how long a shutdown lasts, and the terms. All else is shared.',
    'Pressure does not bring ByteDance or Beijing to the table sooner here: whether a credible threat would is the very thing in dispute, so the numbers of the other parties are left alone.',
    'What it shows: a deadline comes due every eleven weeks, so even a moderate chance of enforcement adds up over two years. Bans gain far more than sales, which fall.',
  ],
})
