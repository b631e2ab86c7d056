import type { Negotiation } from '../negotiation'

const ARTICLE = /^(?:An?|Another|The) /
const lowered = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1)

/**
 * A buyer's name inside a sentence. A name that begins with its article keeps it, "a state fund"; any other is a name
 * of its own, "the Oracle-led group", and the single rich buyer's is a person's, "Elon Musk".
 */
function buyerInSentence(role: string, name: string): string {
  if (ARTICLE.test(name)) return lowered(name)
  if (role === 'tycoon') return name
  return `the ${name.startsWith('Creators') ? lowered(name) : name}`
}

/** The names of a case by the places of the texts. The demand rests on a law that Congress can change, unless the case says otherwise. */
export const places: Negotiation['places'] = ({ parties, buyers, words }) => {
  const { legislature = 'Congress', instrument = 'law' } = words
  const named = [
    ...Object.entries(words),
    ...Object.entries(parties).map(([id, { name }]) => [id, name] as const),
    ...Object.entries(buyers).flatMap(([role, { name, short }]) => [
      [role, buyerInSentence(role, name)] as const,
      [`${role}-short`, short] as const,
    ]),
  ]
  return {
    ...Object.fromEntries(named.map(([id, name]) => [id.toUpperCase(), name])),
    INSTRUMENT: instrument,
    LEGISLATURE: legislature,
    'LEGISLATURE-BADGE': legislature === 'Congress' ? 'CG' : legislature.slice(0, 2).toUpperCase(),
  }
}
