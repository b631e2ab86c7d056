import { expect, it } from 'vitest'
import { withoutComments } from '../architecture/source-rules'
import { foreignIn } from './foreign-words'

/** These choose the negotiations; all the rest is told of them. */
const ENTRIES = ['/src/scenarios/negotiations.ts', '/src/ui/engine/exact.worker.ts']

const sources: Readonly<Record<string, string>> = import.meta.glob(
  ['/src/{engine,simulation,cli,ui}/**/*.{ts,tsx}', '/src/scenarios/*.ts'],
  { query: '?raw', import: 'default', eager: true },
)

const LITERAL = /'((?:\\.|[^'\\\n])*)'|`((?:\\.|[^`\\])*)`|>([^<>{}]+)</g

/** Readers of numbers know how dollars are typed, whoever counts in them. */
const DOLLARS = '/src/scenarios/number-rules.ts: US$'

/** What a source says, in quotes or between tags, that is of the forced sale. */
const foreignLiterals = (text: string): readonly string[] =>
  [...withoutComments(text).matchAll(LITERAL)].flatMap(([, quoted, template, shown]) =>
    foreignIn(quoted ?? template ?? shown ?? ''),
  )

it('the entries name the negotiation, and nothing else of engine, simulation, command line and page does', () => {
  const found = Object.entries(sources).flatMap(([path, text]) =>
    foreignLiterals(text).map((word) => `${path}: ${word}`),
  )
  expect(found.filter((at) => at !== DOLLARS && !ENTRIES.some((entry) => at.startsWith(entry)))).toEqual([])
  for (const entry of ENTRIES) expect(found).toContain(`${entry}: forced-sale`)
})

it.each([
  ["import { model } from '@/scenarios/forced-sale/model'", 'forced-sale'],
  ["const asked = groups['sold']", 'sold'],
  ['const text = `Beijing refuses`', 'Beijing'],
  ['<p>No deal, no ban.</p>', 'ban'],
])('a planted name is seen: %s', (text, name) => {
  expect(foreignLiterals(text)).toContain(name)
})
