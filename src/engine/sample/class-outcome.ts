import type { Chain } from '../chain/chain'

/**
 * The outcome of every class a run can stop in: endings first, then one class per outcome for runs the horizon cut.
 * Shape: [endings + outcomes]; 255 for an ending no state has.
 * @throws {RangeError} if two states with one ending count as different outcomes.
 */
export function classOutcome(chain: Chain): Uint8Array {
  const nEndings = chain.endings.length
  const result = new Uint8Array(nEndings + chain.outcomes.length).fill(255)
  for (let state = 0; state < chain.n; state++) {
    const ending = chain.ending[state]!
    if (ending < 0) continue
    const known = result[ending]!
    if (known !== 255 && known !== chain.outcome[state]!) {
      throw new RangeError(
        `Ending "${chain.endings[ending]}" belongs to two outcomes, ${known} and ${chain.outcome[state]}; it must have one.`,
      )
    }
    result[ending] = chain.outcome[state]!
  }
  for (let outcome = 0; outcome < chain.outcomes.length; outcome++) result[nEndings + outcome] = outcome
  return result
}
