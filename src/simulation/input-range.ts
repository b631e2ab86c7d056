import { quantile } from '@/engine'
import type { ShareTable } from './analyse/types'
import { RANGE_SEED } from './draw-numbers'
import { byGroup, perGroup } from './groups'
import type { Group, GroupRange, InputRange, Spread } from './types'

/** Mean and 5th to 95th percentile of one chance over the draws. */
function spreadOf(chances: readonly number[]): Spread {
  const sorted = chances.toSorted((a, b) => a - b)
  return {
    low: quantile(sorted, 0.05),
    mean: chances.reduce((sum, chance) => sum + chance, 0) / chances.length,
    high: quantile(sorted, 0.95),
  }
}

/** Mean and 5th to 95th percentile of each ending over the draws. */
export function groupRange(draws: readonly Readonly<Record<Group, number>>[]): GroupRange {
  const groups = Object.keys(draws[0] ?? {}) as readonly Group[]
  return {
    seed: RANGE_SEED,
    draws: draws.length,
    groups: perGroup(groups, (group) => spreadOf(draws.map((draw) => draw[group] ?? 0))),
  }
}

/** The same of each outcome too. Shape: [points × outcomes]. */
function spreadsOf({ outcomes, points }: ShareTable, shares: Float64Array) {
  const draws = Array.from({ length: points }, (_, k) =>
    shares.subarray(k * outcomes.length, (k + 1) * outcomes.length),
  )
  return {
    ...groupRange(draws.map((row) => byGroup(outcomes, (o) => row[o] ?? 0))),
    outcomes: Object.fromEntries(outcomes.map(({ id }, o) => [id, spreadOf(draws.map((row) => row[o] ?? 0))])),
  }
}

/** Mean and 5th to 95th percentile of each ending and each outcome, from a solved table of `{ kind: 'spread' }`. */
export function rangeOf(table: ShareTable): InputRange {
  const { groups, outcomes } = spreadsOf(table, table.early)
  return { ...spreadsOf(table, table.shares), early: { week: table.earlyWeek, groups, outcomes } }
}
