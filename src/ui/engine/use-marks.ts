import type { Mark, Recipe } from '@/simulation/types'
import { useCase } from '@/ui/state/case'
import { caseNumbers } from '@/ui/state/case-numbers'
import { engineClients } from './clients'
import { seededKey } from './recipe-key'
import { type Keyed, useKeyed } from './use-keyed'

const SETTLE_MS = 120

/** A hundred real runs in the proportions of the exact answer. */
export function useMarks(recipe: Recipe): Keyed<readonly Mark[]> {
  const { stored } = useCase()
  const { basis } = useCase(caseNumbers)
  const { exactClient } = useCase(engineClients)
  const key = seededKey(recipe)
  const storedKey = seededKey(basis)
  const ask = (signal: AbortSignal) => exactClient.ask('marks', { recipe }, signal)
  const asked = useKeyed(key === storedKey ? undefined : key, ask, SETTLE_MS)
  return key === storedKey ? { status: 'current', value: stored.marks } : asked
}
