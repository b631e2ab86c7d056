import { readingsAt } from '../../../readings'
import type { ScenarioNumber } from '../../../scenario.types'
import type { ParameterId } from '../../parameter-catalogue'
import { noTariffs } from '../shared/idle-tariffs'
import { takenOver } from '../shared/taken-over'
import { amountsNumbers } from './amounts-numbers'
import { START } from './start'

const { idle, judged, read } = readingsAt(START)
const noAlgorithm = 'no algorithm stays behind with the owner'

const lawNumbers = {
  ext_grant: read(
    'A',
    [0.5, 0.8, 0.93],
    'Of 17 comparable American deadlines no court had stopped, 14 were put off, which gives about .81; none of them is Grindr’s.',
    ['S16', 'S71k', 'S02', 'S61'],
    '2025-12-16',
  ),
  ext_grant_deal: read(
    'B',
    [0.6, 0.88, 0.98],
    'Five of six deadlines with a deal in hand were put off and the sixth lapsed unenforced; none of them is Grindr’s.',
    ['S16', 'S02'],
    '2025-12-16',
  ),
  lapse_enforce: judged(
    [0.2, 0.5, 0.8],
    'Judgement: an owner that breaks an agreement with the security review invites enforcement, yet there is no case to count.',
  ),
  credibility: judged([0.6, 0.85, 1], 'Judgement: a quiet review loses little of its threat by waiting.'),
  dark_durable: judged([0.1, 0.3, 0.6], 'Judgement: shutting a dating app for good was never proposed.'),
  host_withdraw: judged(
    [0.0005, 0.002, 0.01],
    'Judgement: of the orders known by then only ZTE’s was bargained away, and this one rested on an agreement.',
  ),
  inj_ban: judged([0.0001, 0.0005, 0.003], 'Judgement: the owner agreed to sell and had nothing to sue over.'),
  congress_act: judged([0, 0.0001, 0.001], 'Judgement: nobody asked Congress for a law on a single small app.'),
}

const assentNumbers = {
  will_home: judged(
    [1, 1, 1],
    'Judgement: that Beijing is ready is said by its chance of assent, so the dial stays at 1.',
  ),
  bj_ok_calm: judged(
    [0.7, 0.95, 1],
    'Judgement: Beijing raised no objection in anything read, and no export list covered such a business. Assent is near certain in any week.',
  ),
  or_outsider_assent: judged([0.7, 1, 1], 'Judgement: it is all the same to Beijing who buys a dating app.'),
  round: judged([0, 0, 0], 'Judgement: ministers do not meet over a sale that nobody disputes.'),
  bj_round: idle(0.9, 'there are no meetings'),
  meet_package: idle(0.35, 'no meeting is there to settle anything'),
  us_concede: judged([0, 0, 0], 'Judgement: there is no algorithm to license, so there is nothing to soften.'),
  or_licensed_assent: idle(1, noAlgorithm),
  or_licensed_deal: idle(1, noAlgorithm),
}

const saleNumbers = {
  bd_open: judged([0.1, 0.3, 0.6], 'Judgement: an owner bound by agreement comes back to the table within weeks.'),
  bd_walk: judged([0.0002, 0.001, 0.005], 'Judgement: the owner had agreed to sell.'),
  bd_near: read(
    'B',
    [0.01, 0.023, 0.043],
    'From order to agreement in the other forced sales: four in 178 weeks (StayNTouch 25.6, PatientsLikeMe 11.6, Newport 51, TikTok 47.6, TikTok 2020 open after 42.7). Grindr’s own 49 weeks are left out.',
    ['S71e', 'S71f', 'S71h', 'S42', 'S17'],
    '2025-12-18',
  ),
  determ: judged([0.1, 0.25, 0.5], 'Judgement: a security review of a buyer takes about a month.'),
  sign_step: judged(
    [0.4, 0.7, 0.9],
    'Judgement: with the review behind them the parties draw up contracts and sign within some three weeks.',
  ),
  close_step: read(
    'B',
    [0.08, 0.23, 0.45],
    'Three other forced sales closed 4, 17 and 5 weeks after signature, 8.7 on average, here in two stages.',
    ['S71e', 'S71h', 'S42'],
    '2026-01-22',
  ),
  fall_aip: read(
    'C',
    [0.005, 0.015, 0.04],
    'MoneyGram and Ant gave up after 48.7 weeks, one in 49; a seller under order gives up less readily.',
    ['S71g'],
    '2018-01-02',
  ),
  fall_signed: read(
    'A',
    [0.001, 0.003, 0.008],
    'About 6 of 100 signed deals are abandoned in the long run, fewer among private firms.',
    ['S69b'],
    '2016-12-31',
  ),
  bid_enter: judged([0.06, 0.12, 0.25], 'Judgement: an app of this size has many possible buyers, one in two months.'),
  bid_withdraw: judged([0.01, 0.02, 0.05], 'Judgement: hardly any buyer says in public that it leaves.'),
  bid_outsider_win: judged(
    [0.25, 0.5, 0.75],
    'Judgement: nothing was known of the buyers, so half the agreements go to either side.',
  ),
  deadline_spacing: read(
    'B',
    [6, 13, 26],
    'Huawei’s first licence, of May 2019, was for 90 days or 13 weeks; it was the only such length in sight.',
    ['S71k'],
    '2019-05-16',
  ),
}

/** Its own readings; the rest are those of TikTok 2025, and say so. */
export const numbers: Record<ParameterId, ScenarioNumber> = {
  ...takenOver(START),
  ...amountsNumbers,
  ...lawNumbers,
  ...assentNumbers,
  ...saleNumbers,
  ...noTariffs(START, 'nothing on record ties tariffs to this sale'),
}
