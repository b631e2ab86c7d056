import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  fieldText,
  oddsReading,
  reading,
  readTyped,
  standing,
  weeksToEvenChance,
} from '@/ui/outlook/levers/number-words'
import { keyTarget } from '@/ui/outlook/levers/slider'
import { cardOf, numberCards } from '@/ui/state/case'
import { type NumberCard, railOf, snapped } from '@/ui/state/number-card'

const card = (id: string): NumberCard => {
  const found = cardOf(id)
  if (found === undefined) throw new Error(`No number ${id}`)
  return found
}

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
  ['bd_near', 0.08, '8 in 100 weeks while talks run; left alone, an even chance within 9 weeks'],
  ['bd_near', 0.04, '4 in 100 weeks while talks run; left alone, an even chance within 17 weeks'],
  ['bd_near', 0.5, '50 in 100 weeks while talks run; left alone, an even chance within a week'],
  ['bd_near', 0.003, '3 in 1,000 weeks while talks run; an even chance takes longer than these two years'],
  ['bd_near', 0, 'never'],
  ['ext_grant', 0.8, '80 of 100 deadlines'],
])('%s at %d reads "%s"', (id, value, words) => {
  expect(reading(card(id), value, 104)).toBe(words)
})

it('odds are told by what they do to a chance', () => {
  expect(oddsReading(2, 0.04)).toBe('doubles the odds: 4 in 100 becomes 7.7')
  expect(oddsReading(1, 0.04)).toBe('leaves the odds as they are')
  expect(oddsReading(0.6, 0.33)).toBe('odds × 0.6: 33 in 100 becomes 23')
})

it.each([
  [0, 'never'],
  [0.5, 'below anything in the evidence'],
  [0.66, 'low end of the evidence'],
  [0.78, 'a little below our reading'],
  [0.8, 'our reading'],
  [0.83, 'a little above our reading'],
  [0.92, 'high end of the evidence'],
  [0.97, 'above anything in the evidence'],
  [1, 'every time'],
])('%d of deadlines delayed stands at "%s"', (value, words) => {
  expect(standing(card('ext_grant'), value)).toBe(words)
})

it('what a field shows, it also takes, for every number of the case', () => {
  for (const one of numberCards) {
    const typed = readTyped(one, fieldText(one, one.value))
    expect(typed.status).toBe('good')
    expect(typed.status === 'good' && typed.value).toBeCloseTo(one.value, 6)
  }
})

it('a bad text is told what was found, what is allowed and what is nearest', () => {
  expect(readTyped(card('ext_grant'), '120')).toEqual({
    status: 'bad',
    nearest: 1,
    message: 'Found “120”; allowed: 0 to 100; nearest 100.',
  })
  expect(readTyped(card('ext_grant'), 'many')).toMatchObject({ status: 'bad', nearest: 0.8 })
  expect(readTyped(card('ext_grant'), '72,5 %')).toMatchObject({ status: 'bad', nearest: 0.725 })
  expect(readTyped(card('ext_grant'), '72.5 %')).toEqual({ status: 'good', value: 0.725 })
  for (const text of ['', ' ', '0x10', '1e3', 'Infinity', '--1'])
    expect(readTyped(card('ext_grant'), text).status).toBe('bad')
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
