import { negotiationOfCase } from '@/scenarios/negotiation-of'
import type { Recipe } from '@/simulation/types'
import { engineClients } from '@/ui/engine/clients'
import { createEngineClient, type EngineClient } from '@/ui/engine/engine-client'
import { openHere, openWorker } from '@/ui/engine/open-lines'
import { exactKey } from '@/ui/engine/recipe-key'
import { fromCase, useCase } from '@/ui/state/case'
import { caseNumbers } from '@/ui/state/case-numbers'
import { useRecipe } from '@/ui/state/use-recipe'

/** Who answers about a case: the page's own worker, or one of the case's negotiation that begins with the first question. */
const lessonClients = fromCase((open) => {
  const others = new Map<string, Promise<EngineClient>>()
  return function clientFor(id: string): Promise<EngineClient> {
    const entry = negotiationOfCase(open.negotiations, id)
    if (entry === undefined) throw new RangeError(`No negotiation has a case "${id}".`)
    if (entry.id === open.negotiation.id) return Promise.resolve(engineClients(open).exactClient)
    const client =
      others.get(entry.id) ?? entry.load().then((other) => createEngineClient(openWorker(other), openHere(other)))
    others.set(entry.id, client)
    client.catch(() => others.delete(entry.id))
    return client
  }
})

/** A case as a lesson asks about it. */
export type LessonCase = {
  readonly recipe: Recipe
  /** Equal for equal recipes. */
  readonly key: string
  readonly isChanged: boolean
  readonly client: () => Promise<EngineClient>
}

/** The case of a lesson: with the reader's numbers where it is the open one and they are not set aside, else untouched. */
export function useLessonCase(id: string, isReset: boolean): LessonCase {
  const { scenario } = useCase()
  const { basis } = useCase(caseNumbers)
  const clientFor = useCase(lessonClients)
  const own = useRecipe()
  const { changes, edits } = own
  const isChanged = scenario.id === id && !isReset && Object.keys(changes).length + Object.keys(edits).length > 0
  const untouched: Recipe = { ...basis, scenario: id, seed: id }
  const recipe = isChanged ? { ...untouched, changes, edits } : untouched
  return { recipe, key: exactKey(recipe), isChanged, client: () => clientFor(id) }
}
