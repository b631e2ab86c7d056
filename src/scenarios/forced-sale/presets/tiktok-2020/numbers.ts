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
    'B',
    [0.5, 0.8, 0.95],
    'The one row of comparable deadlines known by then: Huawei’s licence was renewed five times and lapsed once, five of six.',
    ['S71k'],
    '2020-08-13',
  ),
  ext_grant_deal: judged(
    [0.6, 0.88, 0.97],
    'Judgement: no deadline with a deal in hand had come due by then; a government that wants a sale will hardly break one.',
  ),
  lapse_enforce: read(
    'C',
    [0.2, 0.5, 0.85],
    'One lapse to go by: Huawei was cut off the day before the start. The reading keeps to the middle, because an app has users who vote.',
    ['S71k'],
    '2020-08-13',
  ),
  credibility: judged(
    [0.5, 0.8, 1],
    'Judgement: no delay had worn the threat yet, and nothing was measured; milder than the reading for 2025.',
  ),
  dark_durable: read(
    'C',
    [0.15, 0.4, 0.7],
    'Two shutdowns were known: India’s of June 2020 still stood, ZTE’s had been undone within 13 weeks. The reading lies a little below one of two.',
    ['S71m', 'S71j'],
    '2020-06-29',
  ),
  host_withdraw: read(
    'B',
    [0.001, 0.006, 0.023],
    'By the start one order of five, ZTE’s, had been withdrawn in 174 weeks together (Huawei, Grindr, StayNTouch, PatientsLikeMe), which gives .006; an election was due. The high end is two in 87 weeks, the app orders of 2020 themselves.',
    ['S71j', 'S71k', 'S71b', 'S71d', 'S71f', 'S17'],
    '2021-06-09',
  ),
  inj_ban: read(
    'B',
    [0.01, 0.03, 0.1],
    'Courts stopped the two other app bans on the same footing, WeChat after 6.3 weeks and Montana after 28.1: two in 34 weeks, .058. Halved, because both orders were preliminary and the machine makes one in four final. TikTok’s own are left out.',
    ['S17b', 'S18'],
    '2023-11-30',
  ),
  congress_act: judged([0.0001, 0.0005, 0.003], 'Judgement: these were orders of the President; no bill is on record.'),
}

const saleNumbers = {
  will_home: judged(
    [0.35, 2, 6],
    'Judgement: on the start date no Chinese rule covered the export of recommendation technology, so there was less to consent to. The range is wide, because the list was changed two weeks later.',
    ['S21b', 'S21'],
    '2020-08-28',
  ),
  round: judged([0.005, 0.02, 0.06], 'Judgement: no meeting of the two governments on the sale is on record.'),
  or_licensed_assent: judged([1.2, 2, 4], 'Judgement: with the algorithm left at home there is less to assent to.'),
  bd_open: judged([0.05, 0.15, 0.3], 'Judgement: an owner that has talked of a price once will talk again.'),
  bd_walk: judged(
    [0.003, 0.01, 0.03],
    'Judgement: twice the reading for 2025, since an owner with courts to turn to can walk away more freely.',
  ),
  bd_near: read(
    'C',
    [0.02, 0.05, 0.12],
    'Earlier forced sales came to terms twice in 84 weeks (Grindr, PatientsLikeMe, StayNTouch still open), .024. Doubled, because price talk was under way and the order gave 90 days.',
    ['S71b', 'S71d', 'S71f'],
    START,
  ),
  us_concede: judged(
    [0.01, 0.03, 0.08],
    'Judgement: slower than in 2025, as the order of 2020 was fresh and asked for a full sale.',
  ),
  determ: judged(
    [0.2, 0.4, 0.7],
    'Judgement: the President’s own order asks for a deal, so approval takes a few weeks at most.',
  ),
  fall_aip: read(
    'C',
    [0.005, 0.02, 0.05],
    'MoneyGram and Ant gave up after 48.7 weeks, one in 49 weeks. TikTok’s own plan of that autumn is left out.',
    ['S71g'],
    '2018-01-02',
  ),
  bid_enter: judged([0.03, 0.08, 0.2], 'Judgement: a business of this size has few buyers who can act within 90 days.'),
  bid_withdraw: judged([0.01, 0.03, 0.08], 'Judgement: a firm that is turned down leaves within half a year or so.'),
  fund_fail: judged(
    [0.0005, 0.002, 0.006],
    'Judgement: two thirds of the reading for 2025, because the bidders named are large firms with money of their own.',
  ),
  bid_outsider_win: judged([0.03, 0.1, 0.25], 'Judgement: only technology groups were named on the start date.'),
  deadline_spacing: read(
    'B',
    [6, 13, 26],
    'Huawei’s licence was renewed by about 90 days at a time, which is 13 weeks; no other row of delays was known.',
    ['S71k'],
    '2020-08-13',
  ),
}

/** Its own readings; the rest are those of TikTok 2025, and say so. */
export const numbers: Record<ParameterId, ScenarioNumber> = {
  ...takenOver(START),
  ...amountsNumbers,
  ...lawNumbers,
  ...saleNumbers,
  ...noTariffs(START, 'none is on record that touches this sale'),
}
