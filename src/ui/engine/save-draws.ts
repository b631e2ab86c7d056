import type { Recipe } from '@/simulation/types'
import { saveFile } from '@/ui/shared/save-file'
import { fromCase } from '@/ui/state/case'
import { engineClients } from './clients'

export const drawsSaving = fromCase((open) => {
  const { stored, scenario } = open
  const { rangeClient } = engineClients(open)

  /** The draws behind the input range as a table: no run is needed for them. */
  async function saveDraws(recipe: Recipe): Promise<void> {
    const file = await rangeClient.ask('drawsFile', { recipe, modelVersion: stored.modelVersion })
    saveFile(`standoff-${scenario.id}-draws.csv`, file)
  }

  return { saveDraws }
})
