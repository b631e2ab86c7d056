import { readingsAt } from '../../../readings'
import { START } from './start'

const { judged, read } = readingsAt(START)

/** How often work stops, and how long each side can bear it. */
export const pressureNumbers = {
  strike_vote: judged([0.05, 0.12, 0.25], 'Judgement: a strike vote is common before the last day and binds nobody.'),
  strike_expiry: read(
    'C',
    [0.06, 0.18, 0.4],
    'Set so that six of 100 negotiations strike, as about six of 100 mediated ones did in 1996. Unions claim two, and the official series cannot say.',
    ['E61', 'E62', 'E64'],
    '2003-05-28',
  ),
  strike_late: judged(
    [0.001, 0.003, 0.01],
    'Judgement: a strike out of work without a contract is rarer than one on the last day.',
    ['E60'],
  ),
  lockout: judged([0.0003, 0.0012, 0.004], 'Judgement: for ten strikes about one lockout.'),
  harden: read(
    'A',
    [0.08, 0.17, 0.35],
    'Found by trying, with the pull of a strike: settlement slows after some eight weeks, so both sides dig in about six weeks after the start.',
    ['E53'],
    '1976-12-31',
  ),
  fund_falls: judged(
    [0.03, 0.08, 0.2],
    'Judgement: a fund runs low in about three months, a small one in five weeks.',
    ['E53'],
  ),
  stock_falls: judged([0.03, 0.08, 0.2], 'Judgement: a stock runs low in about three months, as the fund does.', [
    'E53',
  ]),
}
