import { readings } from './readings'

const { judged, read } = readings

export const talksNumbers = {
  bd_open: read(
    'C',
    [0.05, 0.1, 0.2],
    'ByteDance gave the bidders of January 2025 no answer; in 2020 it was in talks within four weeks of the threat. The reading expects ten weeks.',
    ['S56', 'S13'],
    '2025-02-06',
  ),
  bd_walk: read(
    'C',
    [0.002, 0.005, 0.015],
    'In 2020 Microsoft was turned down after six weeks, but talks went on with another buyer. An owner who leaves the table altogether has not been seen.',
    ['S13'],
    '2020-09-13',
  ),
  bd_near: read(
    'C',
    [0.03, 0.06, 0.12],
    'One agreement in outline after 5.1 weeks in 2020, and none in the years of security review 2021 and 2022. The two make no count, so the reading is a prior that lies between them.',
    ['S14', 'S05'],
    '2022-12-31',
  ),
  or_near_deal: judged(
    [1, 1.5, 3],
    'Judgement on the size: in experiments and in wage bargaining agreements crowd before a deadline. This is the pull of a date that threatens nothing.',
    ['E34', 'E35', 'S14'],
    '2019-06-01',
  ),
  bite: judged(
    [0, 25, 50],
    'Judgement: sanctions are known to work better as threats the dearer and the surer they are, but not by how much. At this reading a date sure to be enforced pulls 26 times as hard as an empty one.',
    ['E32', 'E33', 'E36'],
    '2021-01-01',
  ),
  or_delay_deal: judged(
    [0.8, 0.92, 1],
    'Judgement on the size: the theory of deadlines says that each extension takes some hurry out of a seller, and leaves open how much.',
    ['E36', 'E37'],
    '2012-05-01',
  ),
  or_rivals: judged(
    [1, 1.2, 1.6],
    'Judgement: a second serious bidder raises the price by more than skill does. On how fast it brings a deal nothing was found, so the factor is small.',
    ['E42'],
    '1996-03-01',
  ),
  or_licensed_deal: read(
    'C',
    [1, 1.5, 2.5],
    'One comparison, from September 2020: ByteDance refused Microsoft, who wanted all of it, and within a day it took Oracle, who left it the algorithm.',
    ['S13', 'S14'],
    '2020-09-19',
  ),
  or_linked_deal: judged(
    [0.25, 0.5, 0.9],
    'Judgement: a seller waits once its government has said no. After the refusal of 2020 the talks lingered for five months and got nowhere.',
    ['E66', 'S16'],
    '2021-02-10',
  ),
  us_concede: read(
    'C',
    [0.025, 0.06, 0.12],
    'In 2020 Washington came down from a full sale to Oracle as host within about six weeks; in 2022 it weighed a security agreement and declined. What deadlines and refusals add to that is in the reading.',
    ['S14', 'S05'],
    '2022-12-31',
  ),
}
