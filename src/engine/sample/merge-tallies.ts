import type { Tally } from './tally'

const added = (a: Float64Array, b: Float64Array): Float64Array => {
  if (a.length !== b.length)
    throw new RangeError(`Tallies of ${a.length} and ${b.length} counts cannot be merged; their chains differ.`)
  return a.map((count, i) => count + b[i]!)
}

/**
 * The tally of two disjoint sets of runs: addition of whole numbers, exact below 2⁵³, so that order does not matter.
 * @throws {RangeError} if the tallies have different shapes.
 */
export function mergeTallies(a: Tally, b: Tally): Tally {
  return {
    runs: a.runs + b.runs,
    classWeek: added(a.classWeek, b.classWeek),
    counterBins: added(a.counterBins, b.counterBins),
  }
}
