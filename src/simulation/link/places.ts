/** The places of the page, what each answers, and what of it a link may hold. */
export type PlaceName = 'outlook' | 'step' | 'analyse' | 'cases' | 'learn'

/** Where the reader stands: a place, a section of it, and the place's own options as short texts. */
export type Place = {
  readonly name: PlaceName
  readonly section: string | undefined
  readonly options: Readonly<Record<string, string>>
}

type PlaceRules = {
  readonly sections: readonly string[]
  /** What an option's text must look like; what it means is checked where it is used. */
  readonly options: Readonly<Record<string, RegExp>>
}

const whole = /^\d{1,10}$/
const word = /^[A-Za-z0-9_.-]{1,60}$/
const words = /^[A-Za-z0-9_.,:!~*-]{0,2000}$/

export const placeRules: Readonly<Record<PlaceName, PlaceRules>> = {
  outlook: { sections: ['endings', 'timing', 'stakes', 'know'], options: { ending: word, y: /^2$/ } },
  step: {
    sections: ['watch', 'seat', 'histories'],
    options: {
      run: whole,
      wk: whole,
      b: words,
      on: whole,
      seat: word,
      with: whole,
      arrows: /^1$/,
      ch: words,
      due: /^1$/,
      coach: /^1$/,
      again: /^1$/,
      say: /^(?:100|\d{1,2}|-)$/,
    },
  },
  analyse: {
    sections: ['numbers', 'matters', 'compare', 'runs', 'files'],
    options: {
      part: /^(?:payoffs|calendar|versions)$/,
      only: /^changed$/,
      find: /^[^\p{C}]{1,60}$/u,
      for: word,
      view: word,
      x: word,
      y: word,
      goal: whole,
      span: /^rail$/,
      samples: whole,
      show: word,
      sort: words,
      filter: words,
      tray: words,
      as: /^(?:pairs|bars|weeks|table)$/,
      with: /^[A-F]$/,
      pair: whole,
      of: word,
      within: /^\d{1,2}(?:\.\d{1,3})?$/,
      most: whole,
    },
  },
  cases: {
    sections: ['library', 'happened', 'record', 'precedents', 'ledger', 'make'],
    options: {
      kind: /^(?:real|variant|hypothetical|own)$/,
      find: /^[^\p{C}]{1,60}$/u,
      with: words,
      view: word,
      on: word,
      at: whole,
      date: /^\d{4}-\d{2}-\d{2}$/,
      wide: /^1$/,
      of: word,
      grade: word,
      party: word,
      sort: words,
      only: /^1$/,
    },
  },
  learn: {
    sections: ['lessons', 'glossary', 'news', 'teachers', 'about'],
    options: { at: word, s: /^[1-4]$/, tab: word, show: word, find: /^[^\p{C}]{1,60}$/u },
  },
}

export const placeNames = Object.keys(placeRules) as readonly PlaceName[]

export const isPlaceName = (text: string): text is PlaceName => Object.hasOwn(placeRules, text)

export const placeAt = (name: PlaceName): Place => ({ name, section: undefined, options: {} })
