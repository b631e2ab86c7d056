import { forcedSaleGeneric } from './presets/forced-sale-generic.scenario'
import { grindr2019 } from './presets/grindr-2019.scenario'
import { shoppingApp } from './presets/shopping-app.scenario'
import { tiktok2020 } from './presets/tiktok-2020.scenario'
import { tiktok2025 } from './presets/tiktok-2025.scenario'
import { tiktok2025BeijingNo } from './presets/tiktok-2025-beijing-no.scenario'
import { tiktok2025BiddingWar } from './presets/tiktok-2025-bidding-war.scenario'
import { tiktok2025GrandBargain } from './presets/tiktok-2025-grand-bargain.scenario'
import { tiktok2025HardLine } from './presets/tiktok-2025-hard-line.scenario'
import { tiktok2025January } from './presets/tiktok-2025-january.scenario'
import { tiktok2025NoTariffs } from './presets/tiktok-2025-no-tariffs.scenario'
import { tiktok2025WealthFund } from './presets/tiktok-2025-wealth-fund.scenario'
import type { Scenario } from './scenario.schema'

/** The bundled cases in the order of `preset-list.ts`, the first being the one that opens by default. */
export const presets: readonly Scenario[] = [
  tiktok2025,
  tiktok2025HardLine,
  tiktok2025GrandBargain,
  tiktok2025BeijingNo,
  tiktok2025WealthFund,
  tiktok2025BiddingWar,
  tiktok2025January,
  tiktok2020,
  grindr2019,
  tiktok2025NoTariffs,
  shoppingApp,
  forcedSaleGeneric,
]

export const presetById = (id: string): Scenario | undefined => presets.find((preset) => preset.id === id)

export { closestWord } from './closest-word'
export { defaultSeed } from './default-seed'
export { MAX_HORIZON_WEEKS } from './horizon'
export type { Parameter } from './parameter.types'
export { isParameterId, parameterById, parameterCatalogue, parameterIds } from './parameter-catalogue'
export { parseScenario } from './parse-scenario'
export { inNamesOf } from './party-names'
export type { Scenario } from './scenario.schema'
export { ScenarioError, type ScenarioIssue } from './scenario-error'
