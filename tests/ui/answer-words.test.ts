import fc from 'fast-check'
import { expect, it } from 'vitest'
import { largestRemainder } from '@/engine'
import { entryOf } from '@/scenarios/entry-of'
import { forcedSale } from '@/scenarios/forced-sale'
import { countWord } from '@/simulation/plain-words'
import { againstBaseline } from '@/ui/outlook/answer-words'
import { caseGroups } from '@/ui/shared/case-groups'
import { groupWords } from '@/ui/shared/group-words'
import { type Shares, wholesOf } from '@/ui/shared/hundred'
import { openAlone } from '../open-alone'

const open = await openAlone(forcedSale, '')
const { countsOfHundred, groupOrder, dealtGroups } = caseGroups(open)
const { answerWords } = groupWords(open)

const shares = (sold: number, unresolved: number, kept: number, banned: number): Shares => ({
  sold,
  unresolved,
  kept,
  banned,
})

const anyShares = fc
  .tuple(fc.nat(1000), fc.nat(1000), fc.nat(1000), fc.nat(1000))
  .filter((parts) => parts.some((part) => part > 0))
  .map(([a, b, c, d]) => shares(a / (a + b + c + d), b / (a + b + c + d), c / (a + b + c + d), d / (a + b + c + d)))

it('counts add to 100, and are dealt as the engine deals them', () => {
  fc.assert(
    fc.property(anyShares, (given) => {
      const counts = countsOfHundred(given)
      expect(groupOrder.reduce((sum, group) => sum + entryOf(counts, group), 0)).toBe(100)
      expect(dealtGroups(counts)).toHaveLength(100)
      const total =
        entryOf(given, 'sold') + entryOf(given, 'kept') + entryOf(given, 'banned') + entryOf(given, 'unresolved')
      const dealt = largestRemainder(
        [entryOf(given, 'sold'), entryOf(given, 'kept'), entryOf(given, 'banned'), entryOf(given, 'unresolved')].map(
          (one) => one / total,
        ),
      )
      expect([
        entryOf(counts, 'sold'),
        entryOf(counts, 'kept'),
        entryOf(counts, 'banned'),
        entryOf(counts, 'unresolved'),
      ]).toEqual(dealt)
    }),
  )
})

it('any shares come as whole numbers that add up to any total, each its quota rounded down or up', () => {
  const parts = fc.array(fc.nat(1000), { minLength: 1, maxLength: 24 }).filter((all) => all.some((part) => part > 0))
  fc.assert(
    fc.property(parts, fc.constantFrom(10, 100, 1000, 10_000), (given, total) => {
      const sum = given.reduce((all, part) => all + part, 0)
      const wholes = wholesOf(given, total)
      expect(wholes.reduce((all, whole) => all + whole, 0)).toBe(total)
      for (const [at, whole] of wholes.entries()) {
        const quota = ((given[at] ?? 0) / sum) * total
        expect(whole).toBeGreaterThanOrEqual(Math.floor(quota))
        expect(whole).toBeLessThanOrEqual(Math.ceil(quota))
      }
    }),
  )
})

it('every count in the words of an answer is a count of the legend', () => {
  fc.assert(
    fc.property(anyShares, (given) => {
      const { sentence, others, counts } = answerWords(given, 104)
      const numbers =
        `${sentence} ${others}`
          .replace('of 100', '')
          .replaceAll(/fewer than 1/gi, '0')
          .match(/\d+/g) ?? []
      expect(numbers.map(Number).reduce((sum, count) => sum + count, 0)).toBe(100)
      expect(numbers.map(Number).toSorted()).toEqual(groupOrder.map((group) => entryOf(counts, group)).toSorted())
    }),
  )
})

