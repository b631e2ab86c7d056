import type { ForcedSaleScenario as FirstScenario } from '../forced-sale/forced-sale-scenario'
import type { ScenarioNumber } from '../scenario.types'
import type { ParameterId } from './parameter-catalogue'

/** A case of the second model: as one of the first in all but its numbers, two of which set its calendar. */
export type ForcedSaleScenario = Omit<FirstScenario, 'calendar' | 'numbers'> & {
  readonly calendar: Pick<FirstScenario['calendar'], 'announced'>
  readonly numbers: Readonly<Record<ParameterId, ScenarioNumber>>
}
