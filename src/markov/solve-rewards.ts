import { goalCertainty, reachableBefore } from './graph-analysis'
import type { MarkovChain } from './markov-chain'
import { solveParts } from './solve-parts'
import type { Asked } from './solve-reachability'

/**
 * The reward expected until `goal` is reached, by state [n], in the unit of `earned` [n]. A state earns when it is left;
 * the goal earns nothing. Where the goal is not reached with probability 1 the answer is Infinity, whatever is earned
 * (the convention of PRISM: Kwiatkowska, Norman and Parker (2007), Stochastic Model Checking, section 3.4).
 * Error: relative, below (n + 3)³ · 2^-53 (usual: 1e-15), when nothing earned is negative; otherwise gains and losses
 * each keep that error and the result is their difference.
 * @throws {RangeLeft} when a number that may matter leaves the range of doubles.
 */
export function solveRewards(
  chain: MarkovChain,
  earned: Float64Array,
  goal: Uint8Array,
  asked: Asked = 'initial',
): Float64Array {
  const { surely } = goalCertainty(chain, new Uint8Array(chain.n).fill(1), goal)
  const stop = goal.map((is, s) => is | (1 - surely[s]!))
  const wanted = asked === 'every' ? stop.map(() => 1) : reachableBefore(chain, stop)
  const open = stop.map((is, s) => (1 - is) & wanted[s]!)
  const columns = earned.some((value) => value < 0) ? 2 : 1
  const sides = new Float64Array(chain.n * columns)
  for (let s = 0; s < chain.n; s++) {
    if (earned[s]! < 0) sides[s * columns + 1] = -earned[s]!
    else sides[s * columns] = earned[s]!
  }
  const x = new Float64Array(chain.n * columns)
  solveParts(chain, open, columns, sides, x)
  return Float64Array.from(stop, (is, s) => {
    if (surely[s] === 0) return Number.POSITIVE_INFINITY
    if (is === 0 && open[s] === 0) return Number.NaN
    return columns === 2 ? x[2 * s]! - x[2 * s + 1]! : x[s]!
  })
}
