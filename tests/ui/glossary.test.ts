import { expect, it } from 'vitest'
import { commonTerms } from '@/scenarios/common-terms'
import { forcedSale } from '@/scenarios/forced-sale'
import { strike } from '@/scenarios/strike'
import { placeRules } from '@/simulation/link/places'
import { byLetter, isEntryFor, screenOf } from '@/ui/learn/glossary/glossary-words'
import { caseGlossary } from '@/ui/shared/glossary/glossary'
import { openAlone } from '../open-alone'

const glossaryOf = async (negotiation: typeof forcedSale) =>
  caseGlossary(await openAlone(negotiation, ''), await negotiation.loadDetails())

const glossaries = await Promise.all([forcedSale, strike].map(glossaryOf))

it('every entry has two sentences at most, in the names of the case, and a screen of the page', () => {
  for (const { glossary } of glossaries)
    for (const { term, meaning, seen } of glossary) {
      expect(meaning.match(/[.](?= [A-Z])|[.]$/g)?.length, term).toBeLessThanOrEqual(2)
      expect(meaning, term).not.toMatch(/\b(?!BATNA)[A-Z]{4,}\b/)
      expect(seen, term).toBeDefined()
      if (seen === undefined) continue
      const { place, section } = screenOf(seen)
      expect([undefined, ...placeRules[place].sections], term).toContain(section)
    }
})

it('no word, in any of its forms, has two entries', () => {
  for (const { glossary } of glossaries) {
    const forms = glossary.flatMap(({ term, also }) => [term, ...also]).map((form) => form.toLowerCase())
    expect(forms.toSorted()).toEqual([...new Set(forms)].sort())
  }
})

it('words stand from A to Z, each under its letter, and those of a negotiation among those of all', () => {
  for (const { glossary } of glossaries) {
    const groups = byLetter(glossary)
    expect(groups.flatMap(({ entries }) => entries)).toEqual(glossary)
    expect(groups.map(({ letter }) => letter)).toEqual([...new Set(groups.map(({ letter }) => letter))].sort())
    expect(glossary.length).toBeGreaterThan(commonTerms.length)
  }
})

it('a word is found by itself, by another form and by what it means, in letters of any size', () => {
  const entry = { term: 'BATNA', also: ['never sign'], meaning: 'What you can expect.' }
  for (const sought of ['', 'batna', ' Never ', 'EXPECT']) expect(isEntryFor(entry, sought), sought).toBe(true)
  expect(isEntryFor(entry, 'zebra')).toBe(false)
})
