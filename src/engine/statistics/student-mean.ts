import jStat from 'jstat'
import type { MeanInterval } from './bootstrap-mean'

/**
 * The mean of values and its 95 % interval by Student's t: x̄ ± t · s / √n with n − 1 degrees of freedom. It is right where the values are
 * independent and their mean is near normal, as that of some twenty differences of a bounded score is.
 * @throws {RangeError} for fewer than two values, or one that is not finite.
 * @see Student (1908), Biometrika 6:1.
 */
export function studentMean(values: readonly number[]): MeanInterval {
  const n = values.length
  if (n < 2 || !values.every(Number.isFinite))
    throw new RangeError(`No interval from ${n} values; two or more, all finite, are needed.`)
  const mean = values.reduce((a, b) => a + b, 0) / n
  const squares = values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0)
  const standardError = Math.sqrt(squares / (n - 1) / n)
  const reach = jStat.studentt.inv(0.975, n - 1) * standardError
  return { n, mean, standardError, low: mean - reach, high: mean + reach }
}
