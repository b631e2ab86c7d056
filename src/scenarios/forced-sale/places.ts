import type { Negotiation } from '../negotiation'
import type { Scenario } from '../scenario.schema'

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

/** Who can change the law: Congress, unless the case is of another country. */
const legislatureOf = ({ legislature = 'Congress' }: Scenario['words']): string => legislature

/** The names of a case by the places of the texts. */
export const places: Negotiation['places'] = ({ parties, buyers, words }) => {
  const legislature = legislatureOf(words)
  return {
    HOST: parties.host.name,
    HOME: parties.home.name,
    OWNER: parties.owner.name,
    TARGET: words.target,
    BUSINESS: words.business,
    SERVICE: words.service,
    LEGISLATURE: legislature,
    'LEGISLATURE-BADGE': legislature === 'Congress' ? 'CG' : legislature.slice(0, 2).toUpperCase(),
    ...Object.fromEntries(
      Object.entries(buyers).flatMap(([role, { name, short }]) => [
        [role.toUpperCase(), buyerInSentence(role, name)],
        [`${role.toUpperCase()}-SHORT`, short],
      ]),
    ),
  }
}
