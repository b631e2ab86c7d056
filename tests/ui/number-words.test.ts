import fc from 'fast-check'
import { expect, it } from 'vitest'
import { forcedSale } from '@/scenarios/forced-sale'
import {
  fieldRule,
  fieldText,
  numberWords,
  oddsReading,
  standing,
  weeksToEvenChance,
} from '@/ui/shared/numbers/number-words'
import { readWithin } from '@/ui/shared/numbers/read-within'
import { keyTarget } from '@/ui/shared/numbers/slider'
import { caseNumbers } from '@/ui/state/case-numbers'
import { type NumberCard, railOf, snapped } from '@/ui/state/number-card'
import { openAlone } from '../open-alone'

const open = await openAlone(forcedSale, '')
const { cardOf, numberCards } = caseNumbers(open)
const { reading } = numberWords(open)

const card = (id: string): NumberCard => {
  const found = cardOf(id)
  if (found === undefined) throw new Error(`No number ${id}`)
  return found
}

const read = (id: string, text: string) => readWithin(text, fieldRule(card(id)))

it('the even chance comes in the first week with 1 − (1 − p)ⁿ ≥ ½', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.005, max: 1, noNaN: true }), (weekly) => {
      const weeks = weeksToEvenChance(weekly, 1000) ?? Number.NaN
      const chanceBy = (n: number) => 1 - (1 - weekly) ** n
      expect(chanceBy(weeks)).toBeGreaterThanOrEqual(0.5 - 1e-12)
      expect(chanceBy(weeks - 1)).toBeLessThan(0.5 + 1e-12)
    }),
  )
})

it.each([
  ['bd_near', 0.08, '8 in 100 weeks while talks run with one bidder; left alone, an even chance within 9 weeks'],
  ['bd_near', 0.04, '4 in 100 weeks while talks run with one bidder; left alone, an even chance within 17 weeks'],
  ['bd_near', 0.5, '50 in 100 weeks while talks run with one bidder; left alone, an even chance within a week'],
  [
    'bd_near',
    0.003,
    '3 in 1,000 weeks while talks run with one bidder; an even chance takes longer than these two years',
  ],
  ['bd_near', 0, 'never'],
  ['ext_grant', 0.8, '80 of 100 deadlines'],
])('%s at %d reads "%s"', (id, value, words) => {
  expect(reading(card(id), value, 104)).toBe(words)
})

it.each([
  [1, 'this week'],
  [26, 'this half year'],
  [30, 'these 30 weeks'],
  [52, 'this year'],
  [78, 'this year and a half'],
  [156, 'these three years'],
])('what is not likely within %i weeks takes longer than %s', (weeks, words) => {
  expect(reading(card('bd_near'), 0.001, weeks)).toMatch(new RegExp(`an even chance takes longer than ${words}$`))
})

it('odds are told by what they do to a chance', () => {
  expect(oddsReading(2, 0.04)).toBe('doubles the odds: 4 in 100 becomes 7.7')
  expect(oddsReading(1, 0.04)).toBe('leaves the odds as they are')
  expect(oddsReading(0.6, 0.33)).toBe('odds × 0.6: 33 in 100 becomes 23')
})

it.each([
  [0, 'never'],
  [0.45, 'below anything in the evidence'],
  [0.53, 'low end of the evidence'],
  [0.71, 'a little below our reading'],
  [0.73, 'our reading'],
  [0.76, 'a little above our reading'],
  [0.88, 'high end of the evidence'],
  [0.95, 'above anything in the evidence'],
  [1, 'every time'],
])('%d of deadlines delayed stands at "%s"', (value, words) => {
  expect(standing(card('ext_grant'), value)).toBe(words)
})

it('what a field shows, it also takes, for every number of the case', () => {
  for (const one of numberCards) {
    const typed = readWithin(fieldText(one, one.value), fieldRule(one))
    expect(typed.status).toBe('good')
    expect(typed.status === 'good' && typed.value).toBeCloseTo(one.value, 6)
  }
})

it('a bad text is told what was found, what it may be and what is allowed', () => {
  expect(read('ext_grant', '120')).toEqual({
    status: 'bad',
    offers: [1],
    message: 'Found “120”; allowed: 0 to 100 %.',
  })
  expect(read('ext_grant', '3×')).toMatchObject({
    message: 'Found “3×”; allowed: 0 to 100 %, without ×.',
    offers: [],
  })
  expect(read('or_near_deal', '50%')).toMatchObject({
    message: 'Found “50%”; allowed: 0.01 to 100 (odds ratio), without %.',
  })
  expect(read('ad_week', '1.234')).toEqual({
    status: 'bad',
    offers: [1.234, 1234],
    message: 'Found “1.234”, which may be 1.2340 or 1234; allowed: 0 to 10000 (US$ m per dark week).',
  })
  for (const text of ['72,5 %', '72.5 %', '72.5'])
    expect(read('ext_grant', text)).toEqual({ status: 'good', value: 0.725 })
  for (const text of ['', ' ', '0x10', 'many', 'Infinity', '--1']) expect(read('ext_grant', text).status).toBe('bad')
})

it('a small chance shows its digits and is taken back', () => {
  for (const value of [1e-6, 1e-9, 2.5e-7]) {
    expect(read('host_withdraw', fieldText(card('host_withdraw'), value))).toEqual({ status: 'good', value })
  }
})

it('keys and pointer never leave the allowed range, and every rail holds the evidence', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...numberCards),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.constantFrom('ArrowUp', 'ArrowLeft', 'PageUp', 'PageDown', 'Home', 'End'),
      (one, share, key) => {
        const value = one.min + share * (one.max - one.min)
        for (const next of [keyTarget(one, value, key) ?? Number.NaN, snapped(one, value, 0)]) {
          expect(next).toBeGreaterThanOrEqual(one.min)
          expect(next).toBeLessThanOrEqual(one.max)
        }
        const rail = railOf(one, one.value)
        expect(rail.min).toBeLessThanOrEqual(one.low)
        expect(rail.max).toBeGreaterThanOrEqual(one.high)
      },
    ),
  )
})
