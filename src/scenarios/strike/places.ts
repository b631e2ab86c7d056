import type { Negotiation } from '../negotiation'

const ARTICLE = /^(?:An?|The) /
const lowered = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1)
const raised = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1)

/** A name with its article, "The union", begins with a small letter inside a sentence; any other is a name of its own, "Local 12". */
const inSentence = (name: string): string => (ARTICLE.test(name) ? lowered(name) : name)

/** The names of a case by the places of the texts: inside a sentence, and at the head of one. */
export const places: Negotiation['places'] = ({ parties, words }) => {
  const { union = { name: 'Union' }, firm = { name: 'Firm' } } = parties
  const authority = words.authority ?? 'a court'
  return {
    UNION: inSentence(union.name),
    'UNION-FIRST': raised(union.name),
    FIRM: inSentence(firm.name),
    'FIRM-FIRST': raised(firm.name),
    AUTHORITY: inSentence(authority),
    'AUTHORITY-FIRST': raised(authority),
    TARGET: words.target,
  }
}
