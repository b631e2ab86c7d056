import type { GlossaryEntry } from '@/scenarios/details.types'
import { runWords } from '@/ui/shared/run-words'
import { fromDetails } from '@/ui/state/case'

/** Words that every negotiation uses. */
const common: readonly GlossaryEntry[] = [
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

export const caseGlossary = fromDetails((open, details) => {
  const { inWords } = runWords(open)

  /** The glossary of this case, in its own names. */
  const glossary: readonly GlossaryEntry[] = [...details.glossary, ...common].map((entry) => ({
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

  return { glossary, withTerms }
})
