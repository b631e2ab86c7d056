import { largestRemainder, type OutcomeDefinition } from '@/engine'
import type { Group } from '../types'
import type { JointCell, Pair, PairedCounts, PairedDifference } from './run-types'

/** Pairs on the screen. */
export const PAIRS_DEALT = 100

/** The first runs of some, ascending, no more than can be dealt. */
export const firstOf = (runs: readonly number[]): readonly number[] =>
  runs.toSorted((x, y) => x - y).slice(0, PAIRS_DEALT)

/**
 * The joint table of endings: what the same runs came to under both, one cell for each two endings that met, by the order
 * of the outcomes. The pairs of all cells add to `runs`.
 */
export function jointTable(outcomes: readonly OutcomeDefinition[], counted: PairedCounts): readonly JointCell[] {
  const width = outcomes.length
  const cells = new Map<string, JointCell>()
  counted.counts.forEach((pairs, at) => {
    const [a, b] = [outcomes[Math.floor(at / width)]?.group, outcomes[at % width]?.group]
    if (pairs === 0 || a === undefined || b === undefined) return
    const key = `${a} ${b}`
    const before = cells.get(key)
    cells.set(key, {
      a,
      b,
      pairs: pairs + (before?.pairs ?? 0),
      sooner: (counted.sooner[at] ?? 0) + (before?.sooner ?? 0),
      later: (counted.later[at] ?? 0) + (before?.later ?? 0),
      firstRuns: firstOf([...(before?.firstRuns ?? []), ...(counted.firstRuns[at] ?? [])]),
    })
  })
  return [...cells.values()]
}

/**
 * A hundred pairs in the proportions of all, by largest remainder over the joint table; the k-th of a cell is the k-th run
 * that fell into it. In the order of one ending: both, only b, only a, neither. Fewer where a cell holds fewer runs than
 * are dealt to it, which needs fewer than a hundred runs. @throws {RangeError} without a run.
 */
export function dealPairs(cells: readonly JointCell[], group: Group): readonly Pair[] {
  const all = cells.reduce((sum, { pairs }) => sum + pairs, 0)
  const dealt = largestRemainder(
    cells.map(({ pairs }) => pairs / all),
    PAIRS_DEALT,
  )
  const rank = ({ a, b }: Pick<Pair, 'a' | 'b'>): number => (a === group ? (b === group ? 0 : 2) : b === group ? 1 : 3)
  return cells
    .flatMap(({ a, b, firstRuns }, at) => firstRuns.slice(0, dealt[at] ?? 0).map((run) => ({ a, b, run })))
    .toSorted((x, y) => rank(x) - rank(y))
}

/**
 * Whether a drawn difference lies within 4 standard errors of the exact one. The standard error is that of the paired
 * difference with 4² pairs more that differ: where a share of the pairs differs of which 16 are expected, none is drawn
 * with chance e⁻¹⁶, and an error estimated from no such pair would be 0.
 */
export function differenceHolds(
  drawn: Pick<PairedDifference, 'difference' | 'standardError'>,
  exact: number,
  runs: number,
): boolean {
  const error = Math.sqrt(drawn.standardError * drawn.standardError + 16 / (runs * runs))
  return Math.abs(drawn.difference - exact) <= 4 * error
}
