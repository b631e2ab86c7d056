import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { largestRemainder } from '@/engine'
import { loadStoredAnswer } from '@/simulation/load-stored-answer'
import { casesMarks, withCasesTable } from '../../scripts/cases-table'
import { house } from '../house'

const guide = readFileSync('docs/cases.md', 'utf8')

it.each(house)('the guide tells the cases of $id with the endings of the kept answers', async ({ opened }) => {
  const { groups, presets } = opened
  const rows = presets.map(async ({ group, id, startDate, summary }) => {
    const { answer } = await loadStoredAnswer(opened, id)
    const shares = largestRemainder(groups.map((ending) => answer.groups[ending.id] ?? Number.NaN))
    return `| ${[`\`${id}\``, group, startDate, ...shares, summary].join(' | ')} |`
  })
  const [from, to] = casesMarks(opened)
  const [head, line, ...found] = guide.slice(guide.indexOf(from), guide.indexOf(to)).trim().split('\n').slice(2)
  expect(head).toBe(`| Case | Kind | Start | ${groups.map(({ short }) => short).join(' | ')} | In one sentence |`)
  expect(line?.split('|')).toHaveLength(head?.split('|').length ?? 0)
  expect(found).toEqual(await Promise.all(rows))
  expect(withCasesTable(guide, opened)).toBe(guide)
})

it('every case is in the guide once, and one of no negotiation is not', () => {
  const told = guide.split('\n').flatMap((line) => /^\| `([^`]+)`/.exec(line)?.[1] ?? [])
  expect(told).toEqual(house.flatMap(({ presets }) => presets.map(({ id }) => id)))
})

it('a guide without the place of a negotiation is met with the marks it needs', () => {
  for (const { opened } of house) expect(() => withCasesTable('# The cases', opened)).toThrow(casesMarks(opened)[1])
})
