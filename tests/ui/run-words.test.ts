import { expect, it } from 'vitest'
import { eventMeta } from '@/machines/forced-sale/event-meta'
import { forcedSale } from '@/scenarios/forced-sale'
import { runWords } from '@/ui/shared/run-words'
import { openCase } from '@/ui/state/open-case'

const open = await openCase(forcedSale, '')
const { storyOf, inWords, endingOf, factsOf } = runWords(open)

const week = (number: number, ...events: string[]) => ({
  week: number,
  from: '',
  to: '',
  events,
  draw: 0.5,
  scheduled: false,
})

it('quiet weeks are folded, before, between and after the headlines', () => {
  const story = storyOf({ headlines: [week(3, 'owner.opensTalks'), week(4, 'bidder.enters')], endWeek: 8 })
  expect(story.map((item) => (item.kind === 'quiet' ? item.weeks : item.week))).toEqual([2, 3, 4, 4])
  expect(story.at(-1)).toEqual({ kind: 'quiet', after: 4, weeks: 4 })
})

it('a kind of event is explained the first time only', () => {
  const story = storyOf({ headlines: [week(1, 'bidder.enters'), week(2, 'bidder.enters')], endWeek: 2 })
  expect(story.map((item) => item.kind === 'week' && item.events[0]?.isNew)).toEqual([true, false])
})

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
  [
    'unresolved_signed',
    'unresolved',
    104,
    'Not settled after two years: contracts are signed, but the sale has not closed.',
  ],
] as const)('%s ends in a sentence', (outcome, _group, endWeek, words) => {
  expect(endingOf({ outcome, endWeek })).toBe(words)
})

it('a price is told only where there was one', () => {
  expect(factsOf({ price: 33.89, counters: { weeksDark: 1 } })[0]).toEqual(['Price', 'US$ 33.9 bn'])
  expect(factsOf({ counters: { weeksDark: 1 } })[0]).toEqual(['Dark', '1 week'])
})
