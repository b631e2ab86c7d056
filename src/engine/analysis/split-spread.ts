/**
 * The variance of an indicator whose chance p is itself uncertain, split by the law of total variance:
 * Var = E[p (1 − p)] (chance) + Var(p) (what is not known about p). Their sum is p̄ (1 − p̄).
 */
export type VarianceSplit = { readonly mean: number; readonly within: number; readonly between: number }

/**
 * Splits over draws of p, all equally likely. Deviations from the mean are squared, so nothing cancels.
 * Error of the estimate: 1 ÷ √draws of the spread of p (1 − p), and of (p − p̄)².
 * @throws {RangeError} without a draw, or for one outside [0, 1] (by more than rounding).
 */
export function splitSpread(chances: ArrayLike<number>): VarianceSplit {
  const draws = chances.length
  let [sum, within, between] = [0, 0, 0]
  for (let i = 0; i < draws; i++) {
    const p = chances[i]!
    if (!(p >= -1e-9 && p <= 1 + 1e-9)) throw new RangeError(`Draw ${i} is ${p}; a chance lies in 0 … 1.`)
    sum += p
  }
  if (draws === 0) throw new RangeError('A spread needs at least one draw.')
  const mean = sum / draws
  for (let i = 0; i < draws; i++) {
    const p = chances[i]!
    within += Math.max(0, p * (1 - p))
    between += (p - mean) * (p - mean)
  }
  return { mean, within: within / draws, between: between / draws }
}
