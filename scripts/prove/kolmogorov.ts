/**
 * P(√n · D ≥ x) for the largest distance D between a sample and the uniform distribution, by Kolmogorov's limit with
 * Stephens' correction for finite n; right to about 1e-3 from n = 100.
 * @see Kolmogorov (1933), Giornale dell'Istituto Italiano degli Attuari 4:83; Stephens (1970), JRSS B 32:115.
 */
export function uniformityP(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const n = sorted.length
  const distance = sorted.reduce((most, value, i) => Math.max(most, value - i / n, (i + 1) / n - value), 0)
  const x = (Math.sqrt(n) + 0.12 + 0.11 / Math.sqrt(n)) * distance
  let p = 0
  for (let k = 1; k <= 100; k++) p += 2 * (k % 2 === 1 ? 1 : -1) * Math.exp(-2 * k * k * x * x)
  return Math.min(1, Math.max(0, p))
}
