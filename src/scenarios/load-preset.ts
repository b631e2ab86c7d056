import { isPresetId, type PresetId } from './preset-list'
import type { Scenario } from './scenario.schema'

/** One dynamic import each, so that a page fetches only the case it opens. */
const loaders: Readonly<Record<PresetId, () => Promise<Scenario>>> = {
  'tiktok-2025': async () => (await import('./presets/tiktok-2025.scenario')).tiktok2025,
}

/**
 * A bundled case by its id.
 * @throws {RangeError} (as a rejection) if there is no such case.
 */
export async function loadPreset(id: string): Promise<Scenario> {
  if (!isPresetId(id)) throw new RangeError(`There is no bundled case "${id}".`)
  return loaders[id]()
}
