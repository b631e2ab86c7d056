import { beforeAll, expect, it } from 'vitest'
import { type Graph, packSampler, sampleBlock, seedWords } from '@/engine'
import { entryOf } from '@/scenarios/entry-of'
import { tiktok2025 } from '@/scenarios/forced-sale/presets/tiktok-2025.scenario'
import { chainOf, runHistory, solveAnswer } from '@/simulation'
import {
  addCounts,
  atOnce,
  compareExact,
  consequencesOf,
  convergenceOf,
  countPairs,
  eventsOfRun,
  filterRuns,
  joinColumns,
  prefixCounts,
  prefixOfTally,
  type RunColumns,
  type RunSort,
  readPaired,
  recordColumns,
  sortRuns,
  stopRule,
} from '@/simulation/analyse'
import { opened } from '../../forced-sale'

const HORIZON = 104
const SEED = 'tiktok-1'
const RUNS = 40_000
let graph: Graph
let columns: RunColumns
beforeAll(() => {
  graph = opened.graph
  columns = atOnce(recordColumns(opened, tiktok2025, {}, HORIZON, SEED, 0, RUNS))
})
const outcomeAt = (i: number) => columns.outcomes[columns.outcome[i] ?? 0]

it('has in its columns what each run’s history says: ending, week, price, events, counters', () => {
  for (let run = 0; run < 300; run++) {
    const history = runHistory(opened, tiktok2025, {}, HORIZON, SEED, run)
    expect([outcomeAt(run)?.id, columns.week[run]]).toEqual([history.outcome, history.endWeek])
    expect(columns.price[run]).toBe(history.price ?? Number.NaN)
    const events = new Set(history.headlines.flatMap((headline) => headline.events))
    expect(eventsOfRun(columns, run)).toEqual(columns.events.filter((event) => events.has(event)))
    columns.counterIds.forEach((id, c) => {
      expect(columns.counters[c * RUNS + run]).toBe(history.counters[id])
    })
  }
})

it('joins ranges to the same columns', () => {
  const part = (from: number, runs: number) => atOnce(recordColumns(opened, tiktok2025, {}, HORIZON, SEED, from, runs))
  expect(joinColumns([part(5000, 1000), part(0, 5000)])).toEqual(part(0, 6000))
  expect(() => joinColumns([part(0, 10), part(11, 10)])).toThrow('run 10 is due')
  expect(() => part(0, 1_000_001)).toThrow('1000001')
})

it('filters and sorts as reading every run would', () => {
  const filter = {
    groups: ['sold'],
    weeks: { low: 20, high: 70 },
    price: { low: 20, high: 30 },
    occurred: ['home.blocks', 'both.meet'],
    notOccurred: ['host.enforces', 'host.takesBigStep'],
  } as const
  const fits = (i: number): boolean => {
    const events = eventsOfRun(columns, i)
    const [week = 0, price = Number.NaN] = [columns.week[i], columns.price[i]]
    const none = !events.includes('host.enforces') && !events.includes('host.takesBigStep')
    const happened = events.includes('home.blocks') && events.includes('both.meet') && none
    return outcomeAt(i)?.group === 'sold' && week >= 20 && week <= 70 && price >= 20 && price <= 30 && happened
  }
  const found = filterRuns(columns, filter)
  const expected = Array.from({ length: RUNS }, (_, i) => i).filter(fits)
  expect(expected.length).toBeGreaterThan(300)
  expect([...found]).toEqual(expected)
  expect(filterRuns(columns, {})).toHaveLength(RUNS)
  expect([...filterRuns(columns, { outcomes: ['sold_fund'] })].every((i) => outcomeAt(i)?.id === 'sold_fund')).toBe(
    true,
  )
  expect(() => filterRuns(columns, { occurred: ['host.delay' as 'host.delays'] })).toThrow('"host.delay"')

  const some = filterRuns(columns, { weeks: { low: 100, high: 104 } })
  const sorted = (sort: RunSort) => atOnce(sortRuns(columns, some, sort))
  const naive = (key: (i: number) => number, sign: number) =>
    [...some].toSorted((a, b) => {
      const [x, y] = [key(a), key(b)]
      if (Number.isNaN(x) || Number.isNaN(y)) return Number(Number.isNaN(x)) - Number(Number.isNaN(y)) || a - b
      return sign * (x - y) || a - b
    })
  for (const [sign, descending] of [
    [1, false],
    [-1, true],
  ] as const) {
    expect([...sorted({ by: 'week', descending })]).toEqual(naive((i) => columns.week[i] ?? 0, sign))
    expect([...sorted({ by: 'outcome', descending })]).toEqual(naive((i) => columns.outcome[i] ?? 0, sign))
    expect([...sorted({ by: 'price', descending })]).toEqual(naive((i) => columns.price[i] ?? 0, sign))
    expect([...sorted({ by: 'run', descending })]).toEqual(naive((i) => i, sign))
  }
})

