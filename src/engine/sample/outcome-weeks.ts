import type { Tally } from './tally'

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
