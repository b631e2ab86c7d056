import { readingsAt } from '../../readings'
import type { ForcedSaleScenario } from '../forced-sale-scenario'
import { variantOf } from './shared/variant-of'
import { tiktok2025 } from './tiktok-2025.scenario'

const { judged } = readingsAt(tiktok2025.startDate)

/** TikTok 2025 if Beijing kept to its statement of 2023. */
export const tiktok2025BeijingNo: ForcedSaleScenario = variantOf(tiktok2025, {
  id: 'tiktok-2025-beijing-no',
  title: 'TikTok 2025: Beijing says no',
  briefing:
    'Beijing keeps to what it said in 2023: it opposes a forced sale and decides on the export of the algorithm itself. Assent is rare, in talks and at meetings. How long does Washington wait?',
  question: "If Beijing says no, will TikTok's US business be sold, kept by ByteDance or banned for good?",
  numbers: {
    will_home: judged(
      [0.05, 0.15, 0.35],
      'Judgement: about a seventh of the odds of the base case, at meetings and between them. The ministry said in 2023 that it firmly opposes a forced sale; not giving a licence costs Beijing nothing.',
      ['S19', 'S21b'],
      '2023-03-23',
    ),
    or_licensed_assent: judged(
      [1, 1.5, 3],
      'Judgement: a licence leaves the algorithm in Chinese hands, which helps less where it is the sale that is refused.',
    ),
    bj_block: judged(
      [0.6, 0.85, 0.97],
      'Judgement: an assent that would be given against the grain is refused at the first large tariff.',
    ),
  },
  notes: [
    'Differs from TikTok 2025 in three numbers of Beijing: how ready it is, what a licence changes, and how surely it refuses after a large tariff. All else is shared.',
    'Washington does not learn from refusals here: delays are as likely as before.',
    'A sale without the algorithm, which needs no Chinese licence, still waits for assent in the machine. Whether Beijing could stop such a sale is open.',
  ],
})
