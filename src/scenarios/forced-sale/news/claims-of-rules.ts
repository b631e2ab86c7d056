import type { NewsClaim, NewsCondition } from '../../news.types'

const embargo = (happened: boolean): NewsCondition => ({ on: 'state', id: 'tariffs.embargo', happened, by: 52 })
const dark: NewsCondition = { on: 'state', id: 'law.dark', happened: true }

/** What the report says of the law, of those it touches, and of tariffs. */
export const claimsOfRules: readonly NewsClaim[] = [
  {
    id: 'users',
    claim: '“over 170 million active users”',
    verdict: 'half',
    record: '170 million is the company’s own count. Counts by others come to 115 million and 136 million.',
    sources: ['S54', 'S49'],
    model:
      'In DARK of 100 futures the app goes dark for a week or more within two years. Each such week cuts off MOST million people by the company’s count, and FEWEST million by the lowest other.',
    figures: [
      { id: 'DARK', asks: { happens: [dark] } },
      { id: 'MOST', asks: { number: 'users_dark', end: 'high' } },
      { id: 'FEWEST', asks: { number: 'users_dark', end: 'low' } },
    ],
    carry: { of: 'Ask of any count', ask: 'who counted, and what is it worth to them?' },
    way: { label: 'See who feels it', place: 'outlook', section: 'stakes' },
  },
  {
    id: 'tariffs',
    claim: '“steep tariffs—up to 100%—if ByteDance does not comply”',
    verdict: 'half',
    record:
      'It was said on 20 January 2025, about Beijing turning a deal down, and with a way out: “I’m not saying I would.” No tariff was ever laid on for the sake of TikTok.',
    sources: ['S10'],
    model:
      'Tariffs reach 100 % within a year in REACH of 100 futures. Of those, THEN in 100 are sold in that year; of the rest, ELSE.',
    figures: [
      { id: 'REACH', asks: { happens: [embargo(true)] } },
      { id: 'THEN', asks: { ends: 'sold', by: 'early', given: [embargo(true)] } },
      { id: 'ELSE', asks: { ends: 'sold', by: 'early', given: [embargo(false)] } },
    ],
    bars: [
      { figure: 'THEN', label: 'Sold, where tariffs reach 100 %' },
      { figure: 'ELSE', label: 'Sold, where they do not' },
    ],
    carry: { of: 'Ask of any threat', ask: 'who said it, to whom, on what terms, and at what cost to the speaker?' },
    lesson: 3,
    way: { label: 'Try it in Outlook', place: 'outlook', given: [embargo(true)] },
  },
  {
    id: 'deadline',
    claim: '“has extended the deadline”',
    verdict: 'half',
    record:
      'The order of 20 January 2025 tells officials not to enforce the law for 75 days. The law has an extension of its own, of up to 90 days, and that was not used.',
    sources: ['S08', 'S09'],
    model: 'In AGAIN of 100 futures Washington puts off the next deadline as well, the one of 5 April.',
    figures: [
      { id: 'AGAIN', asks: { happens: [{ on: 'event', id: 'host.delays', happened: true, by: { deadline: 1 } }] } },
    ],
    carry: { of: 'Ask of any new rule', ask: 'was the law changed, or is it only not enforced for now?' },
    lesson: 5,
    way: { label: 'See the law’s course in Step', place: 'step', section: 'watch' },
  },
  {
    id: 'shutdown',
    claim: '“a complete shutdown of TikTok’s US operations”',
    verdict: 'half',
    record:
      'The law does not shut the app. It forbids app stores and hosts to serve it, and they would pay the fines. Users break no law.',
    sources: ['S80', 'S09', 'S01'],
    model:
      'Within two years the app goes dark for a week or more in DARK of 100 futures. It is banned for good in BANNED.',
    figures: [
      { id: 'DARK', asks: { happens: [dark] } },
      { id: 'BANNED', asks: { ends: 'banned', by: 'end' } },
    ],
    bars: [
      { figure: 'DARK', label: 'Dark for a week or more' },
      { figure: 'BANNED', label: 'Banned for good' },
    ],
    carry: { of: 'Ask of any ban', ask: 'who must do what, and who pays if they do not?' },
    way: { label: 'See the endings', place: 'outlook', section: 'endings' },
  },
]
