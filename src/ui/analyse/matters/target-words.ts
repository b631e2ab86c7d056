import { entryOf } from '@/scenarios/entry-of'
import { UNRESOLVED } from '@/scenarios/negotiation'
import type { Target } from '@/simulation/analyse/types'
import type { Group } from '@/simulation/types'
import { caseGroups } from '@/ui/shared/case-groups'
import { groupWords } from '@/ui/shared/group-words'
import { runWords } from '@/ui/shared/run-words'
import { fromCase } from '@/ui/state/case'

export const targetWords = fromCase((open) => {
  const { groupOrder } = caseGroups(open)

  const isGroup = (target: Target): target is Group => groupOrder.some((group) => group === target)

  /** The chance of a target in an answer. */
  const chanceIn = ({ groups, outcomes: all }: Shares, target: Target): number =>
    isGroup(target) ? entryOf(groups, target) : (all.find(({ id }) => id === target)?.exact ?? 0)
  const { stored } = open
  const { groupName } = groupWords(open)
  const { outcomeName } = runWords(open)

  const outcomes = stored.answer.outcomes

  const targetName = (target: Target): string => (isGroup(target) ? groupName(target) : outcomeName(target))

  /** The group an ending belongs to, whose mark and fill it wears. */
  const groupOfTarget = (target: Target): Group =>
    isGroup(target) ? target : (outcomes.find(({ id }) => id === target)?.group ?? UNRESOLVED)

  /** The endings one may ask about: the four groups, then each group's single ways where it has several. */
  const targetChoices: readonly { readonly group: Group; readonly ways: readonly Target[] }[] = groupOrder.map(
    (group) => ({
      group,
      ways: outcomes.flatMap((outcome) => (outcome.group === group && outcome.id !== group ? [outcome.id] : [])),
    }),
  )

  const isTarget = (text: string): boolean => isGroup(text) || outcomes.some(({ id }) => id === text)

  return { chanceIn, targetName, groupOfTarget, targetChoices, isTarget }
})

type Shares = {
  readonly groups: Readonly<Record<Group, number>>
  readonly outcomes: readonly { readonly id: string; readonly exact: number }[]
}
