import type { PointAnalysis, ShareTable } from '@/simulation/analyse/types'
import type { Recipe } from '@/simulation/types'
import { chainKey } from '@/ui/engine/recipe-key'
import { fromCase } from '@/ui/state/case'
import { caseNumbers } from '@/ui/state/case-numbers'

/** What has been solved of an analysis. */
export type KeptWork = { readonly parts: Map<number, ShareTable>; table: ShareTable | undefined }

const MOST_KEPT = 8
const kept = new Map<string, KeptWork>()

/** The work done under a key; the eight used last are kept, so that going back and forth solves nothing twice. */
export function keptWork(key: string): KeptWork {
  const work = kept.get(key) ?? { parts: new Map(), table: undefined }
  kept.delete(key)
  kept.set(key, work)
  for (const oldest of [...kept.keys()].slice(0, -MOST_KEPT)) kept.delete(oldest)
  return work
}

export const peekTable = (key: string | undefined): ShareTable | undefined =>
  key === undefined ? undefined : kept.get(key)?.table

/** The numbers an analysis sets itself. */
const swept = (analysis: PointAnalysis): readonly string[] => {
  if (analysis.kind === 'oneNumber') return [analysis.id]
  return analysis.kind === 'twoNumbers' ? [analysis.x, analysis.y] : []
}

export const keptTables = fromCase((open) => {
  const { cardOf } = caseNumbers(open)

  /**
   * The recipe an analysis is solved for. A curve or map does not depend on where its own numbers stand, unless their
   * reading widens the range: without them, moving along a curve finds the same curve again.
   */
  function analysedRecipe(recipe: Recipe, analysis: PointAnalysis): Recipe {
    const own = swept(analysis).filter((id) => {
      const [card, value] = [cardOf(id), recipe.changes[id]]
      if (card === undefined || value === undefined) return false
      const { low, high } = recipe.edits.ranges?.[id] ?? card
      return value >= low && value <= high
    })
    const changes = Object.fromEntries(Object.entries(recipe.changes).filter(([id]) => !own.includes(id)))
    return { ...recipe, changes, conditions: [] }
  }

  const analysisKey = (recipe: Recipe, analysis: PointAnalysis): string =>
    `${chainKey(analysedRecipe(recipe, analysis))} ${JSON.stringify(analysis)}`

  return { analysedRecipe, analysisKey }
})
