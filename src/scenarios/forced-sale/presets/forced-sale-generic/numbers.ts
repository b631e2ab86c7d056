import { readingsAt } from '../shared/complete-case'
import { noTariffs } from '../shared/idle-tariffs'
import { START } from './start'

const { idle, judged, read } = readingsAt(START)
const notCounted = 'the precedents reach from hotel software to an app with 200 million users, so no loss is typical'

const lawNumbers = {
  ext_grant: read(
    [0.64, 0.81, 0.93],
    'Of 17 comparable deadlines no court had stopped, 14 were put off: .81, with nine in ten such records between .64 and .93.',
    ['S16', 'S71k', 'S02', 'S61'],
    '2025-12-16',
  ),
  ext_grant_deal: read(
    [0.55, 0.79, 0.95],
    'Five of six deadlines with a deal in hand were put off and the sixth lapsed unenforced, which gives .79 for so few.',
    ['S16', 'S02'],
    '2025-12-16',
  ),
  lapse_enforce: read(
    [0.12, 0.4, 0.7],
    'Three lapses: TikTok in December 2020 was let be, TikTok in January 2025 half enforced, Huawei in August 2020 cut off. One and a half of three, less a little for so few.',
    ['S16b', 'S25', 'S71k'],
    '2025-01-19',
  ),
  credibility: judged(
    [0.5, 0.8, 1],
    'Judgement on an odds ratio: only TikTok’s case shows what delays do to a threat.',
  ),
  dark_durable: read(
    [0.15, 0.4, 0.7],
    'Two of five shutdowns lasted, India’s and Kaspersky’s; TikTok’s, ZTE’s and Nexperia’s were undone.',
    ['S71m', 'S71l', 'S25', 'S71j', 'S71i'],
    '2025-11-19',
  ),
  restore: read(
    [0.05, 0.15, 0.5],
    'Three shutdowns were undone after 14 hours, 12.7 and 7.1 weeks: three in 20 weeks.',
    ['S25', 'S71j', 'S71i'],
    '2025-11-19',
  ),
  host_withdraw: read(
    [0.003, 0.009, 0.018],
    'Five of the fifteen settled cases ended with the order dropped or bargained away (TikTok 2020, WeChat, ZTE, Nexperia, US Steel), in 578 weeks together.',
    ['S17', 'S71j', 'S71i', 'S71n'],
    '2025-11-19',
  ),
  inj_ban: read(
    [0.002, 0.005, 0.012],
    'Courts stopped three of the fifteen settled cases (TikTok 2020, WeChat, Montana) in 578 weeks together.',
    ['S15', 'S17b', 'S18'],
    '2025-11-19',
  ),
  court_void: read(
    [0.05, 0.2, 0.5],
    'Judgement: the orders that stopped app bans were preliminary; a court that strikes a ban down for good is the exception.',
    ['S15', 'S17b', 'S18'],
    '2023-11-30',
  ),
  congress_act: judged([0, 0.0005, 0.002], 'Judgement: one law in seventeen cases, and that law began a case.'),
  weight_repeal: judged([0.1, 0.2, 0.35], 'Judgement: as in TikTok 2025; lawmakers rarely undo such a demand.'),
  weight_extend: judged([0.4, 0.6, 0.75], 'Judgement: as in TikTok 2025; time is given most easily.'),
  weight_tighten: judged([0.1, 0.2, 0.35], 'Judgement: as in TikTok 2025.'),
}

