const SPELT: Readonly<Record<number, string>> = {
  26: 'half a year',
  52: 'one year',
  78: 'a year and a half',
  104: 'two years',
  156: 'three years',
}

/** "two years", or "30 weeks" */
export const spanOfWeeks = (weeks: number): string => SPELT[weeks] ?? (weeks === 1 ? '1 week' : `${weeks} weeks`)

/** A count as words: something that can happen is never a bare 0. */
export const countWord = (count: number, share: number): string =>
  count === 0 && share > 0 ? 'fewer than 1' : String(count)
