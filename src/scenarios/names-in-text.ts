import type { CaseNames, Negotiation } from './negotiation'

const PLACES = /\b[A-Z]{4,}(?:-[A-Z]+)?\b/g

/** A text of a negotiation with its places, words in capitals, filled by the names of a case. Others stay. */
export function inNamesOf(negotiation: Pick<Negotiation, 'places'>, names: CaseNames, text: string): string {
  const places = negotiation.places(names)
  return text.replace(PLACES, (place) => (Object.hasOwn(places, place) ? (places[place] ?? place) : place))
}
