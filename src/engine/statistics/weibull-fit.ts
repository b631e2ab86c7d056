import type { Wait } from './kaplan-meier'

/** Open after a time t: exp(−(t ÷ scale)^shape). Shape 1 is a constant rate; above 1 the rate grows with the wait. Unit: that of the waits. */
export type WeibullLaw = { readonly shape: number; readonly scale: number }

export type WeibullFit = WeibullLaw & {
  readonly waits: number
  readonly ended: number
  readonly waited: number // all waits together
  /** The best law with shape 1. */
  readonly memoryless: WeibullLaw
  /** Twice the logarithm of the likelihood ratio against it: at a constant rate, with many waits, above 3.84 in one sample of twenty. */
  readonly ratio: number
}

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0)

/**
 * Likelihood's slope in the shape, divided by minus the number of endings, after the scale has been set to its best value
 * scale^k = Σ t^k ÷ ended: Σ t^k ln t ÷ Σ t^k − 1 ÷ k − mean ln t of the ended. It grows with k: its own slope is a variance + 1 ÷ k².
 * `logs` are ln(t ÷ longest), at most 0, so that no power overflows.
 */
function profileSlope(logs: readonly number[], meanEnded: number, k: number): { value: number; slope: number } {
  const weights = logs.map((l) => Math.exp(k * l))
  const total = sum(weights)
  const mean = sum(weights.map((w, i) => w * logs[i]!)) / total
  const spread = sum(weights.map((w, i) => w * (logs[i]! - mean) ** 2)) / total
  return { value: mean - 1 / k - meanEnded, slope: spread + 1 / k ** 2 }
}

/** The root of a growing slope: Newton's step where it stays within the bracket, else its middle. */
function bestShape(logs: readonly number[], meanEnded: number): number {
  let low = 0
  let high = 1
  while (profileSlope(logs, meanEnded, high).value < 0) {
    low = high
    high *= 2
  }
  let k = (low + high) / 2
  for (let step = 0; step < 200; step++) {
    const { value, slope } = profileSlope(logs, meanEnded, k)
    if (value < 0) low = k
    else high = k
    const newton = k - value / slope
    const next = newton > low && newton < high ? newton : (low + high) / 2
    if (Math.abs(next - k) <= 4 * Number.EPSILON * k) return next
    k = next
  }
  return k
}

/**
 * The Weibull law that makes the waits likeliest, those still open when last seen included (right-censored). Where every
 * wait that ended is as long as the longest of all, the likelihood grows with the shape without end: shape ∞, all end there.
 * Error: the root of a slope whose sums of terms of at most 1 round by some units in the last place.
 * With few endings the likeliest shape lies above the true one on average; the ratio says how little they can tell.
 * @throws {RangeError} if none ended, for a wait that ended at 0, and for a time below 0 or not finite.
 * @see Cohen (1965), Technometrics 7:579; Kalbfleisch and Prentice (2002), The Statistical Analysis of Failure Time Data, ch. 3.
 */
export function weibullFit(waits: readonly Wait[]): WeibullFit {
  const seen = waits.filter(({ time, ended }) => ended || time !== 0)
  const ended = seen.filter((wait) => wait.ended).length
  if (ended === 0 || !seen.every(({ time }) => time > 0 && Number.isFinite(time))) {
    throw new RangeError('A Weibull fit needs finite waits above 0, at least one of them ended.')
  }
  const longest = seen.reduce((most, { time }) => Math.max(most, time), 0)
  const logs = seen.map(({ time }) => Math.log(time / longest))
  const meanEnded = sum(logs.filter((_, i) => seen[i]!.ended)) / ended
  const waited = sum(seen.map(({ time }) => time))
  const known = { waits: waits.length, ended, waited, memoryless: { shape: 1, scale: waited / ended } }
  if (meanEnded === 0) return { ...known, shape: Infinity, scale: longest, ratio: Infinity }
  const shape = bestShape(logs, meanEnded)
  const power = sum(logs.map((l) => Math.exp(shape * l))) / ended // (scale ÷ longest)^shape
  // At each maximum Σ (t ÷ scale)^shape = ended, which cancels.
  const best = Math.log(shape) - Math.log(power) + (shape - 1) * meanEnded
  const constant = -Math.log(waited / ended / longest)
  return { ...known, shape, scale: longest * power ** (1 / shape), ratio: Math.max(0, 2 * ended * (best - constant)) }
}

/** The chance that a wait which has lasted `after` ends within a further `within`. @throws {RangeError} for a time below 0. */
export function weibullChance({ shape, scale }: WeibullLaw, within: number, after = 0): number {
  if (!(within >= 0 && after >= 0)) throw new RangeError('A wait lasts from 0 up.')
  if (shape === Infinity) return after + within >= scale ? 1 : 0
  return -Math.expm1((after / scale) ** shape - ((after + within) / scale) ** shape)
}
