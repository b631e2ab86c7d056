import { readings } from './readings'

const { judged, read } = readings

export const lawNumbers = {
  ext_grant: {
    ...read(
      [0.65, 0.8, 0.93],
      'Of 17 comparable US deadlines no court had stopped, 14 were put off, which gives about .81. Counting only what was settled by the start date it is 8 of 11, or .71, so the base leans on later delays.',
      ['S16', 'S71k', 'S02', 'S61'],
      '2025-12-16',
    ),
    inSample: false,
  },
  ext_grant_deal: {
    ...read(
      [0.75, 0.92, 0.98],
      'Five of six deadlines with a deal in hand were put off and the sixth lapsed unenforced. Set above that share because the President had made the deal his own.',
      ['S16', 'S02'],
      '2025-12-16',
    ),
    inSample: false,
  },
  lapse_enforce: read(
    [0.12, 0.33, 0.6],
    'Three lapses to go by: TikTok in December 2020 was let be, TikTok in January 2025 was half enforced, Huawei in August 2020 was cut off. One to one and a half of three.',
    ['S16b', 'S25', 'S71k'],
    '2025-01-19',
  ),
  credibility: read(
    [0.35, 0.6, 0.85],
    'Betting odds on a ban fell from about 85 to 1 in 100 over four delays, and public support for one from 50 to 34 %. Delays are only part of the cause, so the base is milder than the .33 they alone would give.',
    ['S28', 'S28c', 'S59'],
    '2026-01-01',
  ),
  dark_durable: {
    ...read(
      [0.08, 0.2, 0.35],
      'India and Kaspersky stayed shut; TikTok was back after 14 hours, and the orders against ZTE and Nexperia were undone within 7 to 13 weeks.',
      ['S71m', 'S25', 'S71l', 'S71j', 'S71i'],
      '2025-11-19',
    ),
    inSample: false,
  },
  restore: read(
    [0.3, 0.6, 0.9],
    'The service came back after 14 hours in 2025; ZTE waited 12.7 weeks and Nexperia 7.1.',
    ['S25', 'S71j', 'S71i'],
    '2025-11-19',
  ),
  host_withdraw: read(
    [0, 0, 0.002],
    'Judgement: nobody in Washington proposed to drop this demand. It is not impossible, since the orders of 2020 were withdrawn by the next President after 43 weeks.',
    ['S17'],
    '2021-06-09',
  ),
  inj_ban: {
    ...read(
      [0.0002, 0.001, 0.005],
      'None in the 50 weeks after the Supreme Court upheld the statute. All four bans that rested on something weaker were stopped by courts.',
      ['S24', 'S15', 'S18'],
      '2026-01-22',
    ),
    inSample: false,
  },
  court_void: read(
    [0.1, 0.25, 0.5],
    'Judgement: with the statute upheld in January 2025, a court that stops the ban is likelier to fault a step of its enforcement than the law itself.',
    ['S24'],
    '2025-01-17',
  ),
  congress_act: {
    ...read(
      [0.0002, 0.001, 0.004],
      'Nothing binding was passed: a bill for more time was blocked in January 2025, and what followed were letters and briefings.',
      ['S73', 'S47'],
      '2026-01-23',
    ),
    inSample: false,
  },
  weight_repeal: read(
    [0.1, 0.2, 0.35],
    'Judgement: both chambers passed the law by wide margins, so a repeal is the hard way out.',
    ['S22', 'S79'],
    '2024-04-23',
  ),
  weight_extend: read(
    [0.4, 0.6, 0.75],
    'Judgement: the one bill on the table at the start asked for more time, so time is what Congress is likeliest to give.',
    ['S73'],
    '2025-01-20',
  ),
  weight_tighten: judged(
    [0.1, 0.2, 0.35],
    'Judgement: critics of the delays wanted the law enforced, but a bill has to pass a President who wants a deal.',
  ),
}
