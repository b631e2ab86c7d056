import type { Negotiation } from './negotiation'
import { jsonPointer, ScenarioError, shownValue } from './scenario-error'
import { valueAt } from './value-at'

type Named = Pick<Negotiation, 'id' | 'isImplied'>

/**
 * Holds a file to its negotiation before anything else of it is read, since all else in one of another is of that other.
 * @param within the place of what names it: the file itself, or the ground of a part.
 * @throws {ScenarioError} for a file of another.
 */
export function requireNegotiation(
  { id, isImplied }: Named,
  data: unknown,
  within: '' | '/ground',
  where: string,
): void {
  const place = [...within.split('/').filter(Boolean), 'negotiation']
  const name = valueAt(data, place)
  if (name === id || (name === undefined && isImplied === true)) return
  const found = name === undefined ? 'no negotiation named' : shownValue(name)
  const allowed = isImplied === true ? `"${id}", or none` : `"${id}"`
  throw new ScenarioError(where, [{ path: jsonPointer(place), found, allowed, code: 'other-negotiation' }])
}
