import { UNRESOLVED } from '@/scenarios/negotiation'
import type { Group } from './types'

type Grouped = { readonly group: string }

/** The groups of some outcomes, in the order in which they first come: the one in which they are stacked and read. */
export const groupsOf = (outcomes: readonly Grouped[]): readonly Group[] =>
  [...new Set(outcomes.map(({ group }) => group))] as readonly Group[]

/** A value for each of some groups. */
export const perGroup = <Value>(groups: readonly Group[], of: (group: Group) => Value): Record<Group, Value> =>
  Object.fromEntries(groups.map((group) => [group, of(group)])) as Record<Group, Value>

/** Sums amounts into the groups of what they are of. */
export function byGroup(
  items: readonly Grouped[],
  amountAt: (index: number) => number,
  groups: readonly Group[] = groupsOf(items),
): Record<Group, number> {
  const sums = new Map<string, number>(groups.map((group) => [group, 0]))
  for (const [at, { group }] of items.entries()) sums.set(group, (sums.get(group) ?? 0) + amountAt(at))
  return perGroup(groups, (group) => sums.get(group) ?? 0)
}

/** Some groups in the order of lists: what is not settled comes second. */
export function listedGroups(stacked: readonly Group[]): readonly Group[] {
  const [first, ...others] = stacked
  return first === undefined ? [] : [...new Set([first, UNRESOLVED, ...others])]
}
