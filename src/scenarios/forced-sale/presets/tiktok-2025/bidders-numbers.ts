import { readings } from './readings'

const { judged, read } = readings

export const biddersNumbers = {
  bid_enter: read(
    'C',
    [0.04, 0.1, 0.25],
    'Six groups or more named themselves in the weeks around 20 January 2025; fewer of them were serious.',
    ['S57', 'S56', 'S54'],
    '2025-02-06',
  ),
  bid_withdraw: {
    ...read(
      'C',
      [0.01, 0.02, 0.05],
      'To keep a bid alive costs nothing, so few end theirs. Musk, whose name came up in January 2025, was out of it within weeks.',
      ['S30'],
      '2025-02-08',
    ),
    inSample: false,
  },
  bid_outsider_win: read(
    'C',
    [0.05, 0.15, 0.3],
    'Oracle, host of the app, was chosen over an open field in 2020 and led the names of January 2025.',
    ['S14', 'S83'],
    '2025-01-25',
  ),
  weight_creators: judged(
    [0.4, 0.6, 0.8],
    "Judgement: the only outsiders with bids on the table were consortia such as the creators' and Project Liberty's.",
    ['S56', 'S57', 'S54'],
    '2025-01-27',
  ),
  weight_tycoon: judged(
    [0.05, 0.15, 0.3],
    'Judgement: Musk was named by officials and in the press, but there was no bid.',
    ['S84'],
    '2025-01-29',
  ),
  weight_fund: judged(
    [0.1, 0.25, 0.4],
    'Judgement: the fund had the President behind it, but only a plan was due, a year on and long after the deadline.',
    ['S29'],
    '2025-02-03',
  ),
  fund_fail: read(
    'C',
    [0.001, 0.003, 0.008],
    'Money is one cause among several for the 4 to 11 in 100 deals that break: less than .001 a week for a listed buyer, several times that for a club of investors.',
    ['E43', 'S69'],
    '2017-11-27',
  ),
  or_outsider_money: judged(
    [1.5, 3, 6],
    'Judgement on the size: how liquid a buyer is predicts which purchases of private firms fail.',
    ['E43'],
    '2017-11-27',
  ),
}
