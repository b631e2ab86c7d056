import { readingsAt } from '../../../readings'
import { START } from './start'

const { judged, read } = readingsAt(START)

/** How both sides move. The record says how long strikes last, not who gave way: what it fixes is the pull of a strike. */
export const offersNumbers = {
  firm_moves: judged([0.05, 0.1, 0.2], 'Judgement: a better offer about every ten weeks where nothing presses.'),
  union_moves: judged([0.05, 0.1, 0.2], 'Judgement: as often as the firm raises its offer.'),
  half_offer: judged(
    [0.03, 0.06, 0.12],
    'Judgement: from either side about every sixteen weeks where nothing presses.',
  ),
  half_take: judged([0.3, 0.5, 0.7], 'Judgement: as often yes as no.'),
  union_accepts: judged([0.004, 0.012, 0.03], 'Judgement: rare while there is work, one week in eighty.'),
  firm_accepts: judged([0.004, 0.012, 0.03], 'Judgement: as rare as the union’s giving in.'),
  or_near: judged(
    [1.2, 2, 4],
    'Judgement: agreements bunch at a deadline. Set with the last hour, so that some four in ten are agreed on by the last day.',
    ['E60'],
  ),
  or_holdout: judged(
    [0.5, 0.8, 1.2],
    'Judgement: without a contract and at work nobody is in a hurry. Work without one is the commonest kind of dispute.',
    ['E59', 'E60'],
  ),
  or_stoppage: read(
    'A',
    [1.8, 2.6, 3.6],
    'Found by trying: 16 of 100 strikes settle in each of the first eight weeks, between .12 and .20, and this is what the other numbers leave to explain it.',
    ['E53'],
    '1976-12-31',
  ),
  or_entrenched: read(
    'A',
    [0.08, 0.2, 0.5],
    'Found by trying: in weeks 9 to 13 only 10 of 100 strikes settle in a week, so something slows them. That both sides have dug in is our reading.',
    ['E53'],
    '1976-12-31',
  ),
  or_mandate: judged(
    [1, 1.5, 2.5],
    'Judgement: a strike vote makes the threat real, and only the firm is threatened by it.',
  ),
  or_fund: judged(
    [1, 1.35, 2],
    'Judgement: later weeks settle faster again, 15 of 100 from week 14 on, as they would if patience ran out.',
    ['E53'],
  ),
  or_stock: judged([1, 1.35, 2], 'Judgement: as for the strike fund.', ['E53']),
}
