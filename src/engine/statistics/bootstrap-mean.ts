import { quantile } from './quantile'

/** A mean with its standard error and a 95 % interval, all in the unit of the values. */
export type MeanInterval = {
  readonly n: number
  readonly mean: number
  readonly standardError: number // s / √n, which is the jackknife's; NaN for one value
  readonly low: number
  readonly high: number
}

/**
 * The mean of a few values and how far it would move had others of their kind been drawn: percentile bootstrap, each
 * resample drawing n values with replacement, the i-th from `drawsOf(i)`, a source of numbers in [0, 1). It takes the
 * values as independent and, with few of them, comes out too narrow.
 * @throws {RangeError} for no values, no resamples, or a value that is not finite.
 * @see Efron and Tibshirani (1993), An Introduction to the Bootstrap, ch. 11 and 13.
 */
export function bootstrapMean(
  values: readonly number[],
  resamples: number,
  drawsOf: (resample: number) => () => number,
): MeanInterval {
  const n = values.length
  if (n === 0 || !(resamples >= 1) || !values.every(Number.isFinite)) {
    throw new RangeError(`No interval from ${resamples} resamples of ${n} values; all must be finite.`)
  }
  const mean = values.reduce((a, b) => a + b, 0) / n
  const squares = values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0)
  const means = Float64Array.from({ length: resamples }, (_, resample) => {
    const next = drawsOf(resample)
    let sum = 0
    for (let i = 0; i < n; i++) sum += values[Math.floor(next() * n)]!
    return sum / n
  }).toSorted()
  return {
    n,
    mean,
    standardError: Math.sqrt(squares / (n - 1) / n),
    low: quantile(means, 0.025),
    high: quantile(means, 0.975),
  }
}
