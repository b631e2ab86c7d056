import type { Negotiation } from './negotiation'
import type { Scenario } from './scenario.schema'

type Bundled = Pick<Negotiation, 'presets'>

export const isPreset = ({ presets }: Bundled, id: string): boolean => presets.some((preset) => preset.id === id)

/**
 * A bundled case by its id.
 * @throws {RangeError} (as a rejection) if there is no such case.
 */
export async function loadPreset({ presets }: Bundled, id: string): Promise<Scenario> {
  const preset = presets.find((one) => one.id === id)
  if (preset === undefined) throw new RangeError(`There is no bundled case "${id}".`)
  return preset.load()
}

/** The bundled cases all at once, for programs and tests. */
export const allPresets = ({ presets }: Bundled): Promise<readonly Scenario[]> =>
  Promise.all(presets.map(({ load }) => load()))
