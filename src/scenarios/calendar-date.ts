const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const
const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

const over = (dividend: number, divisor: number): number => Math.floor(dividend / divisor)
const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
const daysInMonth = (year: number, month: number): number =>
  (DAYS_IN_MONTH[month - 1] ?? 0) + (month === 2 && isLeapYear(year) ? 1 : 0)

/** Days from 0001-01-01 to the first day of `year`. */
const daysBeforeYear = (year: number): number => {
  const past = year - 1
  return past * 365 + over(past, 4) - over(past, 100) + over(past, 400)
}

function partsOf(date: string): { readonly year: number; readonly month: number; readonly day: number } | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date)
  if (match === null) return undefined
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined
  return { year, month, day }
}

/** Whether the text is a day that exists, written YYYY-MM-DD (Gregorian calendar, years 0001 to 9999). */
export const isCalendarDate = (date: string): boolean => partsOf(date) !== undefined

/**
 * The day's number: 0001-01-01 is day 0. Integer arithmetic only, so no time zone can shift it.
 * @throws {RangeError} if the text is not a day that exists.
 */
export function dayNumber(date: string): number {
  const parts = partsOf(date)
  if (parts === undefined) throw new RangeError(`"${date}" is not a date; write one as YYYY-MM-DD.`)
  const { year, month, day } = parts
  const leapDay = month > 2 && isLeapYear(year) ? 1 : 0
  return daysBeforeYear(year) + (DAYS_BEFORE_MONTH[month - 1] ?? 0) + leapDay + day - 1
}

/**
 * The day with this number, written YYYY-MM-DD.
 * @throws {RangeError} outside the years 0001 to 9999.
 */
export function calendarDate(number: number): string {
  if (!Number.isInteger(number) || number < 0 || number >= daysBeforeYear(10_000)) {
    throw new RangeError(`Day number ${number} lies outside the years 0001 to 9999.`)
  }
  let year = over(number, 366) + 1
  while (daysBeforeYear(year + 1) <= number) year++
  let day = number - daysBeforeYear(year)
  let month = 1
  while (day >= daysInMonth(year, month)) {
    day -= daysInMonth(year, month)
    month++
  }
  const padded = (value: number, length: number): string => String(value).padStart(length, '0')
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day + 1, 2)}`
}

export const addDays = (date: string, days: number): string => calendarDate(dayNumber(date) + days)

/** The step a day falls in: week w covers days 7(w−1)+1 … 7w after the start; the start itself is week 0, earlier days are below. */
export const weekOfDate = (start: string, date: string): number => {
  const week = Math.ceil((dayNumber(date) - dayNumber(start)) / 7)
  return week === 0 ? 0 : week
}

/** First and last day of a week, for "week 5 · 7 to 13 March 2025". */
export const datesOfWeek = (start: string, week: number): { readonly first: string; readonly last: string } => ({
  first: addDays(start, 7 * (week - 1) + 1),
  last: addDays(start, 7 * week),
})
