import type { Group } from '@/simulation/types'

/** The fixed order of endings wherever they are listed. */
export const groupOrder = ['sold', 'unresolved', 'kept', 'banned'] as const satisfies readonly Group[]

export type Shares = Readonly<Record<Group, number>>
export type Counts = Readonly<Record<Group, number>>

/** Dealt in the model's own order, so that ties fall as they do among the marks. */
const dealOrder = ['sold', 'kept', 'banned', 'unresolved'] as const satisfies readonly Group[]

/**
 * Shares as whole numbers that add to 100, by largest remainder: the numbers the marks are dealt by. Written out here,
 * and held against the engine's own by a test, because the first paint must not wait for the engine to load.
 */
export function countsOfHundred(shares: Shares): Counts {
  const total = dealOrder.reduce((sum, group) => sum + shares[group], 0)
  const quotas = dealOrder.map((group) => ({ group, quota: (shares[group] / total) * 100 }))
  const counts: Record<Group, number> = { sold: 0, unresolved: 0, kept: 0, banned: 0 }
  for (const { group, quota } of quotas) counts[group] = Math.floor(quota)
  const left = 100 - dealOrder.reduce((sum, group) => sum + counts[group], 0)
  const byRemainder = quotas.toSorted((a, b) => b.quota - counts[b.group] - (a.quota - counts[a.group]))
  for (const { group } of byRemainder.slice(0, left)) counts[group] += 1
  return counts
}

/** A count as words: something that can happen is never a bare 0. */
export const countWord = (count: number, share: number): string =>
  count === 0 && share > 0 ? 'fewer than 1' : String(count)

/** One group per mark, in legend order. */
export const dealtGroups = (counts: Counts): readonly Group[] =>
  groupOrder.flatMap((group) => Array<Group>(counts[group]).fill(group))
