/** Dates in the page's own words; locale never enters, so a screen and its test read the same everywhere. */
const MONTHS = 'January February March April May June July August September October November December'.split(' ')
const DAY = 86_400_000

const dayAfter = (iso: string, days: number): Date => new Date(Date.parse(`${iso}T00:00:00Z`) + days * DAY)
const month = (date: Date) => MONTHS[date.getUTCMonth()] ?? ''

/** "6 February 2025" */
export function longDate(iso: string): string {
  const date = dayAfter(iso, 0)
  return `${date.getUTCDate()} ${month(date)} ${date.getUTCFullYear()}`
}

/** "6 Feb 2025" */
export function shortDate(iso: string): string {
  const date = dayAfter(iso, 0)
  return `${date.getUTCDate()} ${month(date).slice(0, 3)} ${date.getUTCFullYear()}`
}

/** Week `week` after the start is days 7(week − 1) + 1 … 7 week: "7 to 13 March 2025", never one day. */
export function weekSpan(start: string, week: number): string {
  const from = dayAfter(start, 7 * (week - 1) + 1)
  const to = dayAfter(start, 7 * week)
  const year = from.getUTCFullYear() === to.getUTCFullYear() ? '' : ` ${from.getUTCFullYear()}`
  const first = month(from) === month(to) && year === '' ? '' : ` ${month(from)}${year}`
  return `${from.getUTCDate()}${first} to ${to.getUTCDate()} ${month(to)} ${to.getUTCFullYear()}`
}

/** The end of a week as an axis label: "Aug 25". */
export function axisMonth(start: string, week: number): string {
  const date = dayAfter(start, 7 * week)
  return `${month(date).slice(0, 3)} ${String(date.getUTCFullYear()).slice(2)}`
}
