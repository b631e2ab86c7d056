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

export type JointTest = { readonly statistic: number; readonly degreesOfFreedom: number; readonly p: number }

const minExpected = 5

/**
 * Pearson's chi-square over all outcomes at once: do the counts fit the probabilities? Outcomes expected fewer than
 * five times are merged, rarest first, with the next rarest until the merged cell is expected five times (Cochran 1954).
 * A count where the probability is exactly 0 gives statistic ∞ and p 0; a single cell left gives 0 degrees and p 1.
 *
 * Shapes: `counts` and `probabilities` [outcomes]; the latter must sum to 1 within 1e-9.
 * @throws {RangeError} for different lengths, negative or non-finite entries, or a sum that is not 1.
 */
export function goodnessOfFit(counts: ArrayLike<number>, probabilities: ArrayLike<number>): JointTest {
  const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0)
  const p = Array.from(probabilities)
  const seen = Array.from(counts)
  const isValid = p.length === seen.length && [...p, ...seen].every((value) => value >= 0 && Number.isFinite(value))
  if (!isValid || Math.abs(sum(p) - 1) > 1e-9) {
    throw new RangeError(
      `${seen.length} counts against ${p.length} probabilities summing to ${sum(p)} cannot be tested.`,
    )
  }
  if (p.some((chance, i) => chance === 0 && seen[i]! > 0)) return { statistic: Infinity, degreesOfFreedom: 0, p: 0 }

  const runs = sum(seen)
  const rarestFirst = p
    .map((chance, i) => ({ expected: chance * runs, count: seen[i]! }))
    .filter(({ expected }) => expected > 0)
    .sort((a, b) => a.expected - b.expected)
  const cells: { expected: number; count: number }[] = []
  for (const { expected, count } of rarestFirst) {
    const open = cells.at(-1)
    if (open !== undefined && open.expected < minExpected) {
      open.expected += expected
      open.count += count
    } else cells.push({ expected, count })
  }
  const statistic = sum(cells.map(({ expected, count }) => (count - expected) ** 2 / expected))
  const degreesOfFreedom = Math.max(0, cells.length - 1)
  return degreesOfFreedom === 0
    ? { statistic: 0, degreesOfFreedom, p: 1 }
    : { statistic, degreesOfFreedom, p: chiSquareTail(statistic, degreesOfFreedom) }
}
