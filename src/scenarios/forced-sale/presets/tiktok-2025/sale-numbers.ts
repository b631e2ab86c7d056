import { readings } from './readings'

const { read } = readings

export const saleNumbers = {
  bd_open: read(
    [0.05, 0.1, 0.2],
    'From “radio silence” in January 2025 to an agreement in outline in early April took eight weeks.',
    ['S56', 'S33'],
    '2025-04-02',
  ),
  bd_walk: {
    ...read(
      [0.002, 0.005, 0.015],
      'The refusal of Microsoft in 2020 was a change of buyer, and nobody walked away in 2025.',
      ['S13'],
      '2025-12-18',
    ),
    inSample: false,
  },
  bd_near: read(
    [0.04, 0.08, 0.16],
    'Agreements in outline took about 5 weeks in 2020, 8 weeks and then 24 weeks in 2025: three in 36 weeks.',
    ['S14', 'S33', 'S36'],
    '2025-09-15',
  ),
  or_near_deal: read(
    [1.2, 2, 3.5],
    'Judgement on an odds ratio: the agreement of 2 April 2025 and the one of mid-September both came in the days before a deadline.',
    ['S33', 'S36'],
    '2025-09-15',
  ),
  or_delay_deal: read(
    [0.8, 0.9, 1],
    'Judgement on an odds ratio: every delay tells both sides that waiting is safe, yet talks went on through four of them.',
    ['S28', 'S59'],
    '2025-12-16',
  ),
  bj_ok_truce: read(
    [0.03, 0.06, 0.12],
    'Eighteen weeks lay between the Geneva truce and the consensus in Madrid, and most of that progress came in meetings.',
    ['S36'],
    '2025-09-15',
  ),
  bj_ok_calm: read(
    [0.015, 0.04, 0.08],
    'In late March 2025 the White House believed that assent was on its way; the tariffs of 2 April ended that.',
    ['S33'],
    '2025-04-02',
  ),
  bj_ok_elev: read(
    [0.004, 0.012, 0.03],
    'No assent was given under tariffs of this height without a truce.',
    ['S34'],
    '2025-04-09',
  ),
  bj_ok_emb: read(
    [0.0005, 0.003, 0.008],
    'No assent, and no sign of one, while rates stood above 100 % in April and May 2025.',
    ['S34'],
    '2025-05-12',
  ),
  or_licensed_assent: read(
    [1.2, 2, 3.5],
    "Judgement on an odds ratio: a licence leaves the export of the algorithm in Beijing's hands, and the framework of September 2025 was built on one.",
    ['S37', 'S47b'],
    '2025-09-26',
  ),
  round: read(
    [0.06, 0.11, 0.16],
    'Six meetings of ministers or leaders in 50 weeks, none of them before May 2025.',
    ['S60', 'S82', 'S40'],
    '2026-01-22',
  ),
  bj_round: read(
    [0.12, 0.35, 0.6],
    'Two of five meetings of ministers brought assent or clear progress: Madrid and Kuala Lumpur.',
    ['S36', 'S40'],
    '2025-10-30',
  ),
  or_embargo_round: read(
    [1, 1.5, 2.5],
    'Judgement on an odds ratio: rates nobody can trade at bring ministers to a table sooner, as they did within five weeks in 2025.',
    ['S60'],
    '2025-05-12',
  ),
  determ: read(
    [0.15, 0.35, 0.6],
    'The order came ten days after Madrid. It can be contested, because the law forbids cooperation on the algorithm, but the risk is political.',
    ['S01', 'S47b'],
    '2025-09-25',
  ),
  bd_sign: read(
    [0.03, 0.08, 0.15],
    'From Madrid to binding contracts took 13.4 weeks, a rate of .075; bettors after Madrid expected less than half of that.',
    ['S36', 'S42', 'S76'],
    '2025-12-18',
  ),
  or_licensed_sign: read(
    [1, 1.5, 2.5],
    'Judgement on an odds ratio: an owner who keeps the algorithm and a share of the profit has more to sign for.',
    ['S37', 'S48'],
    '2025-09-27',
  ),
  close: {
    ...read(
      [0.06, 0.14, 0.25],
      'Four forced sales closed 12, 4, 17 and 5 weeks after signature, a rate of .10; raised because approvals were settled beforehand. Ordinary large deals need half a year.',
      ['S71b', 'S71h', 'S42', 'S69c'],
      '2026-01-22',
    ),
    inSample: false,
  },
  fall_aip: read(
    [0.005, 0.012, 0.03],
    'The TikTok Global plan of 2020 faded away over about 40 weeks.',
    ['S16', 'S17'],
    '2021-06-09',
  ),
  fall_signed: read(
    [0.002, 0.005, 0.012],
    'Between 5 and 10 of 100 signed deals are abandoned, twice as many among the largest.',
    ['S69', 'S69b', 'S69d', 'S69e'],
    '2023-04-01',
  ),
  us_concede: read(
    [0.02, 0.05, 0.1],
    'From half the shares for the state in January 2025 to a licensed algorithm in September took about three steps in 34 weeks.',
    ['S10', 'S36', 'S48'],
    '2025-09-27',
  ),
  or_near_concede: read(
    [1, 1.5, 2.5],
    "Judgement on an odds ratio: Washington's terms softened in the weeks before deadlines, most of all in September 2025.",
    ['S36'],
    '2025-09-15',
  ),
}
