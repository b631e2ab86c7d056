import type { Scenario } from './scenario.schema'

const PLACES = /\b(?:HOST|HOME|OWNER|TARGET|Washington|Beijing|ByteDance|TikTok|Congress)\b/g

/** Who can change the law: Congress, unless the case is of another country. */
export const legislatureOf = ({ legislature = 'Congress' }: Pick<Scenario['words'], 'legislature'>): string =>
  legislature

/** A text of the machine or the catalogue in the names of a case: HOST or Washington becomes its host, and so on. */
export const inNamesOf = ({ parties, words }: Pick<Scenario, 'parties' | 'words'>, text: string): string =>
  text.replace(PLACES, (place) => {
    switch (place) {
      case 'HOST':
      case 'Washington':
        return parties.host.name
      case 'HOME':
      case 'Beijing':
        return parties.home.name
      case 'OWNER':
      case 'ByteDance':
        return parties.owner.name
      case 'Congress':
        return legislatureOf(words)
      default:
        return words.target
    }
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
export const inBuyersOf = (
  buyers: Readonly<Record<keyof Scenario['buyers'], { readonly name: string }>>,
  text: string,
): string =>
  text.replace(/\b(?:STRATEGIC|CREATORS|TYCOON|FUND)\b/g, (place) => {
    const role = place.toLowerCase() as keyof Scenario['buyers']
    return buyerInSentence(role, buyers[role].name)
  })
