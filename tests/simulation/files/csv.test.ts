import { fc, it as property } from '@fast-check/vitest'
import { expect, it } from 'vitest'
import { outcomesCsv, weeksCsv } from '@/simulation/files'
import { csvText } from '@/simulation/files/csv'
import { opened } from '../../forced-sale'
import { fullRecipe, madeResult, plainRecipe } from './made-result'
import { readCsv } from './read-csv'

it.each(['=1+1', '+1', '-1+2', '@SUM(A1)', '\tx', '\rx', '\nx', '\u0000=x', '＝1', '＋1', '－1', '＠x'])(
  'a text that could start a formula is made harmless: %j',
  (text) => {
    const [, [cell = '']] = readCsv(csvText(['a'], [[text]])) as [unknown, string[]]
    expect(cell.startsWith("'")).toBe(true)
    expect(cell.slice(1)).toBe(text.replaceAll('\u0000', ''))
  },
)

it('numbers stay numbers: negative ones too, and in full; what is none stays empty', () => {
  const cells = [-0.5, -1e-21, 0.1 + 0.2, Number.NaN, Number.POSITIVE_INFINITY, undefined, true]
  expect(csvText(['a'], [cells])).toBe('a\r\n-0.5,-1e-21,0.30000000000000004,,,,true\r\n')
})

property.prop([fc.array(fc.array(fc.string({ unit: 'binary' }), { minLength: 2, maxLength: 4 }), { maxLength: 5 })])(
  'whatever the texts hold, RFC 4180 reads back the same cells',
  (rows) => {
    const back = readCsv(csvText(['a'], rows)).slice(1)
    const harmless = (text: string) => text.replaceAll('\u0000', '')
    expect(back.map((row) => row.map((cell) => cell.replace(/^'/, '')))).toEqual(
      rows.map((row) => row.map((cell) => harmless(cell).replace(/^'/, ''))),
    )
    for (const row of back) for (const cell of row) expect(cell).not.toMatch(/^[=+\-@\t\r\n]/)
  },
)

it('no table has two columns of one name', () => {
  expect(() => csvText(['banned', 'share', 'banned'], [])).toThrow('Two columns of a table are called "banned".')
})

it('outcomes and weeks carry the exact numbers, their recipe and the hash in every row', () => {
  const result = madeResult(fullRecipe)
  for (const [text, parts] of [
    [outcomesCsv(result), result.exact.outcomes.map(({ chance }) => chance)],
    [weeksCsv(opened, result), result.exact.byWeek.map(({ sold }) => sold)],
  ] as const) {
    const [header = [], ...rows] = readCsv(text)
    const column = (name: string) => rows.map((row) => row[header.indexOf(name)])
    expect(column(header.includes('exact') ? 'exact' : 'sold').map(Number)).toEqual(parts)
    expect(new Set(column('hash'))).toEqual(new Set([result.sampled.hash]))
    expect(JSON.parse(column('recipe')[0] ?? '')).toEqual(result.recipe)
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([header.length]))
  }
  expect(readCsv(outcomesCsv(result))[0]).toContain('exact_given')
  expect(readCsv(outcomesCsv(madeResult(plainRecipe)))[0]).not.toContain('exact_given')
})
