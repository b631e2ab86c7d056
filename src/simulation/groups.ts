import type { Group } from './types'

/** The four endings, in the order they are stacked and read. */
export const GROUPS: readonly Group[] = ['sold', 'kept', 'banned', 'unresolved']

/** Sums values into the four endings. */
export function byGroup<Item>(
  items: readonly Item[],
  groupOf: (item: Item) => Group,
  amountOf: (item: Item) => number,
): Record<Group, number> {
  const sums: Record<Group, number> = { sold: 0, kept: 0, banned: 0, unresolved: 0 }
  for (const item of items) sums[groupOf(item)] += amountOf(item)
  return sums
}

export function groupFrom(text: string): Group {
  const group = GROUPS.find((known) => known === text)
  if (group === undefined) throw new RangeError(`"${text}" is not one of the endings ${GROUPS.join(', ')}.`)
  return group
}
