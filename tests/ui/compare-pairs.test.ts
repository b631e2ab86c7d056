import { expect, it } from 'vitest'
import { forcedSale } from '@/scenarios/forced-sale'
import { strike } from '@/scenarios/strike'
import { placeRules } from '@/simulation/link/places'
import type { Answer, RunHistory } from '@/simulation/types'
import { compareView } from '@/ui/analyse/compare/compare-view'
import { historyRows } from '@/ui/analyse/compare/pairs/history-rows'
import { countsOf, pairsWords } from '@/ui/analyse/compare/pairs/pairs-words'
import { openAlone } from '../open-alone'

const words = pairsWords(await openAlone(forcedSale, ''))
const letters = ['A', 'B'] as const
const pair = (a: string, b: string) => ({ a, b, run: 0 })
const joint = (a: string, b: string, pairs: number, sooner: number, later: number) => ({
  ...{ a, b, pairs, sooner, later },
  firstRuns: [],
})
const answer = (sold: number): Answer =>
  ({
    horizonWeeks: 104,
    groups: { sold, unresolved: 1 - sold },
    byWeek: [
      { week: 0, sold: 0, unresolved: 1 },
      { week: 1, sold, unresolved: 1 - sold },
    ],
  }) as unknown as Answer

it('two are compared as pairs and more as bars, unless the link says how', () => {
  expect([2, 3].map((count) => compareView({}, count))).toEqual(['pairs', 'bars'])
  expect(compareView({ as: 'bars' }, 2)).toBe('bars')
  expect(placeRules.analyse.options.as?.test('bars')).toBe(true)
  expect(placeRules.analyse.options.as?.test('lines')).toBe(false)
})

it('the headline counts the pairs that differ, the rest make no difference', () => {
  const counts = countsOf(
    [pair('sold', 'sold'), pair('kept', 'sold'), pair('sold', 'kept'), pair('kept', 'banned')],
    'sold',
  )
  expect(counts).toEqual({ both: 1, onlyB: 1, onlyA: 1, neither: 1 })
  const hundred = { both: 63, onlyB: 15, onlyA: 3, neither: 19 }
  expect(words.pairsHeadline(hundred, letters, 'sold')).toBe(
    'Sold with B but not with A in 15 of 100 pairs; with A but not with B in 3.',
  )
  expect(words.pairsMeaning(hundred, 'sold')).toMatch(
    /In 82 pairs the change makes no difference to whether it is sold\.$/,
  )
  expect(words.pairsHeadline({ both: 80, onlyB: 0, onlyA: 0, neither: 20 }, letters, 'sold')).toBe(
    'A and B come out alike here in all 100 pairs.',
  )
})

it('says it in the words of the strike too', async () => {
  const ofStrike = pairsWords(await openAlone(strike, ''))
  const counts = { both: 50, onlyB: 10, onlyA: 5, neither: 35 }
  expect(ofStrike.pairsHeadline(counts, letters, 'imposed')).toBe(
    'Imposed by law with B but not with A in 10 of 100 pairs; with A but not with B in 5.',
  )
  expect(ofStrike.pairsMeaning(counts, 'imposed')).toMatch(/to whether the law imposes a contract\.$/)
})

it('the exact difference is that of the two numbers beside it', () => {
  expect(words.exactText(letters, 0.75149, 0.83151, 'sold')).toBe('Exact: A 75.1, B 83.2 sold of 100, so 8.1 more.')
  expect(words.exactText(letters, 0.5, 0.4, 'sold')).toMatch(/so 10\.0 fewer\.$/)
  expect(words.exactText(letters, 0.5, 0.5, 'sold')).toMatch(/so no more and no fewer\.$/)
})

it('who is earlier is counted where both get there; one that never does is named', () => {
  const cells = [joint('sold', 'sold', 200, 122, 58), joint('sold', 'kept', 90, 50, 40)]
  expect(words.soonerText(cells, [answer(0.5), answer(0.6)], letters, 'sold')).toBe(
    'Where both end sold, B is earlier in 61 of 100 pairs, A in 29.',
  )
  expect(words.soonerText(cells, [answer(0.5), answer(0)], letters, 'sold')).toBe('B is never sold within two years.')
  expect(words.soonerText(cells, [answer(0.5), answer(0.6)], letters, 'unresolved')).toMatch(
    /^Where both are settled, B is earlier in 59/,
  )
})

it('two histories stand by week: stretches that are alike are one row, and what is over says so', () => {
  const history = (endWeek: number, told: readonly (readonly [number, ...string[]])[]) =>
    ({ endWeek, headlines: told.map(([week, ...events]) => ({ week, events })) }) as unknown as RunHistory
  const a = history(9, [
    [2, 'x', 'x'],
    [3, 'y'],
    [5, 'z'],
    [9, 'end'],
  ])
  const b = history(5, [
    [2, 'x'],
    [3, 'y'],
    [5, 'end'],
  ])
  expect(historyRows(a, b)).toEqual([
    { kind: 'same', from: 2, to: 3, weeks: 2 },
    { kind: 'week', week: 5, a: ['z'], b: ['end'] },
    { kind: 'week', week: 9, a: ['end'], b: undefined },
  ])
})
