import jStat from 'jstat'

/**
 * P(X ≥ statistic) for X chi-square distributed with `degreesOfFreedom` ≥ 1. Formed as 1 − cdf: the absolute error stays
 * below 1e-11, so smaller values come out as 0 or noise of that size.
 */
export function chiSquareTail(statistic: number, degreesOfFreedom: number): number {
  if (!(statistic >= 0) || !Number.isInteger(degreesOfFreedom) || degreesOfFreedom < 1) {
    throw new RangeError(`No chi-square tail at ${statistic} with ${degreesOfFreedom} degrees of freedom.`)
  }
  if (statistic === Number.POSITIVE_INFINITY) return 0
  return Math.min(1, Math.max(0, 1 - jStat.chisquare.cdf(statistic, degreesOfFreedom)))
}
