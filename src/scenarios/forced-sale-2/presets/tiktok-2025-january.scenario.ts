import { asKnownOn } from '../../forced-sale/presets/shared/as-known-on'
import { tiktok2025January as first } from '../../forced-sale/presets/tiktok-2025-january.scenario'
import type { ForcedSaleScenario } from '../forced-sale-scenario'
import { readingsAt } from './shared/readings'
import { variantOf } from './shared/variant-of'
import { tiktok2025 } from './tiktok-2025.scenario'

const { startDate } = first
const { judged, read } = readingsAt(startDate)

/** TikTok on the evening the Supreme Court upheld the law, two days before its deadline. */
export const tiktok2025January: ForcedSaleScenario = variantOf(tiktok2025, first, {
  prologue: tiktok2025.prologue.filter(({ date }) => date <= startDate),
  numbers: {
    ...asKnownOn(tiktok2025.numbers, { startDate, from: tiktok2025.startDate, keepMarks: true }),
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
    weight_fund: first.numbers.weight_fund,
    tariff_low_pct: first.numbers.tariff_low_pct,
  },
  drops: /^Repeated delays|^Two numbers/,
  notes: [
    'Differs from TikTok 2025 in its start, three weeks earlier, and so in the deadline, the field of bidders, the story and six numbers that rest on what was known by then. All other numbers are shared; what they know of later days is marked as in sample.',
    'What the machine cannot express: a service that goes dark by its own choice, or hosts who switch it off unasked. Here only Washington shuts it.',
    'What the machine cannot express: one President on the 19th and another on the 20th. Washington is one party with one set of numbers.',
    'Delays are taken to last 13 weeks, the 90 days the law itself allows once.',
  ],
})
