import type { ForcedSaleScenario as FirstScenario } from '../forced-sale/forced-sale-scenario'
import type { ScenarioNumber } from '../scenario.types'
import type { ParameterId } from './parameter-catalogue'

/** A case of the second model: as one of the first in all but its numbers. */
export type ForcedSaleScenario = Omit<FirstScenario, 'numbers'> & {
  readonly numbers: Readonly<Record<ParameterId, ScenarioNumber>>
}
