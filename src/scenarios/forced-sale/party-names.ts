import type { Scenario } from '../scenario.schema'

type Names = {
  readonly parties: Readonly<Record<'host' | 'home' | 'owner', { readonly name: string }>>
  readonly words: Pick<Scenario['words'], 'target' | 'legislature'>
}

const PLACES = /\b[A-Z]{4,}\b/g

/** A text with its places filled: words in capitals that stand for a name. Others stay. */
const filled = (text: string, names: Readonly<Record<string, string>>): string =>
  text.replace(PLACES, (place) => (Object.hasOwn(names, place) ? (names[place] ?? place) : place))

/** Who can change the law: Congress, unless the case is of another country. */
export const legislatureOf = ({ legislature = 'Congress' }: Pick<Scenario['words'], 'legislature'>): string =>
  legislature

/** A text of the machine or the catalogue in the names of a case. */
export const inNamesOf = ({ parties, words }: Names, text: string): string =>
  filled(text, {
    HOST: parties.host.name,
    HOME: parties.home.name,
    OWNER: parties.owner.name,
    TARGET: words.target,
    LEGISLATURE: legislatureOf(words),
  })

const ARTICLE = /^(?:An?|Another|The) /
const lowered = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1)

/**
 * A buyer's name inside a sentence. A name that begins with its article keeps it, "a state fund"; any other is a name
 * of its own, "the Oracle-led group", and the single rich buyer's is a person's, "Elon Musk".
 */
export function buyerInSentence(role: string, name: string): string {
  if (ARTICLE.test(name)) return lowered(name)
  if (role === 'tycoon') return name
  return `the ${name.startsWith('Creators') ? lowered(name) : name}`
}

/** A text of the machine with the four buyers' places filled by the case's names for them. */
export function inBuyersOf(
  buyers: Readonly<Record<keyof Scenario['buyers'], { readonly name: string }>>,
  text: string,
): string {
  const named = Object.entries(buyers).map(([role, { name }]) => [role.toUpperCase(), buyerInSentence(role, name)])
  return filled(text, Object.fromEntries(named))
}
