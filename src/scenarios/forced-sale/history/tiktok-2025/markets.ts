import type { MarketLeftOut, MarketPrice } from '../../../history.types'

const sale = { venue: 'Polymarket', question: 'Is a sale announced in 2025?', resolved: 'yes' } as const

/** Prices with a day, on days within the case. The bet counted as won with the contracts of 18 December 2025. */
export const markets: readonly MarketPrice[] = [
  { ...sale, date: '2025-05-24', price: 0.29, source: 'S76' },
  { ...sale, date: '2025-07-12', price: 0.33, source: 'S76' },
  { ...sale, date: '2025-08-30', price: 0.18, source: 'S76' },
  { ...sale, date: '2025-10-18', price: 0.29, source: 'S76' },
  { ...sale, date: '2025-12-06', price: 0.06, source: 'S76b' },
]

export const marketsLeftOut: readonly MarketLeftOut[] = [
  {
    when: 'March to December 2024',
    question: 'Will the United States ban TikTok in 2024, or before May 2025?',
    reason: 'Priced and, for 2024, settled before the start.',
    sources: ['S28b', 'S27c', 'S28'],
  },
  {
    when: '17 and 22 January 2025',
    question: 'Is TikTok banned before May 2025?',
    reason: 'Settled before the start: the 14 hours of January counted as a ban.',
    sources: ['S28', 'S27b', 'S26'],
  },
  {
    when: 'November 2024 to January 2025',
    question: 'How the ban market moved at five events',
    reason: 'All five events lie before the start.',
    sources: ['S77'],
  },
  {
    when: 'late March 2025',
    question: 'Is TikTok sold before April? (2 %)',
    reason: 'The day of the price is not known, only “late March”.',
    sources: ['S27'],
  },
  {
    when: 'late March 2025',
    question: 'Who acquires it? (Oracle 31 to 40 %)',
    reason: 'A range without a day.',
    sources: ['S27'],
  },
  {
    when: 'turn of 2025 to 2026',
    question: 'Is a ban enforceable by 31 March 2026? (1 %) Does Oracle acquire it? (97 %)',
    reason: 'From a page without a date.',
    sources: ['S28c'],
  },
  {
    when: 'January to September 2025',
    question: 'Some 300 markets on what the President would do (34 % on average; 28 % came about)',
    reason: 'An average over other questions.',
    sources: ['S68'],
  },
]
