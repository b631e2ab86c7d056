import { expect, it } from 'vitest'
import { entryOf } from '@/scenarios/entry-of'
import { forcedSale } from '@/scenarios/forced-sale'
import { numbersOf, solveAnswer } from '@/simulation'
import type { PairedDifference } from '@/simulation/analyse'
import { type Compared, compareWords, weekRows } from '@/ui/analyse/compare/compare-words'
import { carSale } from '../car-sale'
import { opened, presetById } from '../forced-sale'
import { openAlone } from '../open-alone'
import { wholePercent } from './whole-percent'

const open = await openAlone(forcedSale, '')
const { compareRows, differenceTable, compareTable, differingTable, compareCaption } = compareWords(open)

function compared(id: string, changes: Readonly<Record<string, number>>, horizonWeeks: number): Compared {
  const scenario = presetById(id)
  if (scenario === undefined) throw new Error(`No case ${id}.`)
  const answer = solveAnswer(opened, scenario, changes, horizonWeeks)
  const found = { answer, numbers: numbersOf(opened, scenario, changes), startDate: scenario.startDate, calendar: id }
  return { entry: { scenario: id, changes, horizonWeeks, name: '' }, found }
}

const [a, b, c] = [
  compared('tiktok-2025', {}, 30),
  compared('tiktok-2025', { ext_grant: 0.5 }, 30),
  compared('grindr-2019', {}, 20),
]
const all = [a, b, c]

it('bars add up to a hundred and print counts that do', () => {
  for (const row of compareRows(all, 0)) {
    // Each share is rounded to a thousandth of a point, so four of them err by at most 4 × 0.0005.
    expect(Math.abs(Object.values(row.shares).reduce((sum, share) => sum + share, 0) - 100)).toBeLessThanOrEqual(0.002)
    const counts = [...row.values.matchAll(/(fewer than )?(\d+)/g)].map(([, few, n]) => (few ? 0 : Number(n)))
    expect(counts.reduce((sum, n) => sum + n, 0)).toBe(100)
  }
  expect(compareRows(all, 1).map(({ label }) => label.endsWith('(baseline)'))).toEqual([false, true, false])
})

it('the exact difference is the difference of the two answers, in points', () => {
  const [row] = differenceTable(all, 0, 'banned', new Map()).rows
  const difference = (entryOf(b.found.answer.groups, 'banned') - entryOf(a.found.answer.groups, 'banned')) * 100
  expect(difference).toBeGreaterThan(0.1)
  expect(row?.slice(2)).toEqual([`+${difference.toFixed(2)}`, '…', '…', '…'])
  expect(compareTable(all, 0).rows[1]?.[4]).toContain(`(+${difference.toFixed(2)})`)
})

it('the drawn difference carries its interval and the variance it saved', () => {
  const drawn: PairedDifference = {
    ...{ target: 'banned', a: 0.02, b: 0.05, difference: 0.03, interval: { low: -0.01, high: 0.04 } },
    ...{ standardError: 0.001, standardErrorApart: 0.002, varianceSaved: 0.75 },
  }
  const [row] = differenceTable(all, 0, 'banned', new Map([[1, drawn]])).rows
  expect(row?.slice(3)).toEqual(['+3.00', '−1.00 to +4.00', '75 %'])
})

it('lists only what differs', () => {
  const granted = presetById('tiktok-2025')?.numbers.ext_grant
  const two = differingTable([a, b])
  expect(two.rows).toEqual([['Washington grants another delay', wholePercent(granted?.base, '\u00a0'), '50\u00a0%']])
  const three = differingTable(all)
  expect(three.rows.map(([name]) => name)).toEqual(expect.arrayContaining(['Start', 'Horizon', 'Calendar']))
  expect(three.rows.every((row) => new Set(row.slice(1)).size > 1)).toBe(true)
  expect(differingTable([a, a]).rows).toEqual([])
})

it('weeks go to the longest horizon; a shorter one ends where it ends', () => {
  const rows = weekRows(all, 'unresolved') as readonly Readonly<Record<string, number | undefined>>[]
  expect(rows).toHaveLength(31)
  expect(rows[20]?.C).toBeDefined()
  expect(rows[21]?.C).toBeUndefined()
  expect(rows[0]).toMatchObject({ week: 0, A: 100, B: 100, C: 100 })
})

it('the caption names the one farthest from the baseline', () => {
  const share = (one: Compared) => entryOf(one.found.answer.groups, 'unresolved')
  const far = Math.abs(share(b) - share(a)) > Math.abs(share(c) - share(a)) ? 'B' : 'C'
  expect(compareCaption(all, 0, 'unresolved')).toContain(`; ${far} lies farthest from it`)
  expect(compareCaption([a, a], 0, 'sold')).toContain('so have the others')
})

it('an entry tells its horizon where it is not the one of the open case', async () => {
  const { entryName } = compareWords(await openAlone(carSale, ''))
  const entry = { scenario: 'used-car', changes: {}, name: '' }
  expect(entryName({ ...entry, horizonWeeks: 12 })).toBe('A used car')
  expect(entryName({ ...entry, horizonWeeks: 104 })).toBe('A used car, 104 weeks')
})
