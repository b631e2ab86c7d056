import type { Recipe } from '@/simulation/types'
import { rangeClient } from '@/ui/engine/clients'
import { saveFile } from '@/ui/shared/save-file'
import { scenario, stored } from '@/ui/state/case'

/** The draws behind the input range as a table: no run is needed for them. */
export async function saveDraws(recipe: Recipe): Promise<void> {
  const file = await rangeClient.ask('drawsFile', { recipe, modelVersion: stored.modelVersion })
  saveFile(`standoff-${scenario.id}-draws.csv`, file)
}
