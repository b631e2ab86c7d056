import {
  type Chain,
  classOutcome,
  halfWidthAfter,
  logSpaced,
  outcomeWeeks,
  runsNeeded,
  type Tally,
  wilsonInterval,
} from '@/engine'
import type { Answer } from '../types'
import type { Convergence, RunColumns, StopRule } from './run-types'
import { outcomesOf } from './target'
import type { Target } from './types'

/** Counts of a target after some runs, in ascending order of runs: from the tallies of prefix blocks, or from columns. */
export type PrefixCount = { readonly runs: number; readonly count: number }

/** How often the target came about in the first n of recorded runs, at up to 200 log-spaced n. */
export function prefixCounts(columns: RunColumns, target: Target): readonly PrefixCount[] {
  const member = outcomesOf(columns.outcomes, target)
  const counts: PrefixCount[] = []
  if (columns.runs === 0) return counts
  let [seen, count] = [0, 0]
  for (const runs of logSpaced(1, columns.runs, POINTS_A_DECADE)) {
    for (; seen < runs; seen++) count += member[columns.outcome[seen] ?? 0] ?? 0
    counts.push({ runs, count })
  }
  return counts
}

const POINTS_A_DECADE = 30

/** How often the target came about in a tally: of the first blocks of a sample, as a pool reports them while it draws. */
export function prefixOfTally(chain: Chain, tally: Tally, target: Target): PrefixCount {
  const member = outcomesOf(chain.outcomes, target)
  const width = chain.horizon + 1
  const counts = outcomeWeeks(tally, classOutcome(chain), member.length)
  const count = counts.reduce((sum, runs, cell) => sum + runs * (member[Math.floor(cell / width)] ?? 0), 0)
  return { runs: tally.runs, count }
}

/** The running estimate of a target with Wilson's interval at 95 %, beside the exact chance. */
export function convergenceOf(answer: Answer, prefixes: readonly PrefixCount[], target: Target): Convergence {
  return {
    target,
    exact: chanceOf(answer, target),
    points: prefixes.map(({ runs, count }) => {
      const { share, low, high } = wilsonInterval(count, runs)
      return { n: runs, estimate: share, low, high }
    }),
  }
}

const chanceOf = ({ outcomes }: Answer, target: Target): number => {
  const member = outcomesOf(outcomes, target)
  return outcomes.reduce((sum, { exact }, o) => sum + (member[o] === 1 ? exact : 0), 0)
}

/**
 * How many runs bring every one of some endings within ± halfWidth at 95 % (Wilson), known from the exact shares before the first
 * draw; no more than `most`. Time left at a rate in runs a second, once one is known.
 * @throws {RangeError} for a half width outside (0, ½) or no target.
 */
export function stopRule(
  answer: Answer,
  targets: readonly Target[],
  {
    halfWidth,
    most,
    done = 0,
    rate,
  }: { readonly halfWidth: number; readonly most: number; readonly done?: number; readonly rate?: number },
): StopRule {
  const needs = targets.map((target) => {
    const chance = Math.min(1, Math.max(0, chanceOf(answer, target)))
    return { target, chance, runs: runsNeeded(chance, halfWidth) }
  })
  const [first] = needs
  if (first === undefined) throw new RangeError('A stop rule needs an ending to watch.')
  const hardest = needs.reduce((worst, need) => (need.runs > worst.runs ? need : worst), first)
  const runs = Math.min(hardest.runs, most)
  return {
    halfWidth,
    needed: hardest.runs,
    hardest: hardest.target,
    runs,
    capped: hardest.runs > most,
    reached: needs.reduce((widest, { chance }) => Math.max(widest, halfWidthAfter(chance, runs)), 0),
    secondsLeft: rate === undefined || !(rate > 0) ? undefined : Math.max(0, runs - done) / rate,
  }
}
