import { beforeAll, describe, expect, it } from 'vitest'
import { tiktok2025 } from '@/scenarios/forced-sale/presets/tiktok-2025.scenario'
import { signs } from '@/scenarios/forced-sale/signs'
import page from '../../docs/model.md?raw'
import { agreeing, isExpected, type Move, movesOf, NO_MOVE, signTable, withSignTable } from '../../scripts/sign-table'
import { opened } from './draws'

const SHARE = 0.85

let moves: readonly Move[] = []
beforeAll(() => {
  moves = movesOf(opened, tiktok2025)
})

describe('a number that rises from its low to its high end moves a sale as expected', () => {
  it.each(Object.entries(signs))('%s', (id, expected) => {
    const move = moves.find((one) => one.id === id)
    if (move === undefined) throw new RangeError(`${id} was not solved.`)
    const { year, twoYears, drawn } = move
    const told = `${year.toFixed(2)} in a year, ${twoYears.toFixed(2)} in two, in ${agreeing(move)} of ${drawn.length} draws`
    expect(isExpected(expected.year, year), told).toBe(true)
    expect(isExpected(expected.twoYears ?? expected.year, twoYears), told).toBe(true)
    if (Math.abs(year) > NO_MOVE) expect(agreeing(move), told).toBeGreaterThanOrEqual(SHARE * drawn.length)
  })
})

it('the table on paper is what the model says now; if this fails, run npm run signs', () => {
  expect(page).toBe(withSignTable(page, signTable(moves)))
})

it('the page names every one of these numbers where it tells how likely things are', () => {
  const [told = ''] = page.slice(page.indexOf('## How likely')).split('<!--')
  expect(Object.keys(signs).filter((id) => !told.includes(`\`${id}\``))).toEqual([])
})
