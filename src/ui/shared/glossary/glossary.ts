import { runWords } from '@/ui/shared/run-words'
import { fromCase } from '@/ui/state/case'

export type GlossaryEntry = { readonly term: string; readonly meaning: string; readonly also: readonly string[] }

/** The field's words in plain sentences; `also` are other forms the texts use. Words in capitals stand for the case's names. */
const entries: readonly GlossaryEntry[] = [
  {
    term: 'deadline extension',
    also: ['another delay', 'delays', 'delay'],
    meaning:
      'An order not to enforce the law until a new date. It is not the one extension that the statute itself allows.',
  },
  {
    term: 'qualified divestiture',
    also: ['divestiture'],
    meaning:
      'A sale that HOST has found to end the owner’s control, as the law asks. Without that finding the ban still applies.',
  },
  {
    term: 'BATNA',
    also: ['holding out', 'hold out'],
    meaning:
      'Best alternative to a negotiated agreement: what a party does if it does not agree. Its value is what the party can expect from waiting.',
  },
  {
    term: 'reservation price',
    also: [],
    meaning: 'The worst offer that is still better than one’s BATNA. Below it, walking away pays.',
  },
  { term: 'embargo', also: [], meaning: 'Tariffs of 100 % or more: trade between the two sides all but stops.' },
  {
    term: 'truce',
    also: [],
    meaning: 'Both sides lower their tariffs for a time. It makes assent likelier and can end.',
  },
  {
    term: 'agreement in outline',
    also: ['near deal'],
    meaning: 'Buyer, owner and HOST agree on the main terms; HOME has not assented, and nothing is signed.',
  },
  {
    term: 'framework',
    also: [],
    meaning: 'Both governments accept the outline. The plan still needs a finding, signatures and a closing.',
  },
  { term: 'full sale', also: [], meaning: 'Everything changes hands, the recommendation algorithm included.' },
  {
    term: 'licensed algorithm',
    also: ['licence'],
    meaning: 'The buyer uses the owner’s recommendation algorithm under licence, and the owner may keep a small stake.',
  },
  { term: 'injunction', also: ['enjoins'], meaning: 'A court order that stops the ban while the case is heard.' },
  {
    term: 'absorbing state',
    also: [],
    meaning: 'A state that is never left: a sale that closed, a lasting ban, a law that fell.',
  },
  {
    term: 'odds ratio',
    also: ['odds'],
    meaning: 'By how much the odds p ÷ (1 − p) are multiplied where a condition holds.',
  },
  {
    term: 'run',
    also: [],
    meaning:
      'One possible future, played week by week from a seed. The same seed and number give the same run everywhere.',
  },
  {
    term: 'seed',
    also: [],
    meaning: 'A text from which every draw of chance follows, so that others can draw the same.',
  },
  {
    term: 'headline',
    also: [],
    meaning: 'What happens in a week. A week has at most one, and the answers that it forces.',
  },
]

export const caseGlossary = fromCase((open) => {
  const { inWords } = runWords(open)

  /** The glossary of this case, in its own names. */
  const glossary: readonly GlossaryEntry[] = entries.map((entry) => ({
    ...entry,
    meaning: inWords(entry.meaning),
  }))

  const entryOf = (word: string): GlossaryEntry | undefined => {
    const sought = word.toLowerCase()
    return glossary.find(({ term, also }) => term.toLowerCase() === sought || also.includes(sought))
  }

  const everyForm = glossary
    .flatMap(({ term, also }) => [term, ...also])
    .toSorted((a, b) => b.length - a.length)
    .map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const pattern = new RegExp(`\\b(${everyForm.join('|')})\\b`, 'gi')

  /** A text cut into plain stretches and glossary words; each entry is marked once. */
  function withTerms(text: string): readonly { readonly text: string; readonly entry: GlossaryEntry | undefined }[] {
    const seen = new Set<GlossaryEntry>()
    return text.split(pattern).map((part, index) => {
      const entry = index % 2 === 1 ? entryOf(part) : undefined
      if (entry === undefined || seen.has(entry)) return { text: part, entry: undefined }
      seen.add(entry)
      return { text: part, entry }
    })
  }

  return { withTerms }
})
