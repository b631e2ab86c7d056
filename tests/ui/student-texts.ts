import { withoutComments } from '../architecture/source-rules'

const sources: Readonly<Record<string, string>> = import.meta.glob(
  [
    '/src/ui/{outlook,step/story,step/seat,step/game,learn,shell}/**/*.{ts,tsx}',
    '/src/scenarios/common-terms.ts',
    '/src/scenarios/*/**/*.ts',
  ],
  { query: '?raw', import: 'default', eager: true },
)

/** What students read, room by room: whoever adds a room adds a line. */
const rooms: Readonly<Record<string, RegExp>> = {
  Outlook: /^\/src\/ui\/outlook\//,
  Story: /^\/src\/ui\/step\/story\//,
  seats: /^\/src\/ui\/step\/(?:seat|game)\//,
  Learn: /^\/src\/ui\/learn\//,
  frame: /^\/src\/ui\/shell\//,
  glossaries: /^\/src\/scenarios\/(?:common-terms|[\w-]+\/glossary)\.ts$/,
  news: /^\/src\/scenarios\/[\w-]+\/news\//,
  lessons: /^\/src\/scenarios\/[\w-]+\/lessons\//,
  policies: /^\/src\/scenarios\/[\w-]+\/(?:policies|step-words)\.ts$/,
  reasons: /^\/src\/scenarios\/[\w-]+\/why\.ts$/,
}

export const roomNames = Object.keys(rooms)

export const studentFiles = Object.entries(rooms).flatMap(([room, paths]) =>
  Object.entries(sources).flatMap(([path, text]) => (paths.test(path) ? [{ room, path, text }] : [])),
)

const LITERAL = /'((?:\\.|[^'\\\n])*)'|`((?:\\.|[^`\\])*)`|>([^<>{}=;]+)</g

/** The texts of several words in a source: in quotes and between tags; what a template is filled with is a number. */
export const textsIn = (source: string): readonly string[] =>
  [...withoutComments(source).matchAll(LITERAL)]
    .map(([, quoted, template, shown]) => quoted ?? template ?? shown ?? '')
    .map((text) =>
      text
        .replace(/\$\{(?:[^{}]|\{[^{}]*\})*\}/g, '12')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((text) => /\S \S/.test(text) && /\p{Ll}{2}/u.test(text))
