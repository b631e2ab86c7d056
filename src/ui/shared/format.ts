/** Numbers as text. Thousands with commas, points as decimals, no locale. */

/** "200,000" */
export const grouped = (value: number): string => {
  const [whole = '', decimals] = String(value).split('.')
  const spaced = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return decimals === undefined ? spaced : `${spaced}.${decimals}`
}

/** At most `digits` decimals, no trailing zeros: "1.5", "40". */
export const trimmed = (value: number, digits = 1): string => grouped(Number(value.toFixed(digits)))

/** "64.7 %" */
export const percent = (share: number, digits = 1): string => `${(share * 100).toFixed(digits)} %`

/** A chance as a count in a round number: 8 → [8, 100]; 0.003 → [3, 1,000]. */
export function inRound(chance: number, digits = 1): { readonly count: string; readonly of: string } {
  if (chance === 0) return { count: '0', of: '100' }
  let of = 100
  while (chance * of < 0.995 && of < 1e9) of *= 10
  return { count: trimmed(chance * of, chance * of < 10 ? digits : 0), of: grouped(of) }
}

/** "4 in 100" */
export const inHundred = (chance: number): string => {
  const { count, of } = inRound(chance)
  return `${count} in ${of}`
}

/** 1 → "+1", −2 → "−2", 0 → "±0" */
export const signed = (value: number): string =>
  value === 0 ? '±0' : value > 0 ? `+${grouped(value)}` : `−${grouped(-value)}`

/** "3 quiet weeks", "1 quiet week" */
export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${grouped(count)} ${count === 1 ? one : many}`

/** A list in a sentence: "a, b and c". */
export const listed = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`

/** Straight apostrophes of plain-text sources as they are set in print. */
export const typographic = (text: string): string => text.replace(/(?<=\p{L})'/gu, '’')

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
