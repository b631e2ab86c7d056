import { fleschKincaid } from 'flesch-kincaid'
import { syllable } from 'syllable'
import { describe, expect, it } from 'vitest'
import { roomNames, studentFiles, textsIn } from './student-texts'

/** What nobody who has not met the field knows. */
const JARGON =
  /\b(?:absorbing|confidence|distribution|exact|hash|interval|median|Monte Carlo|odds|parameters?|percentiles?|probabilit\w+|quantiles?|sampl\w+|seed|Sobol|statechart|stochastic|variance|Wilson)\b/gi

/** Where such words may stand, for there they are explained or are what the reader opened it for. */
const EXPLAINED: Readonly<Record<string, string>> = {
  '/src/ui/outlook/know/': 'How do we know? is about counting and drawing; every name of a row says what it is',
  '/src/ui/outlook/endings/': 'the words under a chart say what its bars, lines and dots are',
  '/src/ui/outlook/stakes/stakes-rows.ts': 'a caption that says what is averaged and what is drawn',
  '/src/ui/outlook/timing/': 'half of all futures take longer: that is what a median is',
  '/src/ui/learn/about/': 'says in the same sentence what exact and drawn are',
  '/src/ui/shell/runs-form.tsx': 'what opens from the strip, where the draws are set',
  '/src/ui/shell/words.ts': 'the strip says which futures are drawn; the glossary says what a seed is',
  '/src/scenarios/forced-sale/lessons/hundred-futures.ts': 'its field, under the title, by the name it has there',
  '/src/scenarios/forced-sale/lessons/not-known-or-chance.ts': 'the same',
  '/src/scenarios/common-terms.ts': 'the glossary',
  '/src/scenarios/forced-sale/glossary.ts': 'the glossary',
}

const isExplained = (path: string): boolean => Object.keys(EXPLAINED).some((start) => path.startsWith(start))

/** The grade of a text's sentences: Kincaid and others (1975). A number is read as a word of a syllable at least. */
function gradeOf(sentences: readonly string[]): number {
  const words = sentences.flatMap((sentence) => sentence.match(/[\p{L}\p{N}’'-]+/gu) ?? [])
  return fleschKincaid({
    sentence: sentences.length,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0),
  })
}

const sentencesOf = (text: string): readonly string[] =>
  textsIn(text)
    .filter((it) => /^[\p{Lu}“\d]/u.test(it) && /[.?!]”?$/.test(it))
    .flatMap((it) => it.replace(/\b[A-Z]{4,}\b/g, 'Beijing').split(/(?<=[.?!]”?) (?=[\p{Lu}“])/u))

const jargonIn = (text: string): readonly string[] => textsIn(text).flatMap((it) => it.match(JARGON) ?? [])

it('every room of the list has texts', () => {
  for (const room of roomNames)
    expect(studentFiles.filter((file) => file.room === room).length, room).toBeGreaterThan(0)
})

describe('words of the field', () => {
  it('stand nowhere on the screens of students but where they are explained', () => {
    const found = studentFiles.flatMap(({ path, text }) => jargonIn(text).map((word) => `${path}: ${word}`))
    expect(found.filter((at) => !isExplained(at))).toEqual([])
  })

  it('need no place on the list of exceptions where there are none', () => {
    for (const start of Object.keys(EXPLAINED)) {
      const own = studentFiles.filter(({ path }) => path.startsWith(start))
      expect(own.flatMap(({ text }) => jargonIn(text)).length, start).toBeGreaterThan(0)
    }
  })

  it.each([
    ["const text = 'Drawn from a seed.'", 'seed'],
    [`const text = \`The \${grouped(runs)} runs have one hash.\``, 'hash'],
    ['<p>The exact answer</p>', 'exact'],
  ])('are seen where they are planted: %s', (text, word) => {
    expect(jargonIn(text)).toEqual([word])
  })
})

describe('sentences for students', () => {
  const read = studentFiles
    .map(({ path, text }) => ({ path, sentences: sentencesOf(text) }))
    .filter(({ sentences }) => sentences.length > 0)

  it.each(read)('$path can be read after nine years of school', ({ sentences }) => {
    expect(gradeOf(sentences)).toBeLessThanOrEqual(9)
  })

  it('are short: none of six words or more is beyond grade 13', () => {
    const hard = read.flatMap(({ path, sentences }) =>
      sentences.flatMap((one) => (one.split(' ').length >= 6 && gradeOf([one]) > 13 ? [`${path}: ${one}`] : [])),
    )
    expect(hard).toEqual([])
  })

  it('are told from what is harder to read', () => {
    expect(gradeOf(['The deal waits for a yes.'])).toBeLessThan(3)
    const hard = 'Notwithstanding considerable uncertainty, ratification necessitates institutional legitimacy.'
    expect(gradeOf([hard])).toBeGreaterThan(20)
  })
})
