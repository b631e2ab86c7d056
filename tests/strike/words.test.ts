import { expect, it } from 'vitest'
import type { AnyStateNode } from 'xstate'
import { strikeMachine } from '@/machines/strike/strike.machine'
import { inNamesOf } from '@/scenarios'
import { strike } from '@/scenarios/strike'
import { details } from '@/scenarios/strike/details'
import { generic, presets } from './strike'

const named = {
  ...generic,
  words: { ...generic.words, authority: 'the labour court' },
  parties: { union: { name: 'Local 12', badge: 'LO' }, firm: { name: 'Northern Mills', badge: 'NM' } },
}

const nodesOf = (node: AnyStateNode): readonly AnyStateNode[] => [node, ...Object.values(node.states).flatMap(nodesOf)]
const metas = nodesOf(strikeMachine.root as AnyStateNode).flatMap(({ meta }) => (meta === undefined ? [] : [meta]))
const { events, groups, outcomes, parameters, payoffColumns } = strike

/** What stands by itself on the page: headlines, and sentences. */
const headlines = [...Object.values(events), ...metas].map(({ headline }) => headline)
const explanations = [...Object.values(events), ...metas].map(({ explanation }) => explanation)
const meanings = [...parameters, ...groups, ...details.glossary, ...details.measures].map(({ meaning }) => meaning)
const tellings = [...outcomes.map(({ told }) => told), ...details.seats.map(({ can }) => can)]
const reasons = [
  ...details.notModelled.map(({ reason }) => reason),
  ...presets.flatMap(({ numbers }) => Object.values(numbers).map(({ reason }) => reason)),
]
const labels = [...parameters.map(({ label }) => label), ...payoffColumns.flatMap(({ title, row }) => [title, row])]
const alone = [...headlines, ...explanations, ...meanings, ...tellings, ...reasons, ...labels]

it('in the names of a case every text that stands alone begins with a capital or a number, and no place is left', () => {
  for (const scenario of [generic, named])
    for (const text of alone) {
      const told = inNamesOf(strike, scenario, text)
      expect(told, text).toMatch(/^[A-Z0-9]/)
      expect(told.replace(/\b(?:SPAN|WHEN)\b/g, ''), text).not.toMatch(/\b[A-Z]{4,}\b/)
    }
})

it('a name with an article is small inside a sentence and large at its head, one without is as it is', () => {
  const text = 'UNION-FIRST strikes, and FIRM waits for AUTHORITY. AUTHORITY-FIRST sends UNION back.'
  expect(inNamesOf(strike, generic, text)).toBe(
    'The union strikes, and the firm waits for a court. A court sends the union back.',
  )
  expect(inNamesOf(strike, named, text)).toBe(
    'Local 12 strikes, and Northern Mills waits for the labour court. The labour court sends Local 12 back.',
  )
})

/** Vowels that follow each other are one syllable, a silent e at the end is none. */
const syllables = (word: string): number =>
  Math.max(
    1,
    (
      word
        .toLowerCase()
        .replace(/(?:[^laeiouy]es|[^le]ed|[^aeiouyl]e)$/, '')
        .match(/[aeiouy]+/g) ?? []
    ).length,
  )

/** Flesch and Kincaid: the school year in which a text is read with ease. */
function gradeOf(texts: readonly string[]): number {
  const sentences = texts.reduce((sum, text) => sum + (text.match(/[.!?:](?:\s|$)/g)?.length ?? 0), 0)
  const words = texts.flatMap((text) => text.match(/[A-Za-z’']+/g) ?? [])
  const sounds = words.reduce((sum, word) => sum + syllables(word), 0)
  return 0.39 * (words.length / sentences) + 11.8 * (sounds / words.length) - 15.59
}

it.each([
  ['explanations', explanations],
  ['meanings', meanings],
  ['reasons', reasons],
  ['what is told at the end and of the seats', tellings],
  ['briefings', presets.map(({ briefing }) => briefing)],
  ['notes', presets.flatMap(({ notes }) => notes)],
])('%s can be read in the ninth year of school', (_, texts) => {
  expect(gradeOf(texts.map((text) => inNamesOf(strike, generic, text)))).toBeLessThanOrEqual(9)
})

it('the words of grade and syllable are counted as a reader would', () => {
  expect(['strike', 'union', 'lockout', 'contract', 'agreed', 'people'].map(syllables)).toEqual([1, 2, 2, 2, 2, 2])
})
