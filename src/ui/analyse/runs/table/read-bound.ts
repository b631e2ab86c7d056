/** A typed end of a range: nothing at all is open, a number counts, anything else is bad. */
export function readBound(text: string, most: number): number | undefined | 'bad' {
  const bare = text.trim()
  if (bare === '') return undefined
  const value = /^\d{1,6}(?:\.\d{1,3})?$/.test(bare) ? Number(bare) : Number.NaN
  return value <= most ? value : 'bad'
}
