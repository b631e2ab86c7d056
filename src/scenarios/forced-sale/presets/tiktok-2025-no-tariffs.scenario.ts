import { readingsAt } from '../../readings'
import type { ForcedSaleScenario } from '../forced-sale-scenario'
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
    tar_threat_truce: judged(
      [0, 0, 0],
      'Judgement, likewise by definition of the hypothetical case: no threat comes while the governments are at peace over trade.',
    ),
    tariff_low_pct: judged(
      [0, 0, 0],
      'Judgement, by definition of the hypothetical case: the extra duty of 4 February 2025 was never imposed.',
    ),
  },
  story: story.filter(({ text }) => !isAboutTariffs(text)),
  notes: [
    'Hypothetical: differs from TikTok 2025 in three numbers, the chances of a tariff threat in a truce and out of one and the extra duty in force, and leaves the tariffs out of the story. All else is shared.',
    'Without a threat no tariff rises, nothing is refused and nothing is tied to trade, so the numbers for that are idle. A meeting can still declare a truce: the governments then meet more often, and that is all it means here.',
    'Beijing’s readiness keeps its readings. Whether it would be warmer had there never been a conflict cannot be read from the record.',
  ],
})
