import type { CaseNames, Negotiation } from './negotiation'

const PLACES = /\b[A-Z]{4,}(?:-[A-Z]+)?\b/g

/** A text with its places, words in capitals, filled. Others stay. */
export const withPlaces = (text: string, names: Readonly<Record<string, string | undefined>>): string =>
  text.replace(PLACES, (place) => (Object.hasOwn(names, place) ? (names[place] ?? place) : place))

/** A text of a negotiation in the names of a case. */
export const inNamesOf = (negotiation: Pick<Negotiation, 'places'>, names: CaseNames, text: string): string =>
  withPlaces(text, negotiation.places(names))
