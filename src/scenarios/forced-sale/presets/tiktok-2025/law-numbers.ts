import type { ScenarioNumber } from '../../../scenario.types'
import type { ParameterId } from '../../parameter-catalogue'

export const lawNumbers = {
  ext_grant: {
    base: 0.8,
    low: 0.65,
    high: 0.93,
    reason:
      'Of 17 comparable US deadlines no court had stopped, 14 were put off, which gives about .81. Counting only what was settled by the start date it is 8 of 11, or .71, so the base leans on later delays.',
    sources: ['S16', 'S71k', 'S02', 'S61'],
    date: '2025-12-16',
    inSample: false,
    quality: 'A',
  },
  ext_grant_deal: {
    base: 0.92,
    low: 0.75,
    high: 0.98,
    reason:
      'Five of six deadlines with a deal in hand were put off and the sixth lapsed unenforced. Set above that share because the President had made the deal his own.',
    sources: ['S16', 'S02'],
    date: '2025-12-16',
    inSample: false,
    quality: 'B',
  },
  lapse_enforce: {
    base: 0.33,
    low: 0.12,
    high: 0.6,
    reason:
      'Three lapses to go by: TikTok in December 2020 was let be, TikTok in January 2025 was half enforced, Huawei in August 2020 was cut off. One to one and a half of three.',
    sources: ['S16b', 'S25', 'S71k'],
    date: '2025-01-19',
    inSample: false,
    quality: 'A',
  },
  credibility: {
    base: 0.6,
    low: 0.35,
    high: 0.85,
    reason:
      'Betting odds on a ban fell from about 85 to 1 in 100 over four delays, and public support for one from 50 to 34 %. Delays are only part of the cause, so the base is milder than the .33 they alone would give.',
    sources: ['S28', 'S28c', 'S59'],
    date: '2026-01-01',
    inSample: true,
    quality: 'B',
  },
  dark_durable: {
    base: 0.2,
    low: 0.08,
    high: 0.35,
    reason:
      'India and Kaspersky stayed shut; TikTok was back after 14 hours, and the orders against ZTE and Nexperia were undone within 7 to 13 weeks.',
    sources: ['S71m', 'S25', 'S71l', 'S71j', 'S71i'],
    date: '2025-11-19',
    inSample: false,
    quality: 'A',
  },
  restore: {
    base: 0.6,
    low: 0.3,
    high: 0.9,
    reason: 'The service came back after 14 hours in 2025; ZTE waited 12.7 weeks and Nexperia 7.1.',
    sources: ['S25', 'S71j', 'S71i'],
    date: '2025-11-19',
    inSample: true,
    quality: 'A',
  },
  host_withdraw: {
    base: 0,
    low: 0,
    high: 0.002,
    reason:
      'Judgement: nobody in Washington proposed to drop this demand. It is not impossible, since the orders of 2020 were withdrawn by the next President after 43 weeks.',
    sources: ['S17'],
    date: '2021-06-09',
    inSample: false,
    quality: 'A',
  },
  inj_ban: {
    base: 0.001,
    low: 0.0002,
    high: 0.005,
    reason:
      'None in the 50 weeks after the Supreme Court upheld the statute. All four bans that rested on something weaker were stopped by courts.',
    sources: ['S24', 'S15', 'S18'],
    date: '2026-01-22',
    inSample: false,
    quality: 'A',
  },
  court_void: {
    base: 0.25,
    low: 0.1,
    high: 0.5,
    reason:
      'Judgement: with the statute upheld in January 2025, a court that stops the ban is likelier to fault a step of its enforcement than the law itself.',
    sources: ['S24'],
    date: '2025-01-17',
    inSample: false,
    quality: 'B',
  },
  congress_act: {
    base: 0.001,
    low: 0.0002,
    high: 0.004,
    reason:
      'Nothing binding was passed: a bill for more time was blocked in January 2025, and what followed were letters and briefings.',
    sources: ['S73', 'S47'],
    date: '2026-01-23',
    inSample: false,
    quality: 'A',
  },
  weight_repeal: {
    base: 0.2,
    low: 0.1,
    high: 0.35,
    reason: 'Judgement: both chambers passed the law by wide margins, so a repeal is the hard way out.',
    sources: ['S22', 'S79'],
    date: '2024-04-23',
    inSample: false,
    quality: 'A',
  },
  weight_extend: {
    base: 0.6,
    low: 0.4,
    high: 0.75,
    reason:
      'Judgement: the one bill on the table at the start asked for more time, so time is what Congress is likeliest to give.',
    sources: ['S73'],
    date: '2025-01-20',
    inSample: false,
    quality: 'A',
  },
  weight_tighten: {
    base: 0.2,
    low: 0.1,
    high: 0.35,
    reason:
      'Judgement: critics of the delays wanted the law enforced, but a bill has to pass a President who wants a deal.',
    sources: [],
    date: '2025-02-06',
    inSample: false,
    quality: 'judgement',
  },
} as const satisfies Partial<Record<ParameterId, ScenarioNumber>>
