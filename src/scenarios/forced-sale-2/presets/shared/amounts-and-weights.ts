import type { ForcedSaleScenario as FirstScenario } from '../../../forced-sale/forced-sale-scenario'
import { amountParameters } from '../../../forced-sale/parameters/amounts'
import { outsiders } from '../../../forced-sale/parameters/bidders'
import type { ScenarioNumber } from '../../../scenario.types'

type Kept = (typeof amountParameters)[number]['id'] | (typeof outsiders)[number]

const keptIds: readonly Kept[] = [...outsiders, ...amountParameters.map(({ id }) => id)]

/** The numbers that mean in both models the same: what a future costs, and which outsider it is that wins. */
export const amountsAndWeights = ({ numbers }: FirstScenario): Record<Kept, ScenarioNumber> =>
  Object.fromEntries(keptIds.map((id) => [id, numbers[id]])) as Record<Kept, ScenarioNumber>
