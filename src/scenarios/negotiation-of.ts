import { closestWord } from './closest-word'
import type { NegotiationEntry, Negotiations } from './negotiations'
import { ScenarioError, shownValue } from './scenario-error'
import { valueAt } from './value-at'

/** The negotiation that a bundled case is one of; undefined where none has such a case. */
export const negotiationOfCase = (negotiations: Negotiations, id: string): NegotiationEntry | undefined =>
  negotiations.find(({ presets }) => presets.some((preset) => preset.id === id))

/** Where a file names its negotiation: a case and a result in themselves, a part of a result in its ground. */
const PLACES = [['negotiation'], ['ground', 'negotiation']] as const

const named = (data: unknown): unknown => PLACES.map((place) => valueAt(data, place)).find((name) => name !== undefined)

/** The negotiation that a file's data says it is about, the first where it says none; undefined where it is none of these. */
export function negotiationOfData(negotiations: Negotiations, data: unknown): NegotiationEntry | undefined {
  const name = named(data)
  return name === undefined ? negotiations[0] : negotiations.find(({ id }) => id === name)
}

/** The same. @throws {ScenarioError} where it is none of these, with their names and the one that may be meant. */
export function negotiationOfFile(negotiations: Negotiations, data: unknown, where: string): NegotiationEntry {
  const entry = negotiationOfData(negotiations, data)
  if (entry !== undefined) return entry
  const name = named(data)
  const ids = negotiations.map(({ id }) => id)
  const meant = typeof name === 'string' ? closestWord(name, ids) : undefined
  const place = PLACES.find((parts) => valueAt(data, parts) === name) ?? []
  throw new ScenarioError(where, [
    {
      path: `/${place.join('/')}`,
      found: shownValue(name),
      allowed: `${ids.join(', ')}, or none for ${ids[0]}${meant === undefined ? '' : `; did you mean "${meant}"?`}`,
      code: 'unknown-word',
    },
  ])
}
