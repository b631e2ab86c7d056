import { commonTerms } from '@/scenarios/common-terms'
import type { GlossaryEntry } from '@/scenarios/details.types'
import { runWords } from '@/ui/shared/run-words'
import { fromDetails } from '@/ui/state/case'

export const caseGlossary = fromDetails((open, details) => {
  const { inWords } = runWords(open)

  /** The glossary of this case, in its own names, from A to Z. */
  const glossary: readonly GlossaryEntry[] = [...details.glossary, ...commonTerms]
    .map((entry) => ({ ...entry, meaning: inWords(entry.meaning) }))
    .toSorted((a, b) => a.term.localeCompare(b.term, 'en'))

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
