import { readings } from './readings'

const { read } = readings

export const biddersNumbers = {
  bid_enter: read(
    [0.04, 0.1, 0.25],
    'About nine names came forward in the twelve weeks to 3 April 2025, most of them close to the deadline.',
    ['S58', 'S31', 'S57'],
    '2025-04-03',
  ),
  or_near_enter: read(
    [2, 5, 10],
    'Judgement on an odds ratio: bidders crowded in during the last days of March 2025 and hardly any came in the quiet months after.',
    ['S58'],
    '2025-04-03',
  ),
  bid_withdraw: read([0.01, 0.02, 0.05], 'Hardly any bidder left in public; most simply faded.', ['S30'], '2025-02-09'),
  fund_fail: read(
    [0.003, 0.006, 0.015],
    'About one deal in ten loses its money over four months, and no outsider had shown committed funds.',
    ['S69', 'S56'],
    '2025-01-21',
  ),
  bid_outsider_win: {
    ...read(
      [0.05, 0.15, 0.3],
      'In 2020 and in 2025 the chosen buyers were existing investors around Oracle; in March 2025 bettors gave that group 31 to 40 in 100.',
      ['S27', 'S14', 'S42'],
      '2025-12-18',
    ),
    inSample: false,
  },
  weight_creators: read(
    [0.4, 0.6, 0.8],
    "Judgement: the only outsiders with bids on the table were consortia such as the creators' and Project Liberty's.",
    ['S56', 'S57', 'S54'],
    '2025-01-27',
  ),
  weight_tycoon: read(
    [0.05, 0.15, 0.3],
    'Judgement: Musk was named by officials and in the press, but there was no bid.',
    ['S84'],
    '2025-01-29',
  ),
  weight_fund: read(
    [0.1, 0.25, 0.4],
    'Judgement: the fund had the President behind it, but only a plan was due, a year on and long after the deadline.',
    ['S29'],
    '2025-02-03',
  ),
}
