const SPELT: Readonly<Record<number, string>> = {
  26: 'half a year',
  52: 'one year',
  78: 'a year and a half',
  104: 'two years',
  156: 'three years',
}

/** "two years", or "30 weeks" */
export const spanOfWeeks = (weeks: number): string => SPELT[weeks] ?? (weeks === 1 ? '1 week' : `${weeks} weeks`)

const AFTER_A_YEAR: Readonly<Record<number, string>> = { 104: 'two', 156: 'three' }

/** The later of two spans, after "within a year, in 67 within": "two". */
export const laterSpan = (weeks: number): string => AFTER_A_YEAR[weeks] ?? spanOfWeeks(weeks)

/** The earlier of two spans: "a year". */
export const earlierSpan = (weeks: number): string => spanOfWeeks(weeks).replace(/^one /, 'a ')

/** A count as words: something that can happen is never a bare 0. */
export const countWord = (count: number, share: number): string =>
  count === 0 && share > 0 ? 'fewer than 1' : String(count)

/** The same where room is short. */
export const shortCount = (count: number, share: number): string => (count === 0 && share > 0 ? '<1' : String(count))
