import { expect, it } from 'vitest'
import { forcedSale } from '@/scenarios/forced-sale'
import { parameterCatalogue } from '@/scenarios/forced-sale/parameter-catalogue'
import { tiktok2020 } from '@/scenarios/forced-sale/presets/tiktok-2020.scenario'
import { tiktok2025 } from '@/scenarios/forced-sale/presets/tiktok-2025.scenario'
import { negotiations } from '@/scenarios/negotiations'
import { conditionCatalogue } from '@/simulation/analyse'
import { readCsv } from '../simulation/files/read-csv'
import { cli } from './run-here'

const json = async (...args: readonly string[]) => JSON.parse((await cli('list', ...args, '--json')).out)
const csv = async (...args: readonly string[]) =>
  readCsv((await cli('list', ...args, '--csv')).out.replace(/\r?\n/g, '\r\n'))

it('names the presets, each with its negotiation', async () => {
  const all = negotiations.flatMap(({ id: negotiation, presets }) =>
    presets.map(({ id, title }) => ({ id, title, negotiation })),
  )
  expect(await json()).toEqual(all)
  expect((await csv()).slice(0, 2)).toEqual([
    ['id', 'title', 'negotiation'],
    ['tiktok-2025', 'TikTok 2025', 'forced-sale'],
  ])
})

it('numbers come with unit, kind, low, reading, high and limits; the default case’s, or those of a case', async () => {
  for (const [args, { numbers }] of [
    [[], tiktok2025],
    [['tiktok-2020'], tiktok2020],
  ] as const) {
    const rows: { id: 'close_step' }[] = await json(...args, '--numbers')
    expect(rows.map(({ id }) => id)).toEqual(parameterCatalogue.map(({ id }) => id))
    for (const [i, { unit, kind, min, max }] of parameterCatalogue.entries()) {
      const row = rows[i] ?? { id: 'close_step' }
      const { low, base, high } = numbers[row.id]
      expect(row).toMatchObject({ unit, kind, low, reading: base, high, min, max })
    }
  }
  const [header, ...rows] = await csv('--numbers')
  expect(header).toEqual(['id', 'label', 'unit', 'kind', 'low', 'reading', 'high', 'min', 'max'])
  expect(rows).toHaveLength(parameterCatalogue.length)
  const { base } = tiktok2025.numbers.ext_grant
  expect((await cli('list', '--numbers')).out).toMatch(new RegExp(`^ext_grant .* occasion .* ${base} `, 'm'))
})

it('conditions are every event and state that --if takes, each with what it says, in the names of a case', async () => {
  const rows: { condition: string; says: string }[] = await json('--conditions')
  expect(rows.map(({ condition }) => condition)).toEqual(
    conditionCatalogue(forcedSale).map(({ on, id }) => `${on}:${id}`),
  )
  expect(rows).toContainEqual({ condition: 'event:home.blocks', says: 'Beijing refuses the deal' })
  expect(rows).toContainEqual({ condition: 'state:law.dark', says: 'TikTok is dark' })
  const elsewhere: typeof rows = await json('grindr-2019', '--conditions')
  expect(elsewhere).toContainEqual({ condition: 'state:law.dark', says: 'Grindr is dark' })
  expect(
    elsewhere.filter(({ says }) => /\b(?:HOST|HOME|OWNER|TARGET|STRATEGIC|CREATORS|TYCOON|FUND)\b/.test(says)),
  ).toEqual([])
  expect((await csv('--conditions'))[0]).toEqual(['condition', 'says'])
  expect((await cli('list', '--conditions')).out).toContain('event:home.blocks:1:20')
  const [last] = rows.slice(-1)
  expect((await cli('solve', 'tiktok-2025', '--horizon', '26', '--if', `${last?.condition}:0`)).exit).toBe(0)
})

it.each([
  { args: ['--numbers', '--conditions'], says: ['--conditions', 'with --numbers'] },
  { args: ['--csv', '--json'], says: ['--csv', 'with --json'] },
  { args: ['tiktok-2020'], says: ['tiktok-2020', '--numbers or --conditions'] },
  { args: ['tiktok-2026', '--numbers'], says: ['did you mean tiktok-2025?'] },
])('$args is bad input', async ({ args, says }) => {
  const { exit, out, complaint } = await cli('list', ...args)
  expect([exit, out]).toEqual([2, ''])
  for (const words of says) expect(complaint).toContain(words)
})
