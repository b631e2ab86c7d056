import type { InputRange, Recipe } from '@/simulation/types'
import { useCase } from '@/ui/state/case'
import { caseNumbers } from '@/ui/state/case-numbers'
import { engineClients } from './clients'
import { chainKey } from './recipe-key'
import { type Keyed, useKeyed } from './use-keyed'

const SETTLE_MS = 350

/** What the inputs' own ranges leave of the answer; redone once the hand has come to rest. */
export function useInputRange(recipe: Recipe): Keyed<InputRange> {
  const { stored } = useCase()
  const { basis } = useCase(caseNumbers)
  const { rangeClient } = useCase(engineClients)
  const key = chainKey(recipe)
  const storedKey = chainKey(basis)
  const ask = (signal: AbortSignal) => rangeClient.ask('range', { recipe }, signal)
  const asked = useKeyed(key === storedKey ? undefined : key, ask, SETTLE_MS)
  return key === storedKey ? { status: 'current', value: stored.range } : asked
}
