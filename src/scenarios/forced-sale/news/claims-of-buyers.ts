import type { NewsClaim } from '../../news.types'

const WEALTH_FUND = 'tiktok-2025-wealth-fund'

/** What the report says of who might buy. */
export const claimsOfBuyers: readonly NewsClaim[] = [
  {
    id: 'musk',
    claim: '“a possible transaction involving high-profile figures like Elon Musk”',
    verdict: 'half',
    record:
      'The press said so in January 2025. Musk has said that he made no bid and has no plans; those words came out two days after the report.',
    sources: ['S30', 'S84'],
    model: 'TikTok is sold to Musk within two years in MUSK of 100 futures. In ANYONE it is sold to anyone.',
    figures: [
      { id: 'MUSK', asks: { ends: 'sold_tycoon', by: 'end' } },
      { id: 'ANYONE', asks: { ends: 'sold', by: 'end' } },
    ],
    bars: [
      { figure: 'ANYONE', label: 'Sold to anyone' },
      { figure: 'MUSK', label: 'Sold to Musk' },
    ],
    carry: { of: 'Ask of any talk about somebody', ask: 'who says it, and what do they say themselves?' },
    way: { label: 'See the endings, buyer by buyer', place: 'outlook', section: 'endings' },
  },
  {
    id: 'fund',
    claim: '“leveraging a sovereign wealth fund”',
    verdict: 'half',
    record:
      'An order of 3 February 2025 asked for a plan, and for a fund within twelve months. The deadline was 5 April: there was no money yet.',
    sources: ['S29'],
    model:
      'A fund of the state buys in FUND of 100 futures. Where Washington itself wants to buy, which is a case of its own, it does in ITSELF.',
    figures: [
      { id: 'FUND', asks: { ends: 'sold_fund', by: 'end' } },
      { id: 'ITSELF', case: WEALTH_FUND, asks: { ends: 'sold_fund', by: 'end' } },
    ],
    bars: [
      { figure: 'FUND', label: 'Bought by the fund' },
      { figure: 'ITSELF', label: 'The same, in the case of its own' },
    ],
    carry: { of: 'Ask of any plan', ask: 'is the money there, and does it come in time?' },
    way: { label: 'Open the case of the fund', place: 'outlook', case: WEALTH_FUND },
  },
  {
    id: 'creators',
    claim: '“MrBeast and Roblox CEO Lead $25 Billion Bid for TikTok”',
    verdict: 'not',
    record:
      'Jesse Tinsley led the bid, and MrBeast was not bound to it alone. The group said it had more than $20 billion. ByteDance did not reply.',
    sources: ['S56', 'S56b'],
    model: 'TikTok is sold to creators or other outsiders in OUTSIDERS of 100 futures, and to anyone in ANYONE.',
    figures: [
      { id: 'OUTSIDERS', asks: { ends: 'sold_creators', by: 'end' } },
      { id: 'ANYONE', asks: { ends: 'sold', by: 'end' } },
    ],
    bars: [
      { figure: 'ANYONE', label: 'Sold to anyone' },
      { figure: 'OUTSIDERS', label: 'Sold to creators or other outsiders' },
    ],
    carry: { of: 'Ask of any bid', ask: 'who leads it, where is the money, and has the owner replied?' },
    way: { label: 'See the endings, buyer by buyer', place: 'outlook', section: 'endings' },
  },
]
