import type { ForcedSaleScenario } from '../forced-sale-scenario'
import { readingsAt } from './shared/complete-case'
import { variantOf } from './shared/variant-of'
import { story } from './tiktok-2025/story'
import { tiktok2025 } from './tiktok-2025.scenario'

const { judged } = readingsAt(tiktok2025.startDate)
const isAboutTariffs = (text: string): boolean => /tariff/.test(text)

/** TikTok 2025 in a world without the tariff conflict: what the conflict itself does to the sale. */
export const tiktok2025NoTariffs: ForcedSaleScenario = variantOf(tiktok2025, {
  id: 'tiktok-2025-no-tariffs',
  title: 'Hypothetical: TikTok 2025 without tariffs',
  briefing:
    'Hypothetical: the law, the deadline and the bidders of February 2025, but no tariff conflict. Nobody threatens or imposes a duty. What is left is a sale, an export licence and time.',
  question: "Without a tariff war, would TikTok's US business be sold, kept by ByteDance or banned for good?",
  numbers: {
    tar_threat: judged(
      [0, 0, 0],
      'Judgement, and the point of this hypothetical case: nobody threatens a tariff, so it is nought and has no range.',
    ),
    tariff_low_pct: judged(
      [0, 0, 0],
      'Judgement, by definition of the hypothetical case: the extra duty of 4 February 2025 was never imposed.',
    ),
  },
  story: story.filter(({ text }) => !isAboutTariffs(text)),
  notes: [
    'Hypothetical: differs from TikTok 2025 in two numbers, the chance of a tariff threat and the extra duty in force, and leaves the tariffs out of the story. All else is shared.',
    'The other tariff numbers are kept but idle: without a threat no tariff rises and none is cut. The difference to TikTok 2025 is what the conflict does in the model.',
    'Beijing’s assent keeps the reading for calm trade. Whether it would be warmer had there never been a conflict cannot be read from the record.',
    'What it shows: without the conflict sales gain more than twenty in a hundred, nearly all of them from futures that would still be unresolved.',
  ],
})
