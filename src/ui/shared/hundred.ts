import { largestRemainder } from '@/engine'
import type { Group } from '@/simulation/types'

/** The fixed order of endings wherever they are listed. */
export const groupOrder = ['sold', 'unresolved', 'kept', 'banned'] as const satisfies readonly Group[]

export type Shares = Readonly<Record<Group, number>>
export type Counts = Readonly<Record<Group, number>>

/** Dealt in the model's own order, so that ties fall as they do among the marks. */
const dealOrder = ['sold', 'kept', 'banned', 'unresolved'] as const satisfies readonly Group[]

/** Shares as whole numbers that add to 100, by largest remainder: the same numbers the marks are dealt by. */
export function countsOfHundred(shares: Shares): Counts {
  const total = dealOrder.reduce((sum, group) => sum + shares[group], 0)
  const [sold = 0, kept = 0, banned = 0, unresolved = 0] = largestRemainder(
    dealOrder.map((group) => shares[group] / total),
  )
  return { sold, kept, banned, unresolved }
}

/** A count as words: something that can happen is never a bare 0. */
export const countWord = (count: number, share: number): string =>
  count === 0 && share > 0 ? 'fewer than 1' : String(count)

/** One group per mark, in legend order. */
export const dealtGroups = (counts: Counts): readonly Group[] =>
  groupOrder.flatMap((group) => Array<Group>(counts[group]).fill(group))
