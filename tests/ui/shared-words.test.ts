import fc from 'fast-check'
import { expect, it } from 'vitest'
import { spanOfWeeks } from '@/simulation/plain-words'
import { roundTicks } from '@/ui/charts/round-ticks'
import { gradeOfTest } from '@/ui/shared/agreement'
import { axisMonth, longDate, weekSpan } from '@/ui/shared/dates'
import { grouped, inHundred, listed, plural, signed, typographic } from '@/ui/shared/format'
import { anotherSeed } from '@/ui/shell/runs-form'

it('a week is a span, never one day', () => {
  expect(weekSpan('2025-02-06', 5)).toBe('7 to 13 March 2025')
  expect(weekSpan('2025-02-06', 4)).toBe('28 February to 6 March 2025')
  expect(weekSpan('2025-02-06', 47)).toBe('26 December 2025 to 1 January 2026')
  expect(longDate('2025-02-06')).toBe('6 February 2025')
  expect(axisMonth('2025-02-06', 26)).toBe('Aug 25')
  expect([spanOfWeeks(104), spanOfWeeks(30)]).toEqual(['two years', '30 weeks'])
})

it('numbers are written the same everywhere', () => {
  expect([grouped(200_000), grouped(999), grouped(1234.5)]).toEqual(['200,000', '999', '1,234.5'])
  expect([inHundred(0.04), inHundred(0.015), inHundred(0.003), inHundred(0), inHundred(1)]).toEqual([
    '4 in 100',
    '1.5 in 100',
    '3 in 1,000',
    '0 in 100',
    '100 in 100',
  ])
  expect([signed(12), signed(-8), signed(0)]).toEqual(['+12', '−8', '±0'])
  expect([plural(1, 'quiet week'), plural(3, 'quiet week')]).toEqual(['1 quiet week', '3 quiet weeks'])
  expect(listed(['a', 'b', 'c'])).toBe('a, b and c')
  expect(typographic("TikTok's users' data")).toBe('TikTok’s users’ data')
})

it('the dice gives a seed that can be told to a class', () => {
  expect([anotherSeed('tiktok-1'), anotherSeed('tiktok-9'), anotherSeed('class')]).toEqual([
    'tiktok-2',
    'tiktok-10',
    'class-2',
  ])
})

it('the joint test speaks in three grades', () => {
  expect([0.6, 1e-3, 2.5e-4, 1e-6, 1e-9].map(gradeOfTest)).toEqual(['agree', 'agree', 'unlucky', 'unlucky', 'disagree'])
})

it('ticks are few, round and inside', () => {
  fc.assert(
    fc.property(fc.integer({ min: -500, max: 500 }), fc.double({ min: 0.01, max: 1e5, noNaN: true }), (from, span) => {
      const ticks = roundTicks(from, from + span, 5)
      expect(ticks.length).toBeGreaterThan(0)
      expect(ticks.length).toBeLessThanOrEqual(6)
      for (const tick of ticks) {
        expect(tick).toBeGreaterThanOrEqual(from - 1e-6)
        expect(tick).toBeLessThanOrEqual(from + span + 1e-6)
      }
    }),
  )
})
