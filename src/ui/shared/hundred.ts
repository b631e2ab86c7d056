import type { Group } from '@/simulation/types'

export type Shares = Readonly<Record<Group, number>>
export type Counts = Readonly<Record<Group, number>>

/**
 * Shares as whole numbers that add to `total`, by largest remainder; the shares may add up to anything above 0. Written
 * out here, and held against the engine's own by a test, because the first paint must not wait for the engine to load.
 */
export function wholesOf(shares: readonly number[], total = 100): readonly number[] {
  const sum = shares.reduce((all, share) => all + share, 0)
  if (!(sum > 0)) return shares.map(() => 0)
  const quotas = shares.map((share) => (share / sum) * total)
  const wholes = quotas.map(Math.floor)
  const left = total - wholes.reduce((all, whole) => all + whole, 0)
  const remainder = (at: number) => (quotas[at] ?? 0) - (wholes[at] ?? 0)
  const nearest = quotas.map((_, at) => at).toSorted((a, b) => remainder(b) - remainder(a))
  const raised = new Set(nearest.slice(0, left))
  return wholes.map((whole, at) => (raised.has(at) ? whole + 1 : whole))
}
