import type { Answer, Recipe } from '@/simulation/types'
import { useCase } from '@/ui/state/case'
import { caseNumbers } from '@/ui/state/case-numbers'
import { engineClients } from './clients'
import { chainKey } from './recipe-key'
import type { Keyed } from './use-keyed'
import { useNewest } from './use-newest'

/** The exact answer of a recipe over all futures. The untouched case is answered from what was solved when the page was built. */
export function useAnswer(recipe: Recipe): Keyed<Answer> {
  const { stored } = useCase()
  const { basis } = useCase(caseNumbers)
  const { exactClient } = useCase(engineClients)
  const key = chainKey(recipe)
  const storedKey = chainKey(basis)
  const asked = useNewest(key === storedKey ? undefined : key, (signal) =>
    exactClient.ask('answer', { recipe }, signal),
  )
  if (key === storedKey) return { status: 'current', value: stored.answer }
  return asked.status === 'waiting' && asked.stale === undefined ? { status: 'waiting', stale: stored.answer } : asked
}
