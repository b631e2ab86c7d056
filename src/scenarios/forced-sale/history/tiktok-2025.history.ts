import type { CaseHistory } from '../../history.types'
import { comparableDeadlines, deadlines } from './tiktok-2025/deadlines'
import { headlinesBeforeMadrid } from './tiktok-2025/headlines-before-madrid'
import { headlinesFromMadrid } from './tiktok-2025/headlines-from-madrid'
import { hidden } from './tiktok-2025/hidden'
import { markets, marketsLeftOut } from './tiktok-2025/markets'
import { questions, unscored } from './tiktok-2025/questions'
import { sources } from './tiktok-2025/sources'
import { surprises } from './tiktok-2025/surprises'

/**
 * What came of TikTok after 6 February 2025, in public events. Nothing in it may reach a forecast made before its date. Nothing
 * stands before the day on which it was known; where a week's order (trade, Beijing, the sale, the bidders, the law, the deadline)
 * or its one headline a question needs it, some of it stands days later, and `reading` says so.
 */
export const tiktok2025History: CaseHistory = {
  caseId: 'tiktok-2025',
  until: '2026-05-14',
  headlines: [...headlinesBeforeMadrid, ...headlinesFromMadrid],
  hidden,
  deadlines,
  markets,
  marketsLeftOut,
  comparableDeadlines,
  questions,
  unscored,
  correlated:
    'The questions belong to one story: without an agreement there is no assent, no signature and no closing. They count as far fewer independent ones, and the intervals, which take them as independent, are too narrow.',
  bets: 'The COUNT market prices are one bet seen on COUNT days, and it was won each time: whoever said yes more boldly looks better.',
  noProof:
    'Scores are no proof of skill: most shapes of the model, what can happen and what hangs on what, were chosen knowing the ending.',
  surprises,
  exampleDay: '2025-05-01',
  sources,
}
