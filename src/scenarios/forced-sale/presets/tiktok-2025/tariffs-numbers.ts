import { readings } from './readings'

const { read } = readings

export const tariffsNumbers = {
  tar_threat: read(
    [0.05, 0.1, 0.18],
    'Five new threats against China in 50 weeks.',
    ['S60', 'S60b', 'S62'],
    '2026-01-22',
  ),
  bj_block_threat: read(
    [0.05, 0.15, 0.35],
    'The threat of 10 October 2025 did not undo the framework agreed in Madrid.',
    ['S62', 'S40'],
    '2025-10-30',
  ),
  tar_decide: {
    ...read(
      [0.3, 0.5, 0.8],
      'Judgement: derived from the measure behind the next number, which counts a threat as carried out when the tariff follows within about two weeks.',
      ['S67', 'S60'],
      '2026-01-25',
    ),
    inSample: false,
  },
  tar_impose: {
    ...read(
      [0.2, 0.45, 0.7],
      "Of all the President's tariff threats 35 in 100 were carried out at least in part; of six against China in 2025, four. The base lies between.",
      ['S67', 'S67b', 'S60'],
      '2026-01-25',
    ),
    inSample: false,
  },
  tar_big: read(
    [0.25, 0.45, 0.65],
    'The steps of 2025 were 10, 10, 34, 50 and 41 points: three of five were large.',
    ['S60', 'S60b'],
    '2025-04-10',
  ),
  bj_block: read(
    [0.35, 0.65, 0.9],
    'One case of one: on 3 April 2025 Beijing withheld its assent the day after a step of 34 points.',
    ['S33', 'S33b'],
    '2025-04-03',
  ),
  or_small_block: read(
    [0.2, 0.4, 0.7],
    'Judgement on an odds ratio: steps of 10 points drew counter-tariffs but no word on a sale.',
    ['S60', 'S33'],
    '2025-04-03',
  ),
  tar_cut_elev: read(
    [0.02, 0.04, 0.08],
    'From the Geneva truce to the next cut took 25.7 weeks.',
    ['S61', 'S63'],
    '2025-10-30',
  ),
  tar_cut_embargo: read([0.08, 0.2, 0.4], 'The rate of 145 % stood for 4.6 weeks.', ['S60', 'S61'], '2025-05-12'),
  truce_ext: read(
    [0.7, 0.88, 0.97],
    'Both truces of 2025 were extended; the rest comes from how often deadlines in general are.',
    ['S61', 'S63'],
    '2025-10-30',
  ),
  truce_weeks: read(
    [13, 13, 52],
    'Judgement: two truces were agreed for 90 days and the third for a year, so the shortest is taken as usual.',
    ['S61', 'S63'],
    '2025-10-30',
  ),
}
