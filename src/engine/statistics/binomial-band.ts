export type CountBand = { readonly low: number; readonly high: number } // whole counts, both in the band

/**
 * Where so many independent draws of one share land nine times in ten or more: from the 5 % to the 95 % quantile of the binomial law,
 * exactly, by the recurrence of its terms from its mode outwards (no term of weight is lost to underflow).
 * @param draws whole, from 0. @param share 0 … 1. @throws {RangeError} for any other.
 */
export function binomialBand(draws: number, share: number, inEach = 0.05): CountBand {
  if (!(Number.isInteger(draws) && draws >= 0))
    throw new RangeError(`A class has ${draws} draws; whole numbers from 0.`)
  if (!(share >= 0 && share <= 1)) throw new RangeError(`A share is ${share}; from 0 to 1 are allowed.`)
  if (share === 0 || share === 1) return { low: draws * share, high: draws * share }
  const odds = share / (1 - share)
  const mode = Math.min(draws, Math.floor((draws + 1) * share))
  const weights = new Float64Array(draws + 1)
  weights[mode] = 1
  for (let k = mode; k < draws; k++) weights[k + 1] = ((weights[k] ?? 0) * odds * (draws - k)) / (k + 1)
  for (let k = mode; k > 0; k--) weights[k - 1] = ((weights[k] ?? 0) * k) / (odds * (draws - k + 1))
  const sum = weights.reduce((total, weight) => total + weight, 0)
  const quantile = (level: number): number => {
    let below = 0
    for (let k = 0; k <= draws; k++) {
      below += (weights[k] ?? 0) / sum
      if (below >= level) return k
    }
    return draws
  }
  return { low: quantile(inEach), high: quantile(1 - inEach) }
}
