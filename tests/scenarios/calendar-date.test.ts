import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addDays, calendarDate, datesOfWeek, dayNumber, isCalendarDate, weekOfDate } from '@/scenarios/calendar-date'

const day = fc.integer({ min: dayNumber('1900-01-01'), max: dayNumber('2100-12-31') })

it('a day number and its date are inverse over 1900 to 2100', () => {
  fc.assert(fc.property(day, (number) => dayNumber(calendarDate(number)) === number))
})

it('agrees with the platform’s own calendar on any day from 1900 to 2100', () => {
  const epoch = dayNumber('1970-01-01')
  fc.assert(
    fc.property(day, (number) => {
      expect(calendarDate(number)).toBe(new Date((number - epoch) * 86_400_000).toISOString().slice(0, 10))
    }),
  )
})

it.each([
  ['0001-01-01', 0],
  ['1970-01-01', 719_162],
  ['2000-02-29', 730_178],
  ['2025-02-06', 739_287],
  ['9999-12-31', 3_652_058],
])('%s is day %i', (date, number) => {
  expect(dayNumber(date)).toBe(number)
  expect(calendarDate(number)).toBe(date)
})

it.each([
  '2025-02-29',
  '1900-02-29',
  '2025-00-10',
  '2025-01-00',
  '25-02-06',
  '2025-13-01',
  '2025-04-31',
  '2025-4-5',
  '0000-01-01',
  '',
  '20250405',
])('refuses %j as a date', (date) => {
  expect(isCalendarDate(date)).toBe(false)
  expect(() => dayNumber(date)).toThrow(RangeError)
})

it('refuses a day number outside the calendar', () => {
  for (const number of [-1, 0.5, Number.NaN, dayNumber('9999-12-31') + 1]) {
    expect(() => calendarDate(number)).toThrow(RangeError)
  }
})

it.each([
  ['2025-02-06', 0],
  ['2025-02-07', 1],
  ['2025-02-13', 1],
  ['2025-02-14', 2],
  ['2025-04-05', 9],
  ['2025-02-05', 0],
  ['2025-01-30', -1],
])('from 6 February 2025, %s falls in week %i', (date, week) => {
  expect(weekOfDate('2025-02-06', date)).toBe(week)
})

it('week 5 runs from 7 to 13 March 2025', () => {
  expect(datesOfWeek('2025-02-06', 5)).toEqual({ first: '2025-03-07', last: '2025-03-13' })
})

it('every day of a week falls in that week', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 156 }), fc.integer({ min: 0, max: 6 }), (start, week, offset) => {
      const date = calendarDate(start)
      expect(weekOfDate(date, addDays(datesOfWeek(date, week).first, offset))).toBe(week)
    }),
  )
})
