import type { ForcedSaleScenario } from '../forced-sale-scenario'
import { readingsAt } from './shared/complete-case'
import { variantOf } from './shared/variant-of'
import { tiktok2025 } from './tiktok-2025.scenario'

const { judged, read } = readingsAt(tiktok2025.startDate)

/** TikTok 2025 if Beijing kept to its statement of 2023. */
export const tiktok2025BeijingNo: ForcedSaleScenario = variantOf(tiktok2025, {
  id: 'tiktok-2025-beijing-no',
  title: 'TikTok 2025: Beijing says no',
  briefing:
    'Beijing keeps to what it said in 2023: it opposes a forced sale and decides on the export of the algorithm itself. Assent is rare, in talks and at meetings. How long does Washington wait?',
  question: "If Beijing says no, will TikTok's US business be sold, kept by ByteDance or banned for good?",
  numbers: {
    bj_ok_truce: read(
      [0.001, 0.008, 0.03],
      'Judgement: the ministry said in 2023 that it firmly opposes a forced sale. A truce opens a crack, not a door.',
      ['S19'],
      '2023-03-23',
    ),
    bj_ok_calm: read(
      [0.001, 0.005, 0.015],
      'Judgement: about an eighth of the base case. The export needs a licence since 2020, and not giving one costs Beijing nothing.',
      ['S19', 'S21b'],
      '2023-03-23',
    ),
    bj_ok_elev: judged(
      [0, 0.001, 0.004],
      'Judgement: a government that says no in calm does not say yes under a large new tariff.',
    ),
    bj_ok_emb: judged([0, 0.0005, 0.002], 'Judgement: all but nothing while rates stand above 100 %.'),
    or_licensed_assent: judged(
      [1, 1.5, 3],
      'Judgement on an odds ratio: a licence leaves the algorithm in Chinese hands, which helps less where the sale itself is refused.',
    ),
    bj_round: judged(
      [0.01, 0.06, 0.2],
      'Judgement: one meeting in seventeen turns Beijing round, against one in three in the base case.',
    ),
    bj_block: judged(
      [0.6, 0.85, 0.97],
      'Judgement: an assent given against the grain is withdrawn at the first large tariff.',
    ),
  },
  notes: [
    'Differs from TikTok 2025 in seven numbers of Beijing: its assent in each state of trade and at meetings, and how readily it refuses after a tariff. All else is shared.',
    'Washington does not learn from refusals here: delays are as likely as before, so a stubborn Beijing shows up mainly as futures that are still unresolved.',
    'A sale without the algorithm, which needs no Chinese licence, still waits for assent in the machine. Whether Beijing could stop such a sale is open.',
    'What it shows: sales fall to about a quarter of the base case, and most of the difference is still unresolved after two years, not banned.',
  ],
})
