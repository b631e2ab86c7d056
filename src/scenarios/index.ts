import { presetList } from './forced-sale/cases'
import type { Scenario } from './scenario.schema'

/** The bundled cases, all at once: for programs and tests. A page loads the one it opens, from `load-preset.ts`. */
export const presets: readonly Scenario[] = await Promise.all(presetList.map(({ load }) => load()))

export const presetById = (id: string): Scenario | undefined => presets.find((preset) => preset.id === id)

export { closestWord } from './closest-word'
export { defaultSeed } from './default-seed'
export { isParameterId, parameterById, parameterCatalogue, parameterIds } from './forced-sale/parameter-catalogue'
export { MAX_HORIZON_WEEKS } from './horizon'
export { inNamesOf } from './names-in-text'
export type { Parameter } from './parameter.types'
export { parseScenario } from './parse-scenario'
export type { Scenario } from './scenario.schema'
export { ScenarioError, type ScenarioIssue } from './scenario-error'
