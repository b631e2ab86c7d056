import type { ScenarioNumber } from '../../../scenario.types'
import type { ParameterId } from '../../parameter-catalogue'

export const biddersNumbers = {
  bid_enter: {
    base: 0.1,
    low: 0.04,
    high: 0.25,
    reason: 'About nine names came forward in the twelve weeks to 3 April 2025, most of them close to the deadline.',
    sources: ['S58', 'S31', 'S57'],
    date: '2025-04-03',
    inSample: true,
    quality: 'A',
  },
  or_near_enter: {
    base: 5,
    low: 2,
    high: 10,
    reason:
      'Judgement on an odds ratio: bidders crowded in during the last days of March 2025 and hardly any came in the quiet months after.',
    sources: ['S58'],
    date: '2025-04-03',
    inSample: true,
    quality: 'A',
  },
  bid_withdraw: {
    base: 0.02,
    low: 0.01,
    high: 0.05,
    reason: 'Hardly any bidder left in public; most simply faded.',
    sources: ['S30'],
    date: '2025-02-09',
    inSample: true,
    quality: 'A',
  },
  fund_fail: {
    base: 0.006,
    low: 0.003,
    high: 0.015,
    reason: 'About one deal in ten loses its money over four months, and no outsider had shown committed funds.',
    sources: ['S69', 'S56'],
    date: '2025-01-21',
    inSample: false,
    quality: 'A',
  },
  bid_outsider_win: {
    base: 0.15,
    low: 0.05,
    high: 0.3,
    reason:
      'In 2020 and in 2025 the chosen buyers were existing investors around Oracle; in March 2025 bettors gave that group 31 to 40 in 100.',
    sources: ['S27', 'S14', 'S42'],
    date: '2025-12-18',
    inSample: false,
    quality: 'B',
  },
  weight_creators: {
    base: 0.6,
    low: 0.4,
    high: 0.8,
    reason:
      "Judgement: the only outsiders with bids on the table were consortia such as the creators' and Project Liberty's.",
    sources: ['S56', 'S57', 'S54'],
    date: '2025-01-27',
    inSample: false,
    quality: 'A',
  },
  weight_tycoon: {
    base: 0.15,
    low: 0.05,
    high: 0.3,
    reason: 'Judgement: Musk was named by officials and in the press, but there was no bid.',
    sources: ['S84'],
    date: '2025-01-29',
    inSample: false,
    quality: 'C',
  },
  weight_fund: {
    base: 0.25,
    low: 0.1,
    high: 0.4,
    reason:
      'Judgement: the fund had the President behind it, but only a plan was due, a year on and long after the deadline.',
    sources: ['S29'],
    date: '2025-02-03',
    inSample: false,
    quality: 'A',
  },
} as const satisfies Partial<Record<ParameterId, ScenarioNumber>>
