/** A share of runs with its 95 % confidence interval; all three in [0, 1]. */
export type ShareInterval = { readonly share: number; readonly low: number; readonly high: number }

const z = 1.959963984540054 // the 97.5 % point of the standard normal distribution

/**
 * Wilson's score interval for `count` of `runs` at 95 %. Never empty and never outside [0, 1]: nothing seen in a million
 * runs still leaves room for 3.8 in a million.
 * @throws {RangeError} unless 0 ≤ count ≤ runs are whole numbers and runs ≥ 1.
 * @see Wilson (1927), JASA 22:209; Newcombe (1998), Statistics in Medicine 17:857, method 3.
 */
export function wilsonInterval(count: number, runs: number): ShareInterval {
  if (!Number.isInteger(count) || !Number.isInteger(runs) || runs < 1 || count < 0 || count > runs) {
    throw new RangeError(`${count} of ${runs} runs is not a share; counts are whole numbers, at least one run.`)
  }
  const centre = (count + (z * z) / 2) / (runs + z * z)
  const half = (z / (runs + z * z)) * Math.sqrt((count * (runs - count)) / runs + (z * z) / 4)
  return {
    share: count / runs,
    low: count === 0 ? 0 : centre - half,
    high: count === runs ? 1 : centre + half,
  }
}
