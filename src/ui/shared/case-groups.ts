import { type Look, UNRESOLVED } from '@/scenarios/negotiation'
import { listedGroups, perGroup } from '@/simulation/groups'
import type { Group } from '@/simulation/types'
import { fromCase } from '@/ui/state/case'
import { fillOfLook, strokeOfLook } from '@/ui/theme/patterns'
import { type Counts, type Shares, wholesOf } from './hundred'

/** The endings of the negotiation: their orders, their looks, and how a hundred futures are dealt among them. */
export const caseGroups = fromCase(({ negotiation: { groups } }) => {
  /** The bands of stacked endings from the bottom up, and the order in which marks are dealt; what is not settled comes last. */
  const stackOrder: readonly Group[] = groups.map(({ id }) => id)
  /** The ending asked about where a reader names none. */
  const [firstGroup = UNRESOLVED] = stackOrder
  const settledGroups = stackOrder.filter((group) => group !== UNRESOLVED)
  /** The fixed order of endings wherever they are listed: what is not settled comes second. */
  const groupOrder: readonly Group[] = listedGroups(stackOrder)
  const lookOf = (group: Group): Look => groups.find(({ id }) => id === group)?.look ?? 'hollow'

  /** The endings as whole numbers that add to 100: the numbers the marks are dealt by. */
  function countsOfHundred(shares: Shares): Counts {
    const wholes = wholesOf(stackOrder.map((group) => shares[group] ?? 0))
    return perGroup(groupOrder, (group) => wholes[stackOrder.indexOf(group)] ?? 0)
  }

  /** One group per mark, in legend order. */
  const dealtGroups = (counts: Counts): readonly Group[] =>
    groupOrder.flatMap((group) => Array<Group>(counts[group] ?? 0).fill(group))

  return {
    firstGroup,
    settledGroups,
    stackOrder,
    groupOrder,
    isGroup: (id: string): boolean => stackOrder.includes(id),
    lookOf,
    fillOf: (group: Group): string => fillOfLook[lookOf(group)],
    strokeOf: (group: Group): string => strokeOfLook[lookOf(group)],
    countsOfHundred,
    dealtGroups,
  }
})
