import { presetList } from './forced-sale/cases'
import type { Scenario } from './scenario.schema'

/**
 * A bundled case by its id.
 * @throws {RangeError} (as a rejection) if there is no such case.
 */
export async function loadPreset(id: string): Promise<Scenario> {
  const preset = presetList.find((one) => one.id === id)
  if (preset === undefined) throw new RangeError(`There is no bundled case "${id}".`)
  return preset.load()
}
