import { amountParameters } from '../forced-sale/parameters/amounts'
import { outsiders } from '../forced-sale/parameters/bidders'
import type { Parameter } from '../parameter.types'
import { assentParameters } from './parameters/assent'
import { bidderParameters } from './parameters/bidders'
import { calendarParameters } from './parameters/calendar'
import { closingParameters } from './parameters/closing'
import { dialParameters } from './parameters/dials'
import { lawParameters } from './parameters/law'
import { talksParameters } from './parameters/talks'
import { tariffParameters } from './parameters/tariffs'

const catalogue = [
  ...lawParameters,
  ...talksParameters,
  ...assentParameters,
  ...closingParameters,
  ...bidderParameters,
  ...tariffParameters,
  ...dialParameters,
  ...calendarParameters,
  ...amountParameters,
] as const

/** Every number the model uses. A scenario gives each a value and a range; nothing else in the program holds one. */
export type ParameterId = (typeof catalogue)[number]['id']

/** The numbers of which a case need give no reading. */
export type UsualParameterId = Extract<(typeof catalogue)[number], { readonly usual: object }>['id']

export const parameterCatalogue: readonly (Parameter & { readonly id: ParameterId })[] = catalogue

/** In the order of the catalogue, which is also the order of screens, files and exports. */
export const parameterIds: readonly ParameterId[] = catalogue.map(({ id }) => id)

/** The groups of weights of which only the proportions count. Each must add up to more than zero. */
export const weightGroups: readonly (readonly ParameterId[])[] = [outsiders]
