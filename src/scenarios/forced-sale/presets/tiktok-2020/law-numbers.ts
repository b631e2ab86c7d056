import { readingsAt } from '../shared/complete-case'
import { START } from './start'

const { judged, read } = readingsAt(START)

export const lawNumbers = {
  ext_grant: read(
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
    [0.2, 0.5, 0.85],
    'One lapse to go by: Huawei was cut off the day before the start. Judgement pulls the reading to the middle, because an app has users who vote.',
    ['S71k'],
    '2020-08-13',
  ),
  credibility: judged(
    [0.5, 0.8, 1],
    'Judgement on an odds ratio: no delay had worn the threat yet, and nothing was measured; milder than the reading for 2025.',
  ),
  dark_durable: read(
    [0.15, 0.4, 0.7],
    'Two shutdowns known: India’s of June 2020 still stood, ZTE’s had been undone within 13 weeks. The reading lies a little below one of two.',
    ['S71m', 'S71j'],
    '2020-06-29',
  ),
  restore: read([0.03, 0.1, 0.4], 'ZTE waited 12.7 weeks, about one in twelve weeks.', ['S71j'], '2018-07-13'),
  host_withdraw: read(
    [0.001, 0.006, 0.023],
    'By the start one order of five, ZTE’s, had been withdrawn in 174 weeks together (Huawei, Grindr, StayNTouch, PatientsLikeMe), which gives .006; an election was due. The high end is two in 87 weeks, the app orders of 2020 themselves.',
    ['S71j', 'S71k', 'S71b', 'S71d', 'S71f', 'S17'],
    '2021-06-09',
  ),
  inj_ban: read(
    [0.01, 0.05, 0.15],
    'The two other app bans that courts stopped on the same footing, WeChat after 6.3 weeks and Montana after 28.1: two in 34 weeks, .058. TikTok’s own are left out.',
    ['S17b', 'S18'],
    '2023-11-30',
  ),
  court_void: read(
    [0.02, 0.1, 0.3],
    'Judgement: the orders for WeChat and against Montana were preliminary; a court that only stops a ban is the rule.',
    ['S17b', 'S18'],
    '2023-11-30',
  ),
  congress_act: judged([0.0001, 0.0005, 0.003], 'Judgement: these were orders of the President; no bill is on record.'),
  weight_repeal: judged([0.1, 0.2, 0.4], 'Judgement: Congress rarely undoes an order on national security.'),
  weight_extend: judged([0.2, 0.4, 0.6], 'Judgement: more time is what lawmakers give most easily.'),
  weight_tighten: judged([0.2, 0.4, 0.6], 'Judgement: a stricter rule is as likely as more time.'),
}
