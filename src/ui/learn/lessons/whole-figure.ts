/** A figure as a whole number of 100; undefined stays so. */
export const inHundred = (value: number | undefined): number | undefined =>
  value === undefined ? undefined : Math.round(value * 100)