it.each([
  [shares(0.65, 0.2, 0.13, 0.02), 104, 'In 65 of 100 futures TikTok’s US business is sold within two years.'],
  [shares(0.4, 0.52, 0.05, 0.03), 104, 'In 52 of 100 futures nothing is settled two years on.'],
  [shares(0.3, 0.2, 0.48, 0.02), 52, 'In 48 of 100 futures ByteDance keeps TikTok, the law gone.'],
  [shares(0.3, 0.19, 0.1, 0.41), 104, 'In 41 of 100 futures the app is banned for good.'],
  [shares(0.44, 0.43, 0.1, 0.03), 104, 'A sale and no decision are about as likely: 44 and 43 of 100.'],
  [shares(0.65, 0.2, 0.13, 0.02), 30, 'In 65 of 100 futures TikTok’s US business is sold within 30 weeks.'],
])('the sentence follows the likeliest ending', (given, weeks, sentence) => {
  expect(answerWords(given, weeks).sentence).toBe(sentence)
})

it('the others follow, the likelier first, and what can happen is never a bare 0', () => {
  expect(answerWords(shares(0.65, 0.2, 0.13, 0.02), 104).others).toBe('20 not settled, 13 kept, 2 banned for good.')
  expect(answerWords(shares(0.796, 0.2, 0.0, 0.004), 104).others).toBe(
    '20 not settled, fewer than 1 banned for good, 0 kept.',
  )
  expect(countWord(0, 0.004)).toBe('fewer than 1')
  expect(countWord(0, 0)).toBe('0')
})

it('a change is told against the baseline', () => {
  const [now, before] = [shares(0.65, 0.35, 0, 0), shares(0.53, 0.47, 0, 0)].map(countsOfHundred)
  if (now === undefined || before === undefined) throw new Error('unreachable')
  expect(againstBaseline('sold', now, before)).toBe('12 more than the baseline’s 53.')
  expect(againstBaseline('unresolved', now, before)).toBe('12 fewer than the baseline’s 47.')
  expect(againstBaseline('kept', now, before)).toBe('As many as the baseline’s 0.')
})

const early = (sold: number, unresolved: number, kept: number, banned: number) => ({
  week: 52,
  groups: shares(sold, unresolved, kept, banned),
})

it.each([
  [
    shares(0.67, 0.25, 0.05, 0.03),
    104,
    early(0.26, 0.7, 0.03, 0.01),
    'In 26 of 100 futures TikTok’s US business is sold within a year, in 67 within two.',
  ],
  [
    shares(0.67, 0.25, 0.05, 0.03),
    156,
    early(0.004, 0.996, 0, 0),
    'In fewer than 1 of 100 futures TikTok’s US business is sold within a year, in 67 within three.',
  ],
  [
    shares(0.67, 0.25, 0.05, 0.03),
    60,
    early(0.66, 0.26, 0.05, 0.03),
    'In 66 of 100 futures TikTok’s US business is sold within a year, in 67 within 60 weeks.',
  ],
  [
    shares(0.4, 0.52, 0.05, 0.03),
    104,
    early(0.1, 0.9, 0, 0),
    'In 52 of 100 futures nothing is settled two years on; 10 sold within a year, 40 within two.',
  ],
  [
    shares(0.44, 0.43, 0.1, 0.03),
    104,
    early(0.1, 0.9, 0, 0),
    'A sale and no decision are about as likely: 44 and 43 of 100; 10 sold within a year.',
  ],
])('of two horizons the sentence names both, whichever is looked at', (given, weeks, first, sentence) => {
  for (const isEarly of [true, false])
    expect(answerWords(given, weeks, { early: first, isEarly }).sentence).toBe(sentence)
})

it('the other endings are those of the horizon that is looked at, and add up to 100 with the one asked about', () => {
  const given = [shares(0.67, 0.25, 0.05, 0.03), 104] as const
  const first = early(0.26, 0.7, 0.03, 0.01)
  const [one, two] = [true, false].map((isEarly) => answerWords(...given, { early: first, isEarly }))
  expect(one?.others).toBe('After a year: 70 not settled, 3 kept, 1 banned for good.')
  expect(two?.others).toBe('After two years: 25 not settled, 5 kept, 3 banned for good.')
  expect([one?.lead, two?.lead]).toEqual(['sold', 'sold'])
  expect([one?.counts.sold, two?.counts.sold]).toEqual([26, 67])
})
