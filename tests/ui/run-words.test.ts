import { expect, it } from 'vitest'
import { eventMeta } from '@/machines/forced-sale/event-meta'
import { forcedSale } from '@/scenarios/forced-sale'
import { runWords } from '@/ui/shared/run-words'
import { openAlone } from '../open-alone'

const open = await openAlone(forcedSale, '')
const { inWords, endingOf, priceFacts } = runWords(open)

it('no placeholder of the machine reaches the reader', () => {
  for (const { headline, explanation } of Object.values(eventMeta)) {
    expect(inWords(`${headline} ${explanation}`)).not.toMatch(/\b[A-Z]{4,}\b/)
  }
})

it.each([
  ['sold_strategic', 'sold', 46, 'Sold to the Oracle-led group in week 46.'],
  ['sold_tycoon', 'sold', 46, 'Sold to Elon Musk in week 46.'],
  ['sold_creators', 'sold', 46, 'Sold to the creators’ bid and other outsiders in week 46.'],
  ['kept_voided', 'kept', 20, 'ByteDance keeps TikTok in week 20: a court voids the law.'],
  ['banned', 'banned', 31, 'Banned for good in week 31.'],
  ['unresolved_open', 'unresolved', 104, 'Not settled after two years: no deal, and nothing is enforced.'],
] as const)('%s ends in a sentence', (outcome, _group, endWeek, words) => {
  expect(endingOf({ outcome, endWeek })).toBe(words)
})

it('a price is told only where there was one', () => {
  expect(priceFacts(33.89)).toEqual([['Price', 'US$ 33.9 bn']])
  expect(priceFacts(undefined)).toEqual([])
})
