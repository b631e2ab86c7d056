import { atHead } from '@/machines/strike/at-head'
import type { Parameter } from '../parameter.types'
import { amountParameters } from './parameters/amounts'
import { contractParameters } from './parameters/contract'
import { offersParameters } from './parameters/offers'
import { pressureParameters } from './parameters/pressure'
import { thirdPartyParameters } from './parameters/third-parties'

const catalogue = [
  ...offersParameters,
  ...contractParameters,
  ...pressureParameters,
  ...thirdPartyParameters,
  ...amountParameters,
] as const

/** Every number the model uses. A scenario gives each a value and a range; nothing else in the program holds one. */
export type ParameterId = (typeof catalogue)[number]['id']

/** In the order of screens, files and exports. */
export const parameterCatalogue: readonly (Parameter & { readonly id: ParameterId })[] = catalogue.map((parameter) => ({
  ...parameter,
  label: atHead(parameter.label),
  meaning: atHead(parameter.meaning),
}))
