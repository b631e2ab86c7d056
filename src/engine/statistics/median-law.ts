import { exp, log } from '../arithmetic/exp-log'

/** How a number's ends are compared: by difference, by factor, or by the factor between odds. */
export type Scale = 'linear' | 'log' | 'logOdds'

/** A law on [low, high] with half of its mass on each side of `median`: a split triangle on its scale. */
export type MedianLaw = {
  readonly low: number
  readonly median: number
  readonly high: number
  readonly scale: Scale
}

/** An end of 0 or 1, which has no log-odds, counts as a millionth from there; nearer only where the median is. */
const NEAR = 1e-6

function requireOrdered({ low, median, high }: MedianLaw): void {
  if (low <= median && median <= high && Number.isFinite(low) && Number.isFinite(high)) return
  throw new RangeError(`Low ${low}, median ${median}, high ${high} are no law; they must be finite and in order.`)
}

/** Whether every draw is the median: no width, or a chance of exactly 0 or 1, from which no odds lead away. */
export const isFixed = ({ low, median, high, scale }: MedianLaw): boolean =>
  low === high || (scale === 'logOdds' && (median <= 0 || median >= 1))

/** A ratio with an end at 0 has no logarithm there and is drawn as it is. */
const scaleOf = ({ low, scale }: MedianLaw): Scale => (scale === 'log' && low <= 0 ? 'linear' : scale)

const logOdds = (chance: number): number => log(chance / (1 - chance))

function chanceOf(odds: number): number {
  if (odds > 0) return 1 / (1 + exp(-odds))
  const factor = exp(odds)
  return factor / (1 + factor)
}

/** The value that lies the part `part` of the way from `end` to `median` on a scale. */
function between(end: number, median: number, part: number, scale: Scale): number {
  const along = (from: number, to: number): number => from + (to - from) * part
  switch (scale) {
    case 'linear':
      return along(end, median)
    case 'log':
      return exp(along(log(end), log(median)))
    case 'logOdds':
      return chanceOf(along(logOdds(end), logOdds(median)))
  }
}

/**
 * The u-quantile: on the law's scale low + (median − low) √(2u) below u = ½ and, mirrored, high − (high − median) √(2 (1 − u))
 * above it, that is half the mass of a triangle on [low, median] and half on [median, high]. At u = ½ the median's own bits,
 * at 0 and 1 those of the ends (a chance's end of 0 or 1 counts as 10⁻⁶ or 1 − 10⁻⁶); in between within [low, high], never
 * on the wrong side of the median, and from + − × ÷ √ alone, so the same bits everywhere.
 * Error on the scales of logarithms: a few units in the last place of the logarithm, so below 10⁻¹⁴ of the value.
 * @throws {RangeError} if u is outside [0, 1] or the law is not in order.
 * @see Kotz and van Dorp (2004), Beyond Beta, ch. 1, for the triangle each half is a side of.
 */
export function medianQuantile(u: number, law: MedianLaw): number {
  requireOrdered(law)
  if (!(u >= 0 && u <= 1)) throw new RangeError(`No ${u}-quantile; u must be in 0 … 1.`)
  const { median } = law
  if (u === 0.5 || isFixed(law)) return median
  const scale = scaleOf(law)
  const [low, high] = scale === 'logOdds' ? chanceEnds(law) : [law.low, law.high]
  if (u < 0.5) {
    if (u === 0 || low === median) return low
    return Math.max(low, Math.min(median, between(low, median, Math.sqrt(2 * u), scale)))
  }
  if (u === 1 || high === median) return high
  return Math.min(high, Math.max(median, between(high, median, Math.sqrt(2 * (1 - u)), scale)))
}

const chanceEnds = ({ low, median, high }: MedianLaw): readonly [number, number] => [
  low <= 0 ? Math.min(NEAR, median) : low,
  high >= 1 ? Math.max(1 - NEAR, median) : high,
]