// The paired estimate lies within 5 of its standard errors of the exact difference (a bias of .8 points is seen at 20,000
// runs); twelve comparisons: a false alarm in 150,000 seeds, and the seed is fixed.
it('pairs the luck of two recipes: exact in the mean, and a smaller error than apart', () => {
  const a = { scenario: tiktok2025, changes: {}, horizonWeeks: HORIZON }
  const b = { ...a, changes: { bd_near: 0.1, tar_threat: 0.08 } }
  const count = (from: number, runs: number) => atOnce(countPairs(opened, a, b, SEED, from, runs))
  const pairs = addCounts(count(8_000, 12_000), count(0, 8_000))
  expect(pairs).toEqual(count(0, 20_000))
  expect(pairs.counts.reduce((x, y) => x + y, 0)).toBe(20_000)
  const exact = compareExact(
    solveAnswer(opened, tiktok2025, {}, HORIZON),
    solveAnswer(opened, tiktok2025, b.changes, HORIZON),
  )
  for (const { target, difference } of [...exact.groups, ...exact.outcomes]) {
    const paired = readPaired(graph.outcomes, pairs, target)
    const room = Math.max(5 * paired.standardError, 5 / 20_000)
    expect(Math.abs(paired.difference - difference), target).toBeLessThanOrEqual(room)
    expect(paired.interval.low).toBeLessThanOrEqual(paired.difference)
    expect(paired.interval.high).toBeGreaterThanOrEqual(paired.difference)
  }
  expect(readPaired(graph.outcomes, pairs, 'sold').varianceSaved).toBeGreaterThan(0.3)
  const [last] = exact.byWeek.slice(-1)
  for (const { target, difference } of exact.groups) {
    expect(Math.abs((last?.[target as 'sold'] ?? 0) - difference)).toBeLessThan(1e-12) // sums of 1,000 terms below 1
  }
})

// Means of 40,000 runs against the exact ones, within 5 standard errors of each sample; groups with few runs get more room by
// the same rule. About 25 comparisons: a false alarm in 70,000 seeds, and the seed is fixed.
it('counts what is lost as the exact means say, overall and by ending', () => {
  const answer = solveAnswer(opened, tiktok2025, {}, HORIZON)
  const rows = atOnce(consequencesOf(opened, tiktok2025, {}, HORIZON, columns))
  expect(rows.map(({ id }) => id)).toEqual(['weeks', 'price', 'revenueLost', 'weeksDark', 'userWeeks', 'tariffWeeks'])
  // A case without a figure for it has no row of zeros.
  const unpriced = { ad_week: 0, smb_week: 0, users_dark: 0 }
  expect(atOnce(consequencesOf(opened, tiktok2025, unpriced, HORIZON, columns)).map(({ id }) => id)).toEqual([
    'weeks',
    'price',
    'weeksDark',
    'tariffWeeks',
  ])
  const [revenue, users] = [227 + 240, 150]
  const dark = columns.counterIds.indexOf('weeksDark')
  const tariffs = ['weeksElevated', 'weeksEmbargo', 'weeksTruce'].map((id) => columns.counterIds.indexOf(id))
  const counter = (c: number, i: number) => columns.counters[c * RUNS + i] ?? 0
  const measure: Record<string, (i: number) => number> = {
    weeks: (i) => columns.week[i] ?? 0,
    price: (i) => columns.price[i] ?? 0,
    revenueLost: (i) => revenue * counter(dark, i),
    weeksDark: (i) => counter(dark, i),
    userWeeks: (i) => users * counter(dark, i),
    tariffWeeks: (i) => tariffs.reduce((sum, c) => sum + counter(c, i), 0),
  }
  for (const { id, overall, byGroup } of rows) {
    for (const [group, spread] of [[undefined, overall] as const, ...Object.entries(byGroup)]) {
      const of = measure[id] ?? (() => 0)
      const values = Array.from({ length: RUNS }, (_, i) => i)
        .filter((i) => group === undefined || outcomeAt(i)?.group === group)
        .map(of)
        .filter((value) => !Number.isNaN(value))
        .toSorted((x, y) => x - y)
      if (spread === undefined) {
        expect(values).toEqual([])
        continue
      }
      const mean = values.reduce((x, y) => x + y, 0) / values.length
      const error = Math.sqrt(values.reduce((sum, v) => sum + (v - mean) ** 2, 0)) / values.length
      expect(Math.abs(spread.mean - mean), `${id} ${group}`).toBeLessThan(1e-9 * (1 + mean))
      expect(Math.abs((spread.exactMean ?? Number.NaN) - mean), `${id} ${group}`).toBeLessThanOrEqual(5 * error + 1e-9)
      // The weeks of what is not settled are past the horizon; the next test is about them.
      if (id === 'weeks' && (group === undefined || group === 'unresolved')) continue
      expect(spread.median).toBeGreaterThanOrEqual(values[Math.floor((values.length - 1) / 2)] ?? 0)
      expect(spread.median).toBeLessThanOrEqual(values[Math.ceil((values.length - 1) / 2)] ?? 0)
    }
  }
  const exact = (id: string) => rows.find((row) => row.id === id)?.overall?.exactMean ?? Number.NaN
  // The same sums of some 300,000 non-negative terms in another order.
  expect(Math.abs(exact('weeksDark') - (answer.means.weeksDark ?? 0))).toBeLessThan(1e-10)
})

