import { requireProbability } from './require-probability'
import { wilsonInterval } from './wilson-interval'

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
