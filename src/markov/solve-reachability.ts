import { goalCertainty, reachableBefore } from './graph-analysis'
import { RangeLeft } from './left-unsolved'
import { LEAST_TRUSTED } from './linear-part'
import type { MarkovChain } from './markov-chain'
import { solveParts } from './solve-parts'

/** Which states are asked for: the initial one (and what it depends on; NaN elsewhere), or all. */
export type Asked = 'initial' | 'every'

/**
 * The chance of reaching `goal` through states of `stay`, by state [n]. Chances of 0 and 1 are decided by the graph and
 * are exactly that; the others come from elimination without subtraction.
 * Error: relative, below (n + 3)³ · 2^-53 (usual: 1e-15), also for chances of 1e-12 and less.
 * @throws {RangeLeft} when a number that may matter leaves the range of doubles.
 */
export function solveReachability(
  chain: MarkovChain,
  stay: Uint8Array,
  goal: Uint8Array,
  asked: Asked = 'initial',
): Float64Array {
  const { never, surely } = goalCertainty(chain, stay, goal)
  const decided = never.map((is, s) => is | surely[s]!)
  const wanted = asked === 'every' ? decided.map(() => 1) : reachableBefore(chain, decided)
  const x = Float64Array.from(decided, (is, s) => (is === 1 ? surely[s]! : Number.NaN))
  const open = decided.map((is, s) => (1 - is) & wanted[s]!)
  solveParts(chain, open, 1, new Float64Array(chain.n), x)
  if (open.some((is, s) => is === 1 && !(x[s]! >= LEAST_TRUSTED))) throw new RangeLeft()
  return x.map((chance) => Math.min(1, chance)) // rounding may end a unit above
}
