import type { Recipe } from '@/simulation/types'
import type { EngineClient } from '@/ui/engine/engine-client'
import { exactKey } from '@/ui/engine/recipe-key'
import { useCase } from '@/ui/state/case'
import { caseNumbers } from '@/ui/state/case-numbers'
import { useRecipe } from '@/ui/state/use-recipe'
import { lessonClients } from './lesson-clients'

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
