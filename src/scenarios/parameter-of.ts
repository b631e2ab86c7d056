import type { Negotiation } from './negotiation'
import type { Parameter } from './parameter.types'
import { perNegotiation } from './per-negotiation'

const byId = perNegotiation(({ parameters }) => new Map(parameters.map((parameter) => [parameter.id, parameter])))

export const hasParameter = (negotiation: Negotiation, id: string): boolean => byId(negotiation).has(id)

/** @throws {RangeError} if the negotiation has no such number. */
export function parameterOf(negotiation: Negotiation, id: string): Parameter {
  const parameter = byId(negotiation).get(id)
  if (parameter === undefined) throw new RangeError(`The catalogue has no number "${id}".`)
  return parameter
}
