import { readings } from './readings'

const { judged, read } = readings

/** The four dials and the two numbers of the calendar. */
export const dialsNumbers = {
  will_home: read(
    'C',
    [0.35, 1, 2],
    'From a third, for a government that would rather see the app closed than sold, as was reported in 2020, to double, for the softer words of January 2025.',
    ['E51', 'S57b'],
    '2025-01-27',
  ),
  will_owner: judged(
    [0.5, 1, 2],
    'Judgement: one dial for all that ByteDance decides, with a factor of two either way.',
  ),
  resolve_us: judged(
    [0.4, 1, 2.5],
    'Judgement: the range goes from a host that never enforces to the one that cut off ZTE in 2018 and Huawei in 2020.',
    ['S71j', 'S71k'],
    '2020-08-13',
  ),
  pace: read(
    'B',
    [0.6, 1, 1.6],
    'Four in ten deals close later than was announced, and three in ten of the largest are held up for half a year.',
    ['E38', 'E40'],
    '2024-10-01',
  ),
  near_weeks: judged(
    [2, 4, 8],
    'Judgement: how long a deadline casts its shadow nobody has measured. From a fortnight to two months.',
  ),
  deadline_spacing: read(
    'B',
    [6, 11, 26],
    'The one delay known at the start was of 75 days, which is eleven weeks. Later ones could be half as long or last half a year.',
    ['S08'],
    '2025-01-20',
  ),
}
