import { expect, it } from 'vitest'
import { forcedSale } from '@/scenarios/forced-sale'
import type { Consequence, Convergence, StopRule } from '@/simulation/analyse'
import { consequencesWords, spreadCells } from '@/ui/analyse/runs/consequences/consequences-words'
import { about, convergenceWords, roundedUp } from '@/ui/analyse/runs/convergence/convergence-words'
import { halfOf, historiesText, historiesWords } from '@/ui/analyse/runs/histories/histories-words'
import { runsWords, tableText } from '@/ui/analyse/runs/runs-words'
import { openAlone } from '../open-alone'

const open = await openAlone(forcedSale, '')
const { rowCells, outcomeShort, conditionsNote } = runsWords(open)
const { isSetback, milestoneName } = historiesWords(open, await forcedSale.loadDetails())
const { convergenceText, stopText } = convergenceWords(open)
const { consequencesText, scaleOf } = consequencesWords(open, await forcedSale.loadDetails())

const row = {
  run: 4711,
  outcome: 'sold_strategic',
  group: 'sold',
  week: 46,
  price: 29.16,
  counters: { weeksDark: 0, delays: 4, refusals: 1 },
} as const

it('tells a run in the cells of its row', () => {
  expect(rowCells(row)).toEqual({
    run: '4,711',
    outcome: 'Sold: Oracle-led',
    week: '46',
    price: '29.2',
    weeksDark: '–',
    delays: '4',
    refusals: '1',
  })
  const open = rowCells({ ...row, outcome: 'unresolved_dark', group: 'unresolved', week: 104, price: undefined })
  expect([open.outcome, open.week, open.price]).toEqual(['Not settled: dark', 'later', '–'])
  expect(outcomeShort('kept_voided')).toBe('Kept: law void')
  expect(outcomeShort('banned')).toBe('Banned for good')
})

it('counts the runs that fit, with the exact chance where there is one', () => {
  expect(tableText.found(25_193, 1_000_000, 0.02522)).toBe(
    '25,193 of 1,000,000 drawn futures fit, 2.5 in 100. Exactly 2.5 in 100.',
  )
  expect(tableText.found(1, 200_000, undefined)).toBe('1 of 200,000 drawn futures fits, 5 in 1,000,000.')
  expect(tableText.found(0, 200_000, undefined)).toBe('0 of 200,000 drawn futures fit.')
})

it('says what conditions do to each view', () => {
  const conditions = [{ on: 'event', id: 'home.blocks', happened: true }] as const
  expect(conditionsNote([], 'table')).toBe('')
  expect(conditionsNote(conditions, 'table')).toMatch(/^Only futures where Beijing refuses the deal at some point\.$/)
  expect(conditionsNote(conditions, 'histories')).toContain('all futures')
})

it('tells the likeliest history and how many make half', () => {
  const history = (share: number, cumulative: number) => ({ milestones: [], group: 'sold', share, cumulative }) as const
  const histories = [history(0.3, 0.3), history(0.2, 0.5), history(0.1, 0.6)]
  expect(halfOf(histories)).toBe(2)
  expect(historiesText.caption({ histories, other: 0.4 })).toBe(
    'The likeliest of 3 histories comes about in 30.0 in 100; the first 2 make half of all futures.',
  )
  expect(historiesText.caption({ histories: histories.slice(0, 1), other: 0.7 })).toContain('all of those listed')
  expect(['nearDeal', 'refused'].map((step) => [milestoneName(step), isSetback(step)])).toEqual([
    ['Near deal', false],
    ['Beijing refuses', true],
  ])
})

it('tells an estimate with half its interval beside the exact chance', () => {
  const convergence: Convergence = {
    target: 'sold',
    exact: 0.6003,
    points: [{ n: 200_000, estimate: 0.59922, low: 0.59707, high: 0.60137 }],
  }
  expect(convergenceText.caption(convergence, 'sold')).toBe(
    'After 200,000 futures the estimate of “Sold” is 59.92 in 100, 95 times in 100 within ± 0.21; exactly 60.03.',
  )
  expect(convergenceText.caption({ ...convergence, points: [] }, 'sold')).toMatch(/^No drawn future fits/)
})

it('says what a stop rule needs, rounded up so that it suffices', () => {
  expect([1, 99, 101, 147_570].map(roundedUp)).toEqual([1, 99, 110, 150_000])
  expect([0.2, 12.1, 200].map(about)).toEqual(['less than a second', 'about 13 seconds', 'about 4 minutes'])
  const rule: StopRule = {
    halfWidth: 0.0025,
    needed: 147_570,
    hardest: 'sold',
    runs: 147_570,
    capped: false,
    reached: 0.0025,
    secondsLeft: undefined,
  }
  expect(stopText.needs(rule, 147_570, 1)).toBe('± 0.25 needs 150,000 futures; “Sold” needs them most.')
  expect(stopText.needs(rule, 295_140, 0.5)).toContain('150,000 futures that fit, so about 300,000 drawn')
})

it('tells a consequence by its exact mean, and a missing one as missing', () => {
  const spread = { mean: 0.1786, exactMean: 0.1771, low: 0, median: 0, high: 1 }
  const dark = scaleOf({ id: 'weeksDark', overall: spread })
  expect(spreadCells(spread, dark, 104)).toEqual(['0.18', '0', '0 to 1'])
  expect(spreadCells({ ...spread, exactMean: undefined, mean: 0.25 }, dark, 104)[0]).toBe('0.25')
  expect(spreadCells(undefined, dark, 104)).toEqual(['–', '–', '–'])
  const cheap = { mean: 0.41, exactMean: undefined, low: 0.3, median: 0.405, high: 0.62 }
  expect(spreadCells(cheap, scaleOf({ id: 'price', overall: cheap }), 104)).toEqual(['0.41', '0.41', '0.3 to 0.62'])
  const byGroup = { sold: spread, kept: undefined, banned: undefined, unresolved: undefined }
  const weeks: Consequence = {
    id: 'weeks',
    overall: { ...spread, exactMean: 74.06, low: 25, median: 79, high: Number.POSITIVE_INFINITY },
    byGroup,
  }
  expect(consequencesText.caption([weeks], undefined, 104)).toBe(
    'A future takes 74.1 weeks on average; 90 of 100 take 25 to beyond 104.',
  )
  const inWeeks = scaleOf(weeks)
  expect(spreadCells(weeks.overall, inWeeks, 104)).toEqual(['74.1', '79', '25 to beyond 104'])
  const never = {
    mean: 104,
    exactMean: 104,
    low: Number.POSITIVE_INFINITY,
    median: Number.POSITIVE_INFINITY,
    high: Number.POSITIVE_INFINITY,
  }
  expect(spreadCells(never, inWeeks, 104)).toEqual(['104', 'beyond 104', 'beyond 104'])
  expect(consequencesText.caption([weeks], 'banned', 104)).toBe('No drawn future ends “Banned for good”.')
})
