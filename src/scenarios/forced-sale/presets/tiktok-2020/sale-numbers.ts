import { readingsAt } from '../shared/complete-case'
import { START } from './start'

const { judged, read } = readingsAt(START)

export const saleNumbers = {
  bd_open: judged([0.05, 0.15, 0.3], 'Judgement: an owner that has talked of a price once will talk again.'),
  bd_walk: judged(
    [0.003, 0.01, 0.03],
    'Judgement: twice the reading for 2025, since an owner with courts to turn to can walk away more freely.',
  ),
  bd_near: read(
    [0.02, 0.05, 0.12],
    'Earlier forced sales came to terms twice in 84 weeks (Grindr, PatientsLikeMe, StayNTouch still open), .024. Judgement doubles it, because price talk was under way and the order gave 90 days.',
    ['S71b', 'S71d', 'S71f'],
    START,
  ),
  or_near_deal: judged([1.2, 2, 3.5], 'Judgement on an odds ratio: agreements come in the days before a deadline.'),
  or_delay_deal: judged([0.8, 0.9, 1], 'Judgement on an odds ratio: every delay says that waiting is safe.'),
  bj_ok_calm: read(
    [0.02, 0.08, 0.25],
    'Judgement: on the start date no Chinese rule covered the export of recommendation technology. It is set low because the list was changed two weeks later, so assent was about to be needed.',
    ['S21b', 'S21'],
    '2020-08-28',
  ),
  or_licensed_assent: judged(
    [1.2, 2, 4],
    'Judgement on an odds ratio: with the algorithm left at home there is less to assent to.',
  ),
  round: judged([0.005, 0.02, 0.06], 'Judgement: no meeting of the two governments on the sale is on record.'),
  bj_round: judged([0.1, 0.3, 0.6], 'Judgement: a meeting that deals with it brings assent in one case of three.'),
  determ: judged(
    [0.2, 0.4, 0.7],
    'Judgement: the President’s own order asks for a deal, so approval takes a few weeks at most.',
  ),
  bd_sign: judged([0.04, 0.1, 0.2], 'Judgement: some ten weeks from an approved plan to contracts.'),
  or_licensed_sign: judged(
    [1, 1.5, 2.5],
    'Judgement on an odds ratio: an owner who keeps the algorithm has more to sign for.',
  ),
  close: read(
    [0.04, 0.1, 0.22],
    'Four forced sales closed 12, 4, 17 and 5 weeks after signature, four in 39 weeks or .10.',
    ['S71b', 'S71e', 'S71h', 'S42'],
    '2026-01-22',
  ),
  fall_aip: read(
    [0.005, 0.02, 0.05],
    'MoneyGram and Ant gave up after 48.7 weeks, one in 49 weeks. TikTok’s own plan of that autumn is left out.',
    ['S71g'],
    '2018-01-02',
  ),
  fall_signed: read(
    [0.002, 0.005, 0.012],
    'Between 5 and 10 of 100 large deals are abandoned between signature and closing.',
    ['S69', 'S69b'],
    '2018-12-31',
  ),
  us_concede: judged(
    [0.01, 0.03, 0.08],
    'Judgement: slower than in 2025, as the order of 2020 was fresh and asked for a full sale.',
  ),
  or_near_concede: judged([1, 1.5, 2.5], 'Judgement on an odds ratio: terms soften before deadlines.'),
}
