import { tiktok2025 } from './presets/tiktok-2025.scenario'
import type { Scenario } from './scenario.schema'

/** The bundled cases, the first being the one that opens by default. */
export const presets: readonly Scenario[] = [tiktok2025]

export const presetById = (id: string): Scenario | undefined => presets.find((preset) => preset.id === id)

export { closestWord } from './closest-word'
export { defaultSeed } from './default-seed'
export { MAX_HORIZON_WEEKS } from './horizon'
export type { Parameter } from './parameter.types'
export { isParameterId, parameterById, parameterCatalogue, parameterIds } from './parameter-catalogue'
export { parseNumber } from './parse-number'
export { parseScenario } from './parse-scenario'
export { inNamesOf } from './party-names'
export type { Scenario } from './scenario.schema'
export { ScenarioError, type ScenarioIssue } from './scenario-error'
