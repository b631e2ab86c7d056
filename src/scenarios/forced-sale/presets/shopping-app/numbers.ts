import { readingsAt } from '../../../readings'
import type { ScenarioNumber } from '../../../scenario.types'
import type { ParameterId } from '../../parameter-catalogue'
import { takenOver } from '../shared/taken-over'
import { amountsNumbers } from './amounts-numbers'
import { START } from './start'

const { judged, read } = readingsAt(START)

const own = {
  inj_ban: judged(
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
  or_licensed_assent: judged(
    [1, 1.5, 2.5],
    'Judgement: recommendation technology is on the export list, but matters less to a shop than to a feed.',
  ),
  tar_threat: judged(
    [0.03, 0.08, 0.16],
    'Judgement: half the reading for TikTok 2025, because the Supreme Court took away the emergency powers behind the tariffs of that year.',
    ['S64'],
    '2026-02-20',
  ),
  tar_threat_truce: judged(
    [0.007, 0.022, 0.05],
    'Judgement: in a truce, too, half the reading for TikTok 2025, for want of those emergency powers.',
    ['S64'],
    '2026-02-20',
  ),
  tar_impose: judged(
    [0.15, 0.3, 0.55],
    'Judgement: half the reading for TikTok 2025, since the quick tool is gone and others need hearings.',
    ['S64'],
    '2026-02-20',
  ),
  deadline_spacing: read(
    'B',
    [6, 13, 26],
    'The usual delay for TikTok since June 2025 was of 90 days, which is 13 weeks; the law allows as much once.',
    ['S02', 'S06'],
    '2025-12-16',
  ),
} satisfies Partial<Record<ParameterId, ScenarioNumber>>

/** Its own readings; the rest are those of TikTok 2025, and say so. */
export const numbers: Record<ParameterId, ScenarioNumber> = {
  ...takenOver(START),
  ...amountsNumbers,
  ...own,
}
