import type { Parameter } from '../parameter.types'
import { amountParameters } from './parameters/amounts'
import { assentParameters } from './parameters/assent'
import { bidderParameters, outsiders } from './parameters/bidders'
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

const byId: ReadonlyMap<string, Parameter & { readonly id: ParameterId }> = new Map(
  catalogue.map((parameter) => [parameter.id, parameter]),
)

export const isParameterId = (id: string): id is ParameterId => byId.has(id)

/** @throws {RangeError} if the catalogue has no such number. */
export function parameterById(id: string): Parameter & { readonly id: ParameterId } {
  const parameter = byId.get(id)
  if (parameter === undefined) throw new RangeError(`The catalogue has no number "${id}".`)
  return parameter
}

/** The groups of weights of which only the proportions count. Each must add up to more than zero. */
export const weightGroups: readonly (readonly ParameterId[])[] = [outsiders]
