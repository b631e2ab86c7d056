import type { Answer, InputRange, Mark, Recipe } from '@/simulation/types'
import { useCase } from '@/ui/state/case'
import { caseNumbers } from '@/ui/state/case-numbers'
import { engineClients } from './clients'
import { chainKey, exactKey, seededKey } from './recipe-key'
import { type Keyed, useKeyed } from './use-keyed'
import { useNewest } from './use-newest'

/** How long the hand has come to rest before it is worked out anew. */
const RANGE_SETTLE_MS = 120
const MARKS_SETTLE_MS = 120

/** A key of the recipe, unless it is the untouched case's: that was solved when the page was built. */
function useKey(keyOf: (recipe: Recipe) => string, recipe: Recipe): string | undefined {
  const { basis } = useCase(caseNumbers)
  const key = keyOf(recipe)
  return key === keyOf(basis) ? undefined : key
}

/** The exact answer of a recipe over all futures. */
export function useAnswer(recipe: Recipe): Keyed<Answer> {
  const { answer } = useCase().stored
  const { exactClient } = useCase(engineClients)
  const key = useKey(chainKey, recipe)
  const asked = useNewest(key, (signal) => exactClient.ask('answer', { recipe }, signal))
  if (key === undefined) return { status: 'current', value: answer }
  return asked.status === 'waiting' && asked.stale === undefined ? { status: 'waiting', stale: answer } : asked
}

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

/** What the inputs' own ranges leave of the answer. */
export function useInputRange(recipe: Recipe): Keyed<InputRange> {
  const open = useCase()
  const key = useKey(chainKey, recipe)
  const start = async (signal: AbortSignal) => {
    const { rangeSolving } = await import('./solve-range')
    return rangeSolving(open).solveRange(recipe, signal)
  }
  const asked = useKeyed(key, start, RANGE_SETTLE_MS)
  return key === undefined ? { status: 'current', value: open.stored.range } : asked
}

/** A hundred real runs in the proportions of the exact answer. */
export function useMarks(recipe: Recipe): Keyed<readonly Mark[]> {
  const { marks } = useCase().stored
  const { exactClient } = useCase(engineClients)
  const key = useKey(seededKey, recipe)
  const asked = useKeyed(key, (signal) => exactClient.ask('marks', { recipe }, signal), MARKS_SETTLE_MS)
  return key === undefined ? { status: 'current', value: marks } : asked
}
