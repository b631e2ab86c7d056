import { readingsAt } from '../shared/complete-case'
import { noTariffs } from '../shared/idle-tariffs'
import { START } from './start'

const { idle, judged, read } = readingsAt(START)
const noAlgorithm = 'no algorithm stays behind with the owner'

const lawNumbers = {
  ext_grant: read(
    [0.5, 0.8, 0.93],
    'Of 17 comparable American deadlines no court had stopped, 14 were put off, which gives about .81; none of them is Grindr’s.',
    ['S16', 'S71k', 'S02', 'S61'],
    '2025-12-16',
  ),
  ext_grant_deal: read(
    [0.6, 0.88, 0.98],
    'Five of six deadlines with a deal in hand were put off and the sixth lapsed unenforced; none of them is Grindr’s.',
    ['S16', 'S02'],
    '2025-12-16',
  ),
  lapse_enforce: judged(
    [0.2, 0.5, 0.8],
    'Judgement: an owner that breaks an agreement with the security review invites enforcement, yet there is no case to count.',
  ),
  credibility: judged([0.6, 0.85, 1], 'Judgement on an odds ratio: a quiet review loses little by waiting.'),
  dark_durable: judged([0.1, 0.3, 0.6], 'Judgement: shutting a dating app for good was never proposed.'),
  restore: read([0.03, 0.1, 0.4], 'ZTE waited 12.7 weeks, about one in twelve weeks.', ['S71j'], '2018-07-13'),
  host_withdraw: judged(
    [0.0005, 0.002, 0.01],
    'Judgement: of the orders known by then only ZTE’s was bargained away, and this one rested on an agreement.',
  ),
  inj_ban: judged([0.0001, 0.0005, 0.003], 'Judgement: the owner agreed to sell and had nothing to sue over.'),
  court_void: judged([0.1, 0.25, 0.5], 'Judgement: as in TikTok 2025, and next to never asked for here.'),
  congress_act: judged([0, 0.0001, 0.001], 'Judgement: nobody asked Congress for a law on a single small app.'),
  weight_repeal: judged([0.2, 0.33, 0.5], 'Judgement: no act was thinkable, so the three are set alike.'),
  weight_extend: judged([0.2, 0.33, 0.5], 'Judgement: no act was thinkable, so the three are set alike.'),
  weight_tighten: judged([0.2, 0.33, 0.5], 'Judgement: no act was thinkable, so the three are set alike.'),
}

const saleNumbers = {
  bd_open: judged([0.1, 0.3, 0.6], 'Judgement: an owner bound by agreement comes back to the table within weeks.'),
  bd_walk: judged([0.0002, 0.001, 0.005], 'Judgement: the owner had agreed to sell.'),
  bd_near: read(
    [0.01, 0.023, 0.043],
    'From order to agreement in the other forced sales: four in 178 weeks (StayNTouch 25.6, PatientsLikeMe 11.6, Newport 51, TikTok 47.6, TikTok 2020 open after 42.7). Grindr’s own 49 weeks are left out.',
    ['S71e', 'S71f', 'S71h', 'S42', 'S17'],
    '2025-12-18',
  ),
  or_near_deal: judged([1.2, 2, 3.5], 'Judgement on an odds ratio: agreements come in the weeks before a deadline.'),
  or_delay_deal: judged([0.8, 0.9, 1], 'Judgement on an odds ratio: every delay says that waiting is safe.'),
  bj_ok_calm: judged(
    [0.7, 0.95, 1],
    'Judgement: Beijing raised no objection in anything read, and no export list covered such a business. Assent is near certain in any week.',
  ),
  or_licensed_assent: idle(1, noAlgorithm),
  round: judged([0, 0, 0], 'Judgement: ministers do not meet over a sale that nobody disputes.'),
  bj_round: idle(0.9, 'there are no meetings'),
  determ: judged([0.1, 0.25, 0.5], 'Judgement: a security review of a buyer takes about a month.'),
  bd_sign: judged([0.2, 0.4, 0.7], 'Judgement: with the review behind them the parties sign within weeks.'),
  or_licensed_sign: idle(1, noAlgorithm),
  close: read(
    [0.04, 0.11, 0.25],
    'Three other forced sales closed 4, 17 and 5 weeks after signature, three in 26 weeks.',
    ['S71e', 'S71h', 'S42'],
    '2026-01-22',
  ),
  fall_aip: read(
    [0.005, 0.015, 0.04],
    'MoneyGram and Ant gave up after 48.7 weeks, one in 49; a seller under order gives up less readily.',
    ['S71g'],
    '2018-01-02',
  ),
  fall_signed: read(
    [0.001, 0.004, 0.01],
    'About 6 of 100 signed deals are abandoned in the long run, fewer among private firms.',
    ['S69b'],
    '2016-12-31',
  ),
  us_concede: judged([0, 0, 0], 'Judgement: there is no algorithm to license, so there is nothing to soften.'),
  or_near_concede: idle(1, noAlgorithm),
}

const marketNumbers = {
  bid_enter: judged([0.06, 0.12, 0.25], 'Judgement: an app of this size has many possible buyers, one in two months.'),
  or_near_enter: judged([1, 2, 5], 'Judgement on an odds ratio: buyers know that the seller must sell by a date.'),
  bid_withdraw: judged([0.01, 0.02, 0.05], 'Judgement: as in TikTok 2025, few say that they leave.'),
  fund_fail: read([0.003, 0.006, 0.015], 'About one deal in ten is abandoned over four months.', ['S69'], '2018-12-31'),
  bid_outsider_win: judged(
    [0.25, 0.5, 0.75],
    'Judgement: nothing was known of the buyers, so half the agreements go to either side.',
  ),
  weight_creators: judged([0.5, 0.7, 0.9], 'Judgement: financial investors are the likeliest outsiders.'),
  weight_tycoon: judged([0.1, 0.3, 0.5], 'Judgement: one rich buyer could pay for an app of this size.'),
  weight_fund: judged([0, 0, 0], 'Judgement: a state fund was not thinkable.'),
  price_noalgo: read(
    [0.245, 0.4, 0.6],
    'The owner had paid .245 billion. Two other forced sellers got 1.3 times (StayNTouch) and about twice (Newport) what they had paid, which gives .32 to .49.',
    ['S71b', 'S71d', 'S71e', 'S71h'],
    '2024-03-06',
  ),
  price_jv: idle(0.4, noAlgorithm),
  ad_week: idle(0, 'the sources hold no figure for Grindr, so none is counted'),
  smb_week: idle(0, 'the sources hold no figure for Grindr, so none is counted'),
  users_dark: idle(0, 'the sources hold no figure for Grindr, so none is counted'),
  realloc_meta: idle(0.4, 'no lost advertising is counted'),
  penalty_per_user: idle(0, 'the order is not known to name a fine per user'),
}

export const numbers = {
  ...lawNumbers,
  ...saleNumbers,
  ...marketNumbers,
  ...noTariffs(START, 'nothing on record ties tariffs to this sale'),
}
