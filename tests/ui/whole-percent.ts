/** A share of whole hundredths as the page writes it: 0.73 → "73 %", in a table's cell with a space that does not break. */
export const wholePercent = (share = Number.NaN, space = ' '): string => `${Math.round(100 * share)}${space}%`
