import { withPlaces } from '@/scenarios/names-in-text'
import type { CaseNames, Negotiation } from '@/scenarios/negotiation'
import type { Group } from '../types'

/** What the endings of a case are called in files, with a capital. */
export function groupNames(negotiation: Negotiation, names: CaseNames): Readonly<Record<Group, string>> {
  const places = negotiation.places(names)
  return Object.fromEntries(negotiation.groups.map(({ id, count }) => [id, capital(withPlaces(count, places))]))
}

export const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`