it('a quantile of the weeks to settle that the horizon cuts is not told as the horizon', () => {
  const [weeks] = atOnce(consequencesOf(opened, tiktok2025, {}, HORIZON, columns))
  const isOpen = Array.from(columns.outcome, (o) => columns.outcomes[o]?.group === 'unresolved')
  const settled = columns.week.filter((_, run) => !isOpen[run]).toSorted()
  // Half of the runs, by rank among all of them: the runs that are not settled come last.
  const rank = (share: number) => settled[Math.ceil(share * (RUNS - 1))] ?? Number.POSITIVE_INFINITY
  expect(weeks?.overall).toMatchObject({ low: rank(0.05), median: rank(0.5), high: Number.POSITIVE_INFINITY })
  expect(weeks?.byGroup.unresolved).toMatchObject({ mean: HORIZON, median: Number.POSITIVE_INFINITY })
  expect(weeks?.byGroup.sold?.high).toBeLessThanOrEqual(HORIZON)
})

it('shows how the estimate settles, and how many runs that takes', () => {
  const answer = solveAnswer(opened, tiktok2025, {}, HORIZON)
  const prefixes = prefixCounts(columns, 'sold')
  for (const { runs, count } of prefixes.filter(({ runs }) => runs <= 2000)) {
    let naive = 0
    for (let i = 0; i < runs; i++) if (outcomeAt(i)?.group === 'sold') naive++
    expect(count).toBe(naive)
  }
  const chain = chainOf(opened, tiktok2025, {}, HORIZON)
  const tally = sampleBlock(packSampler(chain), seedWords(SEED), 0, RUNS)
  expect(prefixOfTally(chain, tally, 'sold')).toEqual(prefixes.at(-1))
  const { points, exact } = convergenceOf(answer, prefixes, 'sold')
  expect(points.at(-1)?.n).toBe(RUNS)
  expect(points.length).toBeLessThanOrEqual(200)
  expect(exact).toBeCloseTo(entryOf(answer.groups, 'sold'), 12)
  // 5 standard errors at the end: .0123.
  expect(Math.abs((points.at(-1)?.estimate ?? 0) - exact)).toBeLessThan(5 * Math.sqrt((exact * (1 - exact)) / RUNS))

  const groups = ['sold', 'kept', 'banned', 'unresolved']
  const rule = stopRule(answer, groups, { halfWidth: 0.002, most: 1_000_000, done: 100_000, rate: 50_000 })
  expect(rule).toMatchObject({ hardest: 'sold', capped: false, runs: rule.needed })
  // z² p (1 − p) ÷ x² to within z² = 3.84 runs and a rounding.
  expect(Math.abs(rule.needed - (1.959963984540054 ** 2 * exact * (1 - exact)) / 0.002 ** 2)).toBeLessThan(5)
  expect(rule.reached).toBeLessThanOrEqual(0.002)
  expect(rule.secondsLeft).toBe((rule.needed - 100_000) / 50_000)
  const capped = stopRule(answer, groups, { halfWidth: 0.0001, most: 1_000_000 })
  expect([capped.capped, capped.runs, capped.secondsLeft]).toEqual([true, 1_000_000, undefined])
  expect(capped.reached).toBeGreaterThan(0.0001)
})
