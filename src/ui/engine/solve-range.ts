import type { ShareTable } from '@/simulation/analyse/types'
import type { InputRange, Recipe } from '@/simulation/types'
import { fromCase } from '@/ui/state/case'
import { engineClients } from './clients'
import { inParts, type Lane } from './in-parts'

/** Two groups of sets that are solved side by side: a question that comes in between waits for no more than one. */
const PART = 16

export const rangeSolving = fromCase((open) => {
  const { exactClient, rangeClient } = engineClients(open)
  const count = open.stored.range.draws

  /** The input range of a recipe, its draws dealt to both workers; that of the ranges keeps them for whoever looks closer. */
  async function solveRange(recipe: Recipe, signal: AbortSignal): Promise<InputRange> {
    const lanes = [rangeClient, exactClient].map(
      (client): Lane<ShareTable> =>
        ({ from, to }, given) =>
          client.ask('rangePart', { recipe, from, to }, given),
    )
    const parts = await inParts({ count, size: PART, lanes, signal, done: new Map() })
    return rangeClient.ask('range', { recipe, parts }, signal)
  }

  return { solveRange }
})
