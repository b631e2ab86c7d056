/** A chance in 100 to one decimal. */
export const in100 = (share: number): string => (100 * share).toFixed(1)

/** A change in points of 100: "+7.1", "−5.8"; one that rounds to nothing is "0". */
export function moved100(change: number): string {
  const text = in100(Math.abs(change))
  if (text === '0.0') return '0'
  return `${change > 0 ? '+' : '−'}${text}`
}
