import {
  classOutcome,
  goodnessOfFit,
  outcomeShares,
  outcomeWeeks,
  packSampler,
  sampleBlock,
  seedWords,
  solveForward,
} from '@/engine'
import { chainOf } from '@/simulation'
import { opened } from '../opened'
import { presets } from '../presets'
import type { Extent, Figure } from './figure'
import { uniformityP } from './kolmogorov'

const MOST_SIGMA = 5

/**
 * N4: over many seeds the joint test is right as often as it says, and all runs together meet every outcome. The smallest bias seen
 * in a chance of a half, five standard errors of the pooled runs: 0.11 percentage points; 0.8 where it is quick.
 */
export function samplerAndExact({ quick, pooledRuns }: Extent & { readonly pooledRuns?: number }): Figure {
  const [seeds, runs] = quick ? [100, 1_000] : [1_000, 5_000]
  let holds = true
  const lines = presets.map((scenario) => {
    const chain = chainOf(opened, scenario, {}, scenario.horizonWeeks)
    const exact = outcomeShares(chain, solveForward(chain))
    const tables = packSampler(chain)
    const width = chain.horizon + 1
    const countsOf = (seed: string, n: number): number[] => {
      const byWeek = outcomeWeeks(sampleBlock(tables, seedWords(seed), 0, n), classOutcome(chain), exact.length)
      return chain.outcomes.map((_, o) => byWeek.subarray(o * width, (o + 1) * width).reduce((a, b) => a + b, 0))
    }
    const pooled = chain.outcomes.map(() => 0)
    const add = (counts: readonly number[]) => {
      for (const [o, count] of counts.entries()) pooled[o] = (pooled[o] ?? 0) + count
    }
    const ps = Array.from({ length: seeds }, (_, i) => {
      const counts = countsOf(`N4 ${i}`, runs)
      add(counts)
      return goodnessOfFit(counts, exact).p
    })
    let total = seeds * runs
    for (let block = 0; total < (pooledRuns ?? 0); block++, total += 1_000_000)
      add(countsOf(`N4 pool ${block}`, 1_000_000))
    const uniformity = uniformityP(ps)
    const sigmas = pooled.map((count, o) => {
      const p = exact[o] ?? Number.NaN
      if (p === 0) return count === 0 ? 0 : Number.POSITIVE_INFINITY
      return Math.abs(count / total - p) / Math.sqrt((p * (1 - p)) / total)
    })
    const worst = Math.max(...sigmas)
    holds &&= uniformity > 0.001 && worst <= MOST_SIGMA
    return (
      `${scenario.id}: ${seeds} seeds × ${runs} runs, joint tests uniform with p = ${uniformity.toFixed(3)} (above 0.001); ` +
      `${total} runs pooled, every outcome within ${worst.toFixed(2)} standard errors (at most 5)`
    )
  })
  return { holds, line: `N4 ${lines.join('; ')}` }
}
