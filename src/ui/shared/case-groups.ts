import { UNRESOLVED } from '@/scenarios/negotiation'
import type { Group } from '@/simulation/types'
import { fromCase } from '@/ui/state/case'
import { fillOfLook, strokeOfLook } from '@/ui/theme/patterns'
import { type Counts, type Shares, wholesOf } from './hundred'

const byGroup = <Value>(groups: readonly Group[], of: (group: Group) => Value) =>
  Object.fromEntries(groups.map((group) => [group, of(group)])) as Readonly<Record<Group, Value>>

/** The endings of the negotiation: their orders, their looks, and how a hundred futures are dealt among them. */
export const caseGroups = fromCase(({ negotiation: { groups } }) => {
  /** The bands of stacked endings from the bottom up, and the order in which marks are dealt; what is not settled comes last. */
  const stackOrder: readonly Group[] = groups.map(({ id }) => id as Group)
  const [first, ...others] = stackOrder
  /** The fixed order of endings wherever they are listed: what is not settled comes second. */
  const groupOrder: readonly Group[] = [
    ...(first === undefined ? [] : [first]),
    UNRESOLVED,
    ...others.filter((group) => group !== UNRESOLVED),
  ]
  const lookOf = byGroup(stackOrder, (group) => groups.find(({ id }) => id === group)?.look ?? 'hollow')

  /** The endings as whole numbers that add to 100: the numbers the marks are dealt by. */
  function countsOfHundred(shares: Shares): Counts {
    const wholes = wholesOf(stackOrder.map((group) => shares[group] ?? 0))
    return byGroup(groupOrder, (group) => wholes[stackOrder.indexOf(group)] ?? 0)
  }

  /** One group per mark, in legend order. */
  const dealtGroups = (counts: Counts): readonly Group[] =>
    groupOrder.flatMap((group) => Array<Group>(counts[group] ?? 0).fill(group))

  return {
    stackOrder,
    groupOrder,
    lookOf,
    fillOf: byGroup(stackOrder, (group) => fillOfLook[lookOf[group]]),
    strokeOf: byGroup(stackOrder, (group) => strokeOfLook[lookOf[group]]),
    countsOfHundred,
    dealtGroups,
  }
})
