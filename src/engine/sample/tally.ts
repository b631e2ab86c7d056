/**
 * What a block of runs leaves behind: whole numbers only, so merging is addition and its order cannot matter.
 * A run stops in a class: class e < endings is the ending it reached; class endings + o is outcome o at the horizon.
 */
export type Tally = {
  readonly runs: number
  readonly classWeek: Float64Array // [classes × (horizon + 1)] runs by class and the week they stopped in
  readonly counterBins: Float64Array // [counters × (horizon + 1)] runs by final value of each counter
}

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

/**
 * Runs by outcome and the week they stopped in, from the finer classes of a tally.
 * Shapes: `classOutcome` [classes] (see `classOutcome`), result [outcomes × (horizon + 1)], outcome-major.
 */
export function outcomeWeeks(tally: Tally, classOutcome: Uint8Array, nOutcomes: number): Float64Array {
  const nWeeks = tally.classWeek.length / classOutcome.length
  if (!Number.isInteger(nWeeks)) {
    throw new RangeError(`A tally of ${tally.classWeek.length} counts does not have ${classOutcome.length} classes.`)
  }
  const result = new Float64Array(nOutcomes * nWeeks)
  for (let k = 0; k < classOutcome.length; k++) {
    const outcome = classOutcome[k]!
    if (outcome >= nOutcomes) continue
    for (let week = 0; week < nWeeks; week++) result[outcome * nWeeks + week]! += tally.classWeek[k * nWeeks + week]!
  }
  return result
}
