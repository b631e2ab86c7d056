import { readingsAt } from '../../readings'
import type { ForcedSaleScenario } from '../forced-sale-scenario'
import { asKnownOn } from './shared/as-known-on'
import { variantOf } from './shared/variant-of'
import { story } from './tiktok-2025/story'
import { tiktok2025 } from './tiktok-2025.scenario'

const START = '2025-01-17'
const { judged, read } = readingsAt(START)

/** TikTok on the evening the Supreme Court upheld the law, two days before its deadline. */
export const tiktok2025January: ForcedSaleScenario = variantOf(tiktok2025, {
  id: 'tiktok-2025-january',
  title: 'TikTok, January 2025',
  briefing:
    'The Supreme Court has upheld the law. In two days its deadline falls, in three the President changes. ByteDance says that nothing is for sale; one bid is on the table. No delay has been granted yet.',
  question:
    "Two days before the law's deadline: will TikTok's US business be sold, kept by ByteDance or banned for good?",
  startDate: START,
  calendar: {
    announced: [
      {
        date: '2025-01-19',
        announced: '2024-04-24',
        event: 'clock.deadline',
        label: "The law's own 270 days end",
        source: 'S22b',
      },
    ],
  },
  prologue: tiktok2025.prologue.filter(({ date }) => date <= START),
  story: story.filter(({ date }) => date <= START),
  buyers: {
    strategic: {
      ...tiktok2025.buyers.strategic,
      evidence: 'No plan is public; the same circle had the agreed deal of 2020.',
      sources: ['S14'],
    },
    creators: {
      name: 'The Project Liberty group or other outsiders',
      short: 'Outsiders',
      about: 'Consortia from outside, first of all the one led by Frank McCourt.',
      evidence: 'Project Liberty bids $20 bn without the algorithm and spoke of informal commitments beyond that.',
      sources: ['S54', 'S81'],
    },
    tycoon: {
      ...tiktok2025.buyers.tycoon,
      evidence: 'Floated by Chinese officials according to a press report of 13 January; no bid and no price.',
    },
    fund: {
      name: 'A US state fund',
      short: 'State fund',
      about: 'A fund of the American state that would own TikTok in whole or in part.',
      evidence: 'Nothing is on record on the start date; the place is kept because the machine has it.',
      sources: [],
    },
  },
  numbers: {
    ...asKnownOn(tiktok2025.numbers, { startDate: START, from: tiktok2025.startDate, keepMarks: true }),
    ext_grant: read(
      'A',
      [0.5, 0.75, 0.93],
      'Of the ten comparable deadlines that had come due by then, all of 2019 and 2020, eight were put off; a little is taken off for so few.',
      ['S16', 'S71k'],
      '2020-12-04',
    ),
    lapse_enforce: read(
      'C',
      [0.15, 0.5, 0.8],
      'Two lapses to go by: TikTok in December 2020 was let be, Huawei in August 2020 was cut off.',
      ['S16b', 'S71k'],
      '2020-12-04',
    ),
    dark_durable: read(
      'C',
      [0.15, 0.4, 0.7],
      'Three shutdowns were known: India and Kaspersky stayed shut, ZTE was undone within 13 weeks. Less than two in three, because the law here asks for a sale and not for an exit.',
      ['S71m', 'S71l', 'S71j'],
      '2024-09-29',
    ),
    deadline_spacing: judged(
      [6, 13, 26],
      'Judgement: the law itself allows one delay of 90 days, which is 13 weeks. No other length was known.',
      ['S06'],
    ),
    weight_fund: judged([0, 0.1, 0.25], 'Judgement: nobody had proposed a fund of the state on the start date.'),
    tariff_low_pct: read(
      'B',
      [0, 0, 10],
      'No extra duty of the new administration was in force; the first, of 10 %, came on 4 February 2025.',
      ['S60'],
      '2025-02-04',
    ),
  },
  drops: /^Repeated delays|^Two numbers/,
  notes: [
    'Differs from TikTok 2025 in its start, three weeks earlier, and so in the deadline, the field of bidders, the story and six numbers that rest on what was known by then. All other numbers are shared; what they know of later days is marked as in sample.',
    'What the machine cannot express: a service that goes dark by its own choice, or hosts who switch it off unasked. Here only Washington shuts it.',
    'What the machine cannot express: one President on the 19th and another on the 20th. Washington is one party with one set of numbers.',
    'Delays are taken to last 13 weeks, the 90 days the law itself allows once.',
  ],
})