const saleNumbers = {
  bd_open: judged(
    [0.05, 0.12, 0.3],
    'Judgement: most owners under order talk within two months. The waits up to signature together last about as long as the base rate says, .022 a week from order to agreement.',
  ),
  bd_walk: judged([0.001, 0.005, 0.015], 'Judgement: no owner in the precedents left the table for good.'),
  bd_near: read(
    [0.02, 0.05, 0.1],
    'Five agreements in 227 weeks from a binding order, .022 a week (.010 to .043). Judgement doubles it, because that wait also holds the way to talks, assent, approval and signature.',
    ['S71b', 'S71e', 'S71f', 'S71h', 'S42'],
    '2025-12-18',
  ),
  or_near_deal: judged([1.2, 2, 3.5], 'Judgement on an odds ratio: agreements come in the days before a deadline.'),
  or_delay_deal: judged([0.8, 0.95, 1], 'Judgement on an odds ratio: a delay says that waiting is safe.'),
  bj_ok_calm: judged(
    [0.1, 0.35, 0.8],
    'Judgement: in four of the five sales no home government stood in the way; in TikTok’s it did for most of a year.',
  ),
  or_licensed_assent: judged([1, 1.5, 2.5], 'Judgement on an odds ratio: what stays at home needs less assent.'),
  round: judged([0, 0.02, 0.08], 'Judgement: ministers met over few of these cases.'),
  bj_round: judged([0.1, 0.35, 0.6], 'Judgement: as in TikTok 2025, where two of five meetings brought progress.'),
  determ: judged([0.1, 0.3, 0.6], 'Judgement: approval took from ten days to three months.'),
  bd_sign: judged([0.05, 0.2, 0.5], 'Judgement: five weeks from approval to contracts, longer for large deals.'),
  or_licensed_sign: judged([1, 1.3, 2], 'Judgement on an odds ratio: an owner who keeps a part signs sooner.'),
  close: read(
    [0.04, 0.1, 0.22],
    'Four forced sales closed 12, 4, 17 and 5 weeks after signature: four in 39 weeks, .10.',
    ['S71b', 'S71e', 'S71h', 'S42'],
    '2026-01-22',
  ),
  fall_aip: read(
    [0.005, 0.012, 0.03],
    'MoneyGram and Ant gave up after 48.7 weeks and the plan of 2020 faded over about 40: two in 89 weeks at most, less for the agreements that held.',
    ['S71g', 'S16', 'S17'],
    '2021-06-09',
  ),
  fall_signed: read(
    [0.002, 0.005, 0.012],
    'Between 5 and 10 of 100 signed deals are abandoned, twice as many among the largest.',
    ['S69', 'S69b', 'S69d', 'S69e'],
    '2023-04-01',
  ),
  us_concede: judged([0.005, 0.02, 0.06], 'Judgement: hosts soften their terms in some cases, US Steel’s among them.'),
  or_near_concede: judged([1, 1.5, 2.5], 'Judgement on an odds ratio: terms soften before deadlines.'),
}

const marketNumbers = {
  bid_enter: judged([0.04, 0.1, 0.25], 'Judgement: as in TikTok 2025, one new name in ten weeks.'),
  or_near_enter: judged([1, 3, 8], 'Judgement on an odds ratio: buyers gather as a deadline nears.'),
  bid_withdraw: judged([0.01, 0.02, 0.05], 'Judgement: few say that they leave.'),
  fund_fail: read([0.003, 0.006, 0.015], 'About one deal in ten is abandoned over four months.', ['S69'], '2018-12-31'),
  bid_outsider_win: judged([0.25, 0.5, 0.75], 'Judgement: the buyers of the precedents came from both sides.'),
  weight_creators: judged([0.6, 0.8, 0.95], 'Judgement: firms and funds are the usual outsiders.'),
  weight_tycoon: judged([0, 0.1, 0.25], 'Judgement: one rich buyer is rare.'),
  weight_fund: judged([0, 0.1, 0.25], 'Judgement: a fund of the host is rare.'),
  price_noalgo: read(
    [0.046, 0.4, 14],
    'Four known prices of forced sales: .046, .177, .61 and 14 billion. The reading lies in their middle.',
    ['S71e', 'S71h', 'S71b', 'S43'],
    '2026-01-22',
  ),
  price_jv: read(
    [0.046, 0.4, 14],
    'The only sale with a licence, TikTok’s at 14 billion, is the high end; the rest is that of a full sale.',
    ['S71e', 'S71h', 'S71b', 'S43'],
    '2026-01-22',
  ),
  ad_week: idle(0, notCounted),
  smb_week: idle(0, notCounted),
  users_dark: idle(0, notCounted),
  realloc_meta: idle(0.4, 'no lost advertising is counted'),
  penalty_per_user: idle(0, 'few of the orders name a fine per user'),
}

export const numbers = {
  ...lawNumbers,
  ...saleNumbers,
  ...marketNumbers,
  ...noTariffs(START, 'only three of the seventeen precedents were part of a trade conflict'),
}
