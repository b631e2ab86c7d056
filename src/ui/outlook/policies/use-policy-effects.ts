import { entryOf } from '@/scenarios/entry-of'
import type { Group, Recipe } from '@/simulation/types'
import { engineClients } from '@/ui/engine/clients'
import { chainKey } from '@/ui/engine/recipe-key'
import { useResults } from '@/ui/engine/results'
import { useKeyed } from '@/ui/engine/use-keyed'
import { caseGroups } from '@/ui/shared/case-groups'
import { useCase } from '@/ui/state/case'
import { useChosenHorizon } from '../chosen-horizon'
import type { StandingPolicy } from './case-policies'

const SETTLE_MS = 120

type Effects = ReadonlyMap<string, number | '…'>
type Standing = Pick<StandingPolicy, 'policy' | 'isMoved'>

/** Whether a policy's numbers are all that was changed: then the case itself is what it is held against. */
const isAlone = ({ changes, edits }: Recipe, { policy }: Standing): boolean =>
  edits.calendar === undefined && Object.keys(changes).every((id) => policy.numbers.some((number) => number.id === id))

/**
 * What each policy that was moved does to the first ending, in futures of 100: the answer against the same without it. Told
 * of all futures alone: conditions pick some by what happens in them.
 */
export function usePolicyEffects(standings: readonly Standing[]): Effects {
  const { exactClient } = useCase(engineClients)
  const { countsOfHundred, firstGroup } = useCase(caseGroups)
  const { answer, baseline, conditioning, isCurrent, recipe } = useResults()
  const { isEarly, sharesOf } = useChosenHorizon(answer)
  const moved = standings.filter(({ isMoved }) => isMoved)
  const [only] = moved
  const isOne = moved.length === 1 && only !== undefined && isAlone(recipe, only)
  const lists = moved.map(({ policy }) => policy.numbers.map(({ id }) => id))
  const isAsked = conditioning.status === 'none' && moved.length > 0 && !isOne
  const asked = useKeyed(
    isAsked ? `${chainKey(recipe)}${JSON.stringify(lists)}` : undefined,
    (signal) => exactClient.ask('without', { recipe, lists }, signal),
    SETTLE_MS,
  )
  if (conditioning.status !== 'none') return new Map()
  const countOf = (groups: Readonly<Record<Group, number>>) => entryOf(countsOfHundred(groups), firstGroup)
  const now = countOf(sharesOf(answer).groups)
  return new Map(
    moved.map(({ policy }, at) => {
      const without = asked.status === 'current' ? asked.value[at] : undefined
      const other = isOne ? baseline && sharesOf(baseline) : isEarly ? without?.early : without
      return [policy.id, other === undefined || (!isOne && !isCurrent) ? '…' : now - countOf(other.groups)]
    }),
  )
}
