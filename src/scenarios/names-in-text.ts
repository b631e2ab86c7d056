import type { Negotiation } from './negotiation'

const PLACES = /\b[A-Z]{4,}(?:-[A-Z]+)?\b/g

/** A text with its places filled: words in capitals that stand for a name. Others stay. */
export const withPlaces = (text: string, names: Readonly<Record<string, string>>): string =>
  text.replace(PLACES, (place) => (Object.hasOwn(names, place) ? (names[place] ?? place) : place))

/** A text of a negotiation in the names of a case. */
export const inNamesOf = (
  negotiation: Pick<Negotiation, 'places'>,
  scenario: Parameters<Negotiation['places']>[0],
  text: string,
): string => withPlaces(text, negotiation.places(scenario))
