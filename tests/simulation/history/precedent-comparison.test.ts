import { expect, it } from 'vitest'
import { forcedSale } from '@/scenarios/forced-sale'
import { precedents } from '@/scenarios/forced-sale/precedents'
import { tiktok2025 } from '@/scenarios/forced-sale/presets/tiktok-2025.scenario'
import type { Precedent } from '@/scenarios/history.types'
import { solveAnswer } from '@/simulation'
import { precedentComparison } from '@/simulation/history'
import { opened } from '../../forced-sale'

const at = (id: string, start: string, end: string | undefined, ending: Precedent['ending']): Precedent => ({
  id,
  name: id,
  parties: {},
  start,
  ...(end === undefined ? {} : { end }),
  ending,
  about: '',
  sources: [],
  status: 'verified',
})
const cases = [
  at('late', '2020-06-01', '2020-07-01', 'sold'), // begun after the day
  at('open', '2020-01-15', '2020-12-01', 'banned'), // 2 weeks old on the day, its ending not yet known
  at('quick', '2020-01-01', '2020-01-08', 'sold'), // 1 week
  at('slow', '2020-01-01', '2020-01-29', 'kept'), // 4 weeks
  at('lost', '2020-01-01', undefined, 'other'),
  at('self', '2020-01-01', '2020-01-02', 'sold'),
]
const byWeek = [0, 1, 2, 3, 4].map((week) => ({ week, sold: week / 8, kept: 0, banned: 0, unresolved: 1 - week / 8 }))

it('waits count as known on the day: settled, still open, or left out', () => {
  const found = precedentComparison(forcedSale, cases, byWeek, '2020-01-29', ['self'])
  const ids = (rows: readonly Precedent[]) => rows.map(({ id }) => id)
  expect([ids(found.settled), ids(found.stillOpen), ids(found.leftOut)]).toEqual([
    ['quick', 'slow'],
    ['open'],
    ['lost'],
  ])
  expect(found.endings).toEqual({ sold: 1, kept: 1, banned: 0, unresolved: 0, other: 0 })
  // Three at risk in week 1, one ends: ⅓. The open one was seen for two weeks, so one is left in week 4, and ends.
  expect(found.byWeek.map(({ week, model }) => [week, model])).toEqual([0, 1, 2, 3, 4].map((week) => [week, week / 8]))
  const shares = found.byWeek.map(({ precedents: share }) => share)
  expect(shares[0]).toBe(0)
  for (const share of shares.slice(1, 4)) expect(share).toBeCloseTo(1 / 3, 15)
  expect(shares[4]).toBe(1)
})

it('twelve of the real cases were settled before the start, one was open, and the case itself is none of them', () => {
  const answer = solveAnswer(opened, tiktok2025, {}, 104)
  const found = precedentComparison(forcedSale, precedents, answer.byWeek, tiktok2025.startDate, ['tiktok-law'])
  expect(found.settled).toHaveLength(12)
  expect(found.stillOpen.map(({ id }) => id)).toEqual(['us-steel'])
  expect(found.byWeek).toHaveLength(105)
  for (const { precedents: share, low, high } of found.byWeek) {
    expect(low).toBeLessThanOrEqual(share)
    expect(share).toBeLessThanOrEqual(high)
  }
})
