import type { ScenarioNumber } from '../../../scenario.types'
import type { ParameterId } from '../../parameter-catalogue'
import { asKnownOn } from '../shared/as-known-on'
import { readingsAt } from '../shared/complete-case'
import { tiktok2025 } from '../tiktok-2025.scenario'
import { START } from './start'

const { judged, read } = readingsAt(START)

const own = {
  inj_ban: read(
    [0.0005, 0.003, 0.015],
    'Judgement: the law was upheld for TikTok, which it names. That the President may add others by order has not been before a court, so a stop is likelier.',
    ['S24', 'S04'],
    '2025-01-17',
  ),
  bd_open: judged([0.05, 0.15, 0.35], 'Judgement: a shop has less to hide than a feed, so its owner talks sooner.'),
  bid_enter: judged(
    [0.03, 0.08, 0.2],
    'Judgement: fewer names than for TikTok, because a shop needs a chain of supply.',
  ),
  bid_outsider_win: judged(
    [0.2, 0.4, 0.65],
    'Judgement: there is no circle of American owners already in place, so outsiders win more often than for TikTok.',
  ),
  weight_creators: judged([0.5, 0.7, 0.9], 'Judgement: consortia and trade buyers are the likeliest outsiders.'),
  weight_tycoon: judged([0.05, 0.15, 0.3], 'Judgement: one rich buyer is possible.'),
  weight_fund: judged([0.05, 0.15, 0.3], 'Judgement: a state fund has little use for a shop.'),
  or_licensed_assent: judged(
    [1, 1.5, 2.5],
    'Judgement on an odds ratio: recommendation technology is on the export list, but matters less to a shop than to a feed.',
  ),
  tar_threat: read(
    [0.02, 0.05, 0.12],
    'Judgement: half the reading for TikTok 2025, because the Supreme Court took away the emergency powers behind those tariffs.',
    ['S64'],
    '2026-02-20',
  ),
  tar_impose: read(
    [0.1, 0.22, 0.45],
    'Judgement: half the reading for TikTok 2025, for the same reason: the quick tool is gone.',
    ['S64'],
    '2026-02-20',
  ),
  tariff_low_pct: read(
    [0, 10, 20],
    'The surcharge of 10 % that replaced the void duties ran for 150 days; what followed is not in the sources, so the reading stays there with a wide range.',
    ['S64'],
    '2026-02-24',
  ),
  price_noalgo: judged([5, 20, 60], 'Judgement: an invented size, half of TikTok’s reading with a wide range.'),
  price_jv: judged([5, 15, 50], 'Judgement: an invented size, below a full sale as in TikTok’s case.'),
  ad_week: judged([0, 60, 200], 'Judgement: an invented size; a shop lives on sales more than on advertising.'),
  smb_week: judged([20, 120, 300], 'Judgement: an invented size, half of TikTok’s reading.'),
  users_dark: judged([20, 75, 150], 'Judgement: an invented size, half of TikTok’s reading.'),
  realloc_meta: judged([0.1, 0.3, 0.5], 'Judgement: part of a shop’s advertising goes to other shops.'),
} satisfies Partial<Record<ParameterId, ScenarioNumber>>

const takenOver = asKnownOn(tiktok2025.numbers, { startDate: START, from: tiktok2025.startDate, keepMarks: false })

/** Its own readings; the rest are TikTok's, and say so. */
export const numbers: Record<ParameterId, ScenarioNumber> = {
  ...(Object.fromEntries(
    Object.entries<ScenarioNumber>(takenOver).map(([id, number]) => [
      id,
      { ...number, reason: `${number.reason} Taken over from TikTok 2025.` },
    ]),
  ) as typeof takenOver),
  ...own,
}
