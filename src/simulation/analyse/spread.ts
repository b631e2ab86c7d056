import { type Numbers, quantile, sobolShares, splitSpread } from '@/engine'
import type { BareCase } from '@/scenarios/scenario.schema'
import type { OpenNegotiation } from '../open-negotiation'
import { drawnNumbers } from './moving-numbers'
import { SOBOL_SEED } from './points'
import { chancesOf } from './share-table'
import type { ShareTable, SobolShares, SpreadSplit, Target } from './types'

/** How much of the spread of a target is what we do not know, from a solved table of `{ kind: 'spread' }`. */
export function readSpread(table: ShareTable, target: Target): SpreadSplit {
  const chances = chancesOf(table, target)
  const { mean, within, between } = splitSpread(chances)
  const sorted = chances.toSorted()
  const total = within + between
  return {
    target,
    draws: table.points,
    mean,
    chance: within,
    unknown: between,
    unknownShare: total > 0 ? between / total : 0,
    low: quantile(sorted, 0.05),
    high: quantile(sorted, 0.95),
  }
}

/**
 * The share of each number in the variance of a target's chance, from a solved table of `{ kind: 'sobol' }`: alone (first) and
 * with all its interplay (total), each with a bootstrap interval at 95 %. Every target reads the same table.
 */
export function readSobol(
  negotiation: OpenNegotiation,
  scenario: BareCase,
  changes: Numbers,
  horizonWeeks: number,
  table: ShareTable,
  target: Target,
  { resamples, seed = SOBOL_SEED }: { readonly resamples?: number; readonly seed?: string } = {},
): SobolShares {
  const { moving, leftOut } = drawnNumbers(negotiation, scenario, changes, horizonWeeks)
  const options = resamples === undefined ? { seed: `${seed}/bootstrap` } : { seed: `${seed}/bootstrap`, resamples }
  const { mean, variance, inputs } = sobolShares(chancesOf(table, target), moving.length, options)
  const shares = inputs.flatMap((input, i) => {
    const id = moving[i]
    if (id === undefined) return []
    return [
      {
        id,
        first: input.first,
        firstInterval: { low: input.firstLow, high: input.firstHigh },
        total: input.total,
        totalInterval: { low: input.totalLow, high: input.totalHigh },
      },
    ]
  })
  return {
    target,
    samples: table.points / (moving.length + 2),
    evaluations: table.points,
    mean,
    variance,
    shares: shares.toSorted((a, b) => b.total - a.total),
    leftOut,
  }
}
