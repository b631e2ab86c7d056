import { readings } from './readings'

const { judged, read } = readings

export const closingNumbers = {
  determ: read(
    'B',
    [0.12, 0.3, 0.6],
    'It took six days in 2020. The security review has 45 days by statute and 45 more where it looks closer; a President can be quicker.',
    ['S14', 'E41'],
    '2024-07-23',
  ),
  sign_step: read(
    'C',
    [0.08, 0.18, 0.33],
    'Two steps of about six weeks each. Forced sales were signed 12 to 51 weeks after the order, but most of that was search; from a letter of intent to contracts takes one to three months and often fails. What a licence eases is in the reading.',
    ['S71b', 'S71e', 'S71h', 'E47', 'E48'],
    '2024-03-06',
  ),
  close_step: read(
    'A',
    [0.085, 0.175, 0.29],
    'Three forced sales closed 4, 12 and 17 weeks after signature; large deals in general take 6.4 months in the median. Closings cluster around their usual time, so there are two stages. One source came out in 2025, its data end in 2024.',
    ['S71b', 'S71e', 'S71h', 'E38', 'S69c', 'E40'],
    '2024-12-31',
  ),
  or_near_step: judged(
    [1, 1.5, 3],
    'Judgement: papers get finished before dates, as when Broadcom’s merger was cleared five days before its last one. Meetings are taken to be hurried alike.',
    ['E14'],
    '2023-11-22',
  ),
  fall_aip: read(
    'C',
    [0.005, 0.012, 0.03],
    'The plan of 2020 faded within 20 to 40 weeks. Those who advise small firms say that half of all letters of intent come to nothing.',
    ['S16', 'E66', 'E48'],
    '2021-02-10',
  ),
  fall_signed: read(
    'A',
    [0.001, 0.003, 0.008],
    'Between announcement and closing, some 28 weeks, 4 in 100 private and 11 in 100 public deals fail: .0015 to .004 a week.',
    ['S69b', 'E43', 'E38'],
    '2024-10-01',
  ),
}
