import type { Chain, Layer } from '../chain/chain'

/** What `selectEdge` answers where nothing happens. */
export const nothing = -1

/**
 * The transition a draw chooses in a state: inversion over the row in its fixed order from 0 upward, nothing on top.
 * Returns an index into the layer's arrays or `nothing`. A transition of probability 0 is never chosen, whatever the
 * draw; where quiet is 0 the last possible one reaches up to 1, so that rounding of the sum leaves no gap.
 *
 * Unit: `draw` in [0, 1). Error: with draws on the grid of 2⁻³² each chance is met within 2⁻³².
 * @see Devroye (1986), Non-Uniform Random Variate Generation, ch. III.2.
 */
export function selectEdge(
  { classStart, chance, quiet }: Pick<Chain, 'classStart' | 'chance' | 'quiet'>,
  { rowStart, rowClass }: Layer,
  state: number,
  draw: number,
): number {
  const own = rowClass[state]!
  const place = classStart[own]! - rowStart[state]!
  let cumulative = 0
  let last = nothing
  for (let k = rowStart[state]!; k < rowStart[state + 1]!; k++) {
    const p = chance[place + k]!
    if (p === 0) continue
    cumulative += p
    if (draw < cumulative) return k
    last = k
  }
  return quiet[own]! > 0 ? nothing : last
}
