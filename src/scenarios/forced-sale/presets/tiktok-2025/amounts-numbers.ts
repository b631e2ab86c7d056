import { readings } from './readings'

const { judged, read } = readings

export const amountsNumbers = {
  price_noalgo: read(
    'A',
    [20, 40, 50],
    'Bidders spoke of 20 to 30 billion, analysts of 30 to 50 without the algorithm.',
    ['S54', 'S56'],
    '2025-01-21',
  ),
  price_jv: read(
    'B',
    [14, 20, 40],
    'The joint venture was valued at 14 billion; about 10 more went to the state and about half the profit stays with ByteDance.',
    ['S43', 'S46', 'S48'],
    '2026-03-13',
  ),
  price_creators: read(
    'B',
    [20, 25, 30],
    'Project Liberty bid 20 billion; the group around Jesse Tinsley claimed more than 20 and spoke of 25. Neither asked for the algorithm.',
    ['S54', 'S56', 'S56b'],
    '2025-01-21',
  ),
  price_tycoon: judged(
    [20, 40, 50],
    'Judgement: officials floated Musk and no sum was named, so the range of a full sale stands for it.',
    ['S84'],
    '2025-01-29',
  ),
  price_fund: judged(
    [15, 30, 50],
    'Judgement: a plan for the fund was due within a year and no money set aside. The state that can forbid a sale would pay less than others.',
    ['S29'],
    '2025-02-03',
  ),
  ad_week: read(
    'A',
    [190, 227, 310],
    "Three estimates of a year's revenue divided by 52: 11.8, 12.3 and 16 billion.",
    ['S49', 'S50b', 'S51'],
    '2025-02-06',
  ),
  smb_week: read(
    'B',
    [120, 240, 300],
    "The company's claim of 1.3 billion a month is 299 million a week; a fifth is taken off because sellers would find other shops and the claim serves the company.",
    ['S53'],
    '2024-12-10',
  ),
  users_dark: {
    ...read(
      'A',
      [115, 150, 170],
      'The company says 170 million; independent counts say 115 to 136 million.',
      ['S54', 'S49', 'S43'],
      '2026-01-23',
    ),
    inSample: false,
  },
  realloc_meta: read(
    'B',
    [0.35, 0.4, 0.55],
    "One forecaster puts Meta's part at 39.9 %, another at 55 %.",
    ['S50', 'S49c'],
    '2025-01-16',
  ),
  penalty_per_user: read(
    'B',
    [5000, 5000, 5000],
    'Fixed by the law of 2024 and not a reading, so it has no range: 170 million users times 5,000 is the 850 billion that senators warned of.',
    ['S10b', 'S09'],
    '2024-04-24',
  ),
  tariff_low_pct: read(
    'B',
    [10, 10, 20],
    'The extra duty of 4 February 2025. Judgement on the range: the level is called low up to 20 %.',
    ['S60'],
    '2025-02-04',
  ),
  tariff_elevated_pct: read(
    'B',
    [30, 54, 60],
    'The 34 % announced on 2 April 2025 on top of 20. Judgement on the range: the level reaches from 30 to 60 %.',
    ['S60', 'S33'],
    '2025-04-02',
  ),
  tariff_embargo_pct: read(
    'B',
    [100, 145, 145],
    'The highest rate, in force from 10 April to mid-May 2025. Judgement on the range: the level begins at 100 %.',
    ['S60', 'S61'],
    '2025-04-10',
  ),
  tariff_truce_pct: read(
    'A',
    [20, 30, 30],
    'The rate left by the Geneva truce; half of the fentanyl part went later, which leaves 20. Judgement that a truce stays in between.',
    ['S60', 'S63'],
    '2025-11-10',
  ),
}
