import { consentCount, readings } from './readings'

const { judged, read } = readings

export const tariffsNumbers = {
  tar_threat: read(
    'B',
    [0.08, 0.16, 0.25],
    'Nine or ten new threats in the 54 tense weeks of 2018 and 2019, .17 to .19 a week; a little is taken off for so few.',
    ['E20', 'E21', 'E22', 'E23', 'E25', 'E26', 'E27', 'E2'],
    '2019-10-11',
  ),
  tar_threat_truce: read(
    'B',
    [0.015, 0.045, 0.08],
    'Four threats in 93 weeks of truce: in May 2018, May and August 2019 and May 2020. Three of the four truces were broken within 22 weeks.',
    ['E2', 'E24', 'E22', 'E25', 'E27'],
    '2020-05-04',
  ),
  tar_decide: read(
    'B',
    [0.3, 0.5, 0.8],
    'From a threat to the decision took one to seven weeks, and ten to fourteen where hearings were held in 2018.',
    ['E20', 'E21', 'E22'],
    '2019-12-13',
  ),
  tar_impose: read(
    'B',
    [0.35, 0.59, 0.8],
    'Four or five of six threats against China in 2018 and 2019 were carried out, as was that of February 2025; of sanctions threatened elsewhere about half were.',
    ['E21', 'E25', 'E26', 'E30', 'S60'],
    '2025-02-04',
  ),
  tar_big: judged(
    [0.15, 0.35, 0.6],
    'Judgement: no step of 2018 and 2019 reached 30 points and only one had 15 on most goods, but 60 were promised in the campaign of 2024 and 100 were spoken of in January 2025.',
    ['E21', 'S10'],
    '2025-02-06',
  ),
  tar_spiral: judged(
    [0.08, 0.25, 0.5],
    'Judgement: before the start no exchange of tariffs had ever passed 100 %. That one did two months later is hindsight and not used.',
  ),
  tar_climb_down: judged(
    [0.03, 0.1, 0.25],
    'Judgement: rates nobody can trade at should not last, but there was no earlier case to say for how long.',
  ),
  meet_truce: read(
    'B',
    [0.2, 0.4, 0.65],
    'Four of eight meetings in tension brought a truce: May 2018, Buenos Aires, Osaka and October 2019. Without the one that held nine days it is three.',
    ['E21', 'E22', 'E24', 'E25', 'E26'],
    '2019-10-11',
  ),
  truce_ext: read(
    'C',
    [0.6, 0.8, 0.95],
    'The truce of Buenos Aires was extended when it ran out and broken by a threat later; phase one held for years. One or two of two.',
    ['E22', 'E28', 'E26'],
    '2020-01-15',
  ),
  bj_block_threat: read(
    'C',
    [0.03, 0.12, 0.3],
    'No threat alone has stopped a deal on record. The nearest is Broadcom, held back after new export controls and let through five weeks later.',
    ['E14'],
    '2023-11-21',
  ),
  bj_block: read(
    'C',
    [0.3, 0.6, 0.9],
    'One case of one: in 2018 Qualcomm’s merger was settled in substance and left unsigned after the tariffs, days after two smaller ones had got through. April 2025 is hindsight and not used.',
    ['E2', 'E4', 'E5'],
    '2018-07-26',
  ),
  or_small_block: read(
    'C',
    [0.15, 0.35, 0.7],
    'The tariffs of 2018 came in steps below 30 points, and in the midst of them Beijing let two large mergers pass, United Technologies’ and Disney’s.',
    ['E6'],
    '2018-11-23',
  ),
  bj_block_emb: judged(
    [0.03, 0.1, 0.25],
    'Judgement without a case: the number is there so that an embargo never shields a deal from refusal.',
  ),
  or_assented_block: read(
    'C',
    [0.1, 0.3, 0.7],
    'None of 13 consents was taken back once it was published. One that only the press had reported, for Qualcomm in 2018, came to nothing.',
    consentCount,
    '2023-11-21',
  ),
  or_signed_block: read(
    'C',
    [0.02, 0.07, 0.25],
    'Of the same 13, all under contract, Beijing undid none afterwards; the one that failed was left by its own buyer.',
    consentCount,
    '2023-11-21',
  ),
}
