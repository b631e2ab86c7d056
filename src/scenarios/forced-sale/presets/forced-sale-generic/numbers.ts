import { readingsAt } from '../../../readings'
import type { ScenarioNumber } from '../../../scenario.types'
import type { ParameterId } from '../../parameter-catalogue'
import { noTariffs } from '../shared/idle-tariffs'
import { takenOver } from '../shared/taken-over'
import { amountsNumbers } from './amounts-numbers'
import { START } from './start'

const { judged, read } = readingsAt(START)

const lawNumbers = {
  ext_grant: read(
    'A',
    [0.64, 0.81, 0.93],
    'Of 17 comparable deadlines no court had stopped, 14 were put off: .81, with nine in ten such records between .64 and .93.',
    ['S16', 'S71k', 'S02', 'S61'],
    '2025-12-16',
  ),
  ext_grant_deal: read(
    'B',
    [0.55, 0.79, 0.95],
    'Five of six deadlines with a deal in hand were put off and the sixth lapsed unenforced, which gives .79 for so few.',
    ['S16', 'S02'],
    '2025-12-16',
  ),
  lapse_enforce: read(
    'B',
    [0.12, 0.4, 0.7],
    'Three lapses: TikTok in December 2020 was let be, TikTok in January 2025 half enforced, Huawei in August 2020 cut off. One and a half of three, less a little for so few.',
    ['S16b', 'S25', 'S71k'],
    '2025-01-19',
  ),
  credibility: judged([0.5, 0.8, 1], 'Judgement: only TikTok’s case shows what delays do to a threat.'),
  dark_durable: read(
    'B',
    [0.15, 0.4, 0.7],
    'Two of five shutdowns lasted, India’s and Kaspersky’s; TikTok’s, ZTE’s and Nexperia’s were undone.',
    ['S71m', 'S71l', 'S25', 'S71j', 'S71i'],
    '2025-11-19',
  ),
  host_withdraw: read(
    'B',
    [0.003, 0.009, 0.018],
    'Five of the fifteen settled cases ended with the order dropped or bargained away (TikTok 2020, WeChat, ZTE, Nexperia, US Steel), in 578 weeks together.',
    ['S17', 'S71j', 'S71i', 'S71n'],
    '2025-11-19',
  ),
  inj_ban: read(
    'B',
    [0.002, 0.005, 0.012],
    'Courts stopped three of the fifteen settled cases (TikTok 2020, WeChat, Montana) in 578 weeks together.',
    ['S15', 'S17b', 'S18'],
    '2025-11-19',
  ),
  congress_act: judged([0, 0.0005, 0.002], 'Judgement: one law in seventeen cases, and that law began a case.'),
}

const saleNumbers = {
  bd_open: judged([0.05, 0.12, 0.3], 'Judgement: most owners under order talk within two months.'),
  bd_walk: judged([0.001, 0.005, 0.015], 'Judgement: no owner in the precedents left the table for good.'),
  bd_near: read(
    'C',
    [0.02, 0.05, 0.1],
    'Five agreements in 227 weeks from a binding order, .022 a week (.010 to .043). Doubled, because that wait also holds the way to talks, assent, approval and signature.',
    ['S71b', 'S71e', 'S71f', 'S71h', 'S42'],
    '2025-12-18',
  ),
  bj_ok_calm: read(
    'C',
    [0.013, 0.35, 0.8],
    'In four of the five sales no home government stood in the way; in TikTok’s it did for most of a year. The low end is the pace of Beijing with foreign mergers, 13 consents in 1,026 waiting weeks.',
    ['S42', 'E14', 'E15'],
    '2025-12-18',
  ),
  or_licensed_assent: judged([1, 1.5, 2.5], 'Judgement: what stays at home needs less assent.'),
  round: judged([0, 0.02, 0.08], 'Judgement: ministers met over few of these cases.'),
  us_concede: judged([0.005, 0.02, 0.06], 'Judgement: hosts soften their terms in some cases, US Steel’s among them.'),
  close_step: read(
    'A',
    [0.08, 0.2, 0.4],
    'Four forced sales closed 12, 4, 17 and 5 weeks after signature, 9.5 on average, here in two stages.',
    ['S71b', 'S71e', 'S71h', 'S42'],
    '2026-01-22',
  ),
  fall_aip: read(
    'C',
    [0.005, 0.012, 0.03],
    'MoneyGram and Ant gave up after 48.7 weeks and the plan of 2020 faded over about 40: two in 89 weeks at most, less for the agreements that held.',
    ['S71g', 'S16', 'S17'],
    '2021-06-09',
  ),
  bid_enter: judged([0.04, 0.1, 0.25], 'Judgement: one new name in ten weeks, as around TikTok in early 2025.'),
  bid_withdraw: judged([0.01, 0.02, 0.05], 'Judgement: few say that they leave.'),
  bid_outsider_win: judged([0.25, 0.5, 0.75], 'Judgement: the buyers of the precedents came from both sides.'),
  deadline_spacing: read(
    'B',
    [6, 13, 26],
    'Huawei’s licence was renewed by 90 days at a time, which is 13 weeks; the usual delay for TikTok since June 2025 is as long.',
    ['S71k', 'S02'],
    '2025-12-16',
  ),
}

/** Its own readings; the rest are those of TikTok 2025, and say so. */
export const numbers: Record<ParameterId, ScenarioNumber> = {
  ...takenOver(START),
  ...amountsNumbers,
  ...lawNumbers,
  ...saleNumbers,
  ...noTariffs(START, 'only three of the seventeen precedents were part of a trade conflict'),
}
