import type { ParameterId } from './parameter-catalogue'
import { parameterIds } from './parameter-catalogue'
import { tiktok2025 } from './presets/tiktok-2025.scenario'
import type { Scenario } from './scenario.schema'

/** The bundled cases, the first being the one that opens by default. */
export const presets: readonly Scenario[] = [tiktok2025]

export const presetById = (id: string): Scenario | undefined => presets.find((preset) => preset.id === id)

/** The base value of every number, in the catalogue's order: what the engine is fed when nothing is changed. */
export const baseNumbers = (scenario: Scenario): Readonly<Record<ParameterId, number>> =>
  Object.fromEntries(parameterIds.map((id) => [id, scenario.numbers[id].base])) as Record<ParameterId, number>

export { addDays, calendarDate, datesOfWeek, dayNumber, isCalendarDate, weekOfDate } from './calendar-date'
export { closestWord } from './closest-word'
export { defaultSeed } from './default-seed'
export { MAX_HORIZON_WEEKS } from './horizon'
export { notModelled } from './not-modelled'
export type { Parameter, ParameterKind } from './parameter.types'
export {
  isParameterId,
  type ParameterId,
  parameterById,
  parameterCatalogue,
  parameterIds,
  weightGroups,
} from './parameter-catalogue'
export { type ParsedNumber, parseNumber } from './parse-number'
export { MAX_JSON_DEPTH, MAX_SCENARIO_BYTES, parseScenario, validateScenario } from './parse-scenario'
export { inNamesOf } from './party-names'
export type {
  PartyPayoffs,
  PayoffParty,
  Scenario,
  ScenarioFile,
  ScenarioNumber,
  ScenarioSource,
} from './scenario.schema'
export { type IssueCode, ScenarioError, type ScenarioIssue } from './scenario-error'
export { visibleText } from './visible-text'
