import { forcedSale } from '@/scenarios/forced-sale'
import { loadPreset } from '@/scenarios/presets'
import type { Scenario } from '@/scenarios/scenario.schema'
import { editedCase } from '@/simulation'
import type { Recipe } from '@/simulation/types'

const cases = new Map<string, Promise<Scenario>>()

/** A case that is no preset, so that questions about it can be answered. */
export const adoptCase = (scenario: Scenario): void => {
  cases.set(scenario.id, Promise.resolve(scenario))
}

/** The case of a recipe with its edits in place. */
export async function caseOfRecipe({ scenario: id, edits }: Recipe): Promise<Scenario> {
  const known = cases.get(id) ?? loadPreset(forcedSale, id)
  cases.set(id, known)
  return editedCase(await known, edits)
}
