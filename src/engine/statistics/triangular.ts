/** A triangular law: from `low` over its peak at `mode` to `high`, in the unit of these three. */
export type Triangular = { readonly low: number; readonly mode: number; readonly high: number }

function requireOrdered({ low, mode, high }: Triangular): void {
  if (low <= mode && mode <= high && Number.isFinite(low) && Number.isFinite(high)) return
  throw new RangeError(
    `Low ${low}, mode ${mode}, high ${high} are no triangular law; they must be finite and in order.`,
  )
}

/** P(X ≤ x). Where low = high, a step there. @see Kotz and van Dorp (2004), Beyond Beta, ch. 1. */
export function triangularCdf(x: number, law: Triangular): number {
  requireOrdered(law)
  const { low, mode, high } = law
  if (x >= high) return 1
  if (x < low) return 0
  if (x < mode) return ((x - low) / (high - low)) * ((x - low) / (mode - low))
  return 1 - ((high - x) / (high - low)) * ((high - x) / (high - mode))
}

/**
 * The p-quantile, by the closed inverse of the distribution function: only + − × ÷ √, so the same bits everywhere.
 * @throws {RangeError} if p is outside [0, 1] or the law is not in order.
 */
export function triangularQuantile(p: number, law: Triangular): number {
  requireOrdered(law)
  if (!(p >= 0 && p <= 1)) throw new RangeError(`No ${p}-quantile; p must be in 0 … 1.`)
  const { low, mode, high } = law
  if (low === high) return low
  const atMode = (mode - low) / (high - low)
  return p < atMode
    ? low + Math.sqrt(p * (high - low) * (mode - low))
    : high - Math.sqrt((1 - p) * (high - low) * (high - mode))
}

/** The mean, (low + mode + high) / 3. */
export function triangularMean(law: Triangular): number {
  requireOrdered(law)
  return (law.low + law.mode + law.high) / 3
}
