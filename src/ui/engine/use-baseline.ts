import type { Answer, Recipe } from '@/simulation/types'
import { useCase } from '@/ui/state/case'
import { caseNumbers } from '@/ui/state/case-numbers'
import { engineClients } from './clients'
import { exactKey } from './recipe-key'
import { useKeyed } from './use-keyed'

/** The exact answer of the untouched case at the recipe's horizon, once there is something to compare with it. */
export function useBaseline({ changes, edits, horizonWeeks }: Recipe): Answer | undefined {
  const { stored } = useCase()
  const { basis } = useCase(caseNumbers)
  const { exactClient } = useCase(engineClients)
  const isStored = horizonWeeks === basis.horizonWeeks
  const recipe = { ...basis, horizonWeeks }
  const isNeeded = !isStored && (Object.keys(changes).length > 0 || edits.calendar !== undefined)
  const asked = useKeyed(isNeeded ? exactKey(recipe) : undefined, (signal) =>
    exactClient.ask('baseline', { recipe }, signal),
  )
  if (isStored) return stored.answer
  return asked.status === 'current' ? asked.value : undefined
}
