import type { Negotiation } from './negotiation'

/** The file in the folder `schema` that says what a scenario file of a negotiation may hold. */
export const schemaName = ({ id, isImplied }: Pick<Negotiation, 'id' | 'isImplied'>): string =>
  `${isImplied === true ? 'scenario' : id}.schema.json`
