import { wilsonInterval } from './wilson-interval'

/** @throws {RangeError} if p is outside [0, 1] or not a number. */
export function requireProbability(p: number): void {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`${p} is not a probability; it must be in 0 … 1.`)
}

/**
 * The logarithmic score of one forecast, in nats: −ln of the chance given to what happened. 0 is best, a constant ½
 * scores ln 2 = 0.693, and to have ruled out what happened scores ∞.
 * @throws {RangeError} if p is outside [0, 1].
 * @see Good (1952), Journal of the Royal Statistical Society B 14:107; Gneiting and Raftery (2007), JASA 102:359.
 */
export function logScore(p: number, happened: boolean): number {
  requireProbability(p)
  return happened ? 0 - Math.log(p) : 0 - Math.log1p(-p)
}

/**
 * Brier's score of one forecast of a yes-or-no question: (p − o)², o = 1 if it happened. 0 is best, 1 worst, and a
 * constant ½ scores ¼.
 * @throws {RangeError} if p is outside [0, 1].
 * @see Brier (1950), Monthly Weather Review 78:1, halved to one of the two classes.
 */
export function brierScore(p: number, happened: boolean): number {
  requireProbability(p)
  const miss = happened ? 1 - p : p
  return miss * miss
}

/** Forecasts of a similar size and how often what they spoke of happened, with Wilson's 95 % interval. */
export type ReliabilityBin = {
  readonly from: number
  readonly to: number
  readonly n: number
  readonly forecast: number // mean of the forecasts in it
  readonly happened: number
  readonly share: number
  readonly low: number
  readonly high: number
}

/**
 * Forecasts sorted into `bins` equal slices of [0, 1]; a forecast on an edge belongs to the slice above, 1 to the last.
 * Empty slices are left out. A forecast that is calibrated has its share within its interval, if its questions are
 * independent of each other.
 * @throws {RangeError} if a probability is outside [0, 1] or there is no slice.
 * @see Murphy and Winkler (1977), Applied Statistics 26:41.
 */
export function reliabilityBins(
  forecasts: readonly { readonly p: number; readonly happened: boolean }[],
  bins = 5,
): readonly ReliabilityBin[] {
  if (!Number.isInteger(bins) || bins < 1) throw new RangeError(`${bins} slices; a whole number from 1 is allowed.`)
  for (const { p } of forecasts) requireProbability(p)
  return Array.from({ length: bins }, (_, slice) => {
    const inside = forecasts.filter(({ p }) => Math.min(bins - 1, Math.floor(p * bins)) === slice)
    return { slice, inside }
  })
    .filter(({ inside }) => inside.length > 0)
    .map(({ slice, inside }) => {
      const n = inside.length
      const happened = inside.filter((forecast) => forecast.happened).length
      const forecast = inside.reduce((sum, { p }) => sum + p, 0) / n
      return { from: slice / bins, to: (slice + 1) / bins, n, forecast, happened, ...wilsonInterval(happened, n) }
    })
}
