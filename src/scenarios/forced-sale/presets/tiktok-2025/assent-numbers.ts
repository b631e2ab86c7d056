import { consentCount, readings } from './readings'

const { judged, read } = readings

export const assentNumbers = {
  round: read(
    'A',
    [0.055, 0.13, 0.2],
    'About eight meetings of ministers or leaders in the 54 tense weeks of 2018 and 2019, .15 a week, and one in some twenty weeks from 2021 to 2024. The reading lies nearer to the tense years.',
    ['E21', 'E22', 'E23', 'E24', 'E25', 'E29'],
    '2024-11-16',
  ),
  or_truce_round: read(
    'A',
    [1.2, 2.5, 4],
    'Seven meetings in 22 weeks of truce, .32 a week, against .15 a week in tension: 2.7 times the odds.',
    ['E22', 'E23'],
    '2019-05-01',
  ),
  bj_round: read(
    'B',
    [0.03, 0.09, 0.25],
    'From two weeks before a high-level meeting to one week after it, six consents came in 206 waiting weeks; at all other times seven in 676. That is some .06 for each meeting, raised because this sale would be on the table.',
    [...consentCount, 'E29'],
    '2023-11-21',
  ),
  or_truce_assent: read(
    'C',
    [1, 1.3, 2.2],
    'Near meetings Beijing consented four times in 60 weeks of tension, each time just before a truce, once in 63 weeks of truce and once in 83 quiet ones. The gift comes with the truce, so a meeting held within one is worth little more.',
    [...consentCount, 'E1'],
    '2023-11-21',
  ),
  or_elev_assent: read(
    'C',
    [0.15, 0.5, 0.9],
    'The meetings that brought consent in times of tension were those that ended it. This is for a meeting that leaves the tariffs where they were, after which none is on record.',
    consentCount,
    '2023-11-21',
  ),
  meet_package: judged(
    [0.1, 0.35, 0.7],
    'Judgement: leaders can settle both at once, as when a dead merger was put back on the table in Buenos Aires. That it can look like this is known from Madrid, which is hindsight.',
    ['E1', 'S36'],
    '2025-09-15',
  ),
  meet_soften: read(
    'C',
    [0.1, 0.3, 0.55],
    'Beijing took up the Qualcomm file again on the offer for ZTE, and was said to be open to it at the truce: it let go once or twice on about four occasions.',
    ['E1', 'E3'],
    '2018-12-01',
  ),
  bj_ok_truce: read(
    'B',
    [0.006, 0.013, 0.035],
    'Mergers that waited for Beijing in a truce, away from any high-level meeting: three consents in 246 waiting weeks, .012. The wait of TikTok in 2020 is among them.',
    [...consentCount, 'E52', 'E65'],
    '2023-11-21',
  ),
  bj_ok_calm: read(
    'B',
    [0.005, 0.011, 0.025],
    'The quiet years from 2021 to 2023, again away from meetings: three consents in 285 waiting weeks, .0105. Over every climate and week since March 2018 it is 13 in 882.',
    [...consentCount, 'E8', 'E65'],
    '2023-11-21',
  ),
  bj_ok_elev: read(
    'B',
    [0.002, 0.006, 0.018],
    'The tariff war of 2018 and 2019, away from meetings: one consent in 145 waiting weeks, .007. It is put just below that, to keep the order of truce, calm and tension.',
    [...consentCount, 'E8'],
    '2019-10-11',
  ),
  or_licensed_assent: read(
    'C',
    [1.1, 2, 4],
    'For it speaks the export rule of 2020, which names the algorithm. Against it the plan of that autumn: the algorithm stayed in China and a licence was applied for, yet there was no consent in 20 weeks.',
    ['S21b', 'S19', 'E49', 'E50', 'E51', 'E52'],
    '2021-02-10',
  ),
  or_linked_assent: read(
    'C',
    [0.2, 0.4, 0.8],
    'One case, Qualcomm’s in 2018: shelved, taken up again on the offer for ZTE, and left to die after the tariffs. For months consent hung on trade.',
    ['E2', 'E3', 'E1'],
    '2018-12-01',
  ),
  or_outsider_assent: judged(
    [0.4, 0.75, 1],
    'Judgement: a buyer whom Beijing does not know, or who has spoken against it, is harder to accept. No case tells by how much.',
  ),
}
