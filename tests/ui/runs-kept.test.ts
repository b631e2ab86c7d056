import { expect, it } from 'vitest'
import { classOutcome, outcomeWeeks, packSampler, sampleBlock, seedWords } from '@/engine'
import { entryOf } from '@/scenarios/entry-of'
import { forcedSale } from '@/scenarios/forced-sale'
import { chainOf } from '@/simulation'
import { atOnce, conditionedAnswer, recordColumns } from '@/simulation/analyse'
import type { Group, Recipe, WhatIf } from '@/simulation/types'
import { knownCases } from '@/ui/engine/hear'
import type { Asking } from '@/ui/engine/questions/asking'
import { findOrder, rowsOf } from '@/ui/engine/questions/found-runs'
import { firstRuns, fittingRuns, recordUpTo, runsOf } from '@/ui/engine/questions/kept-runs'
import { runsHandlers } from '@/ui/engine/questions/runs-questions'
import { caseNumbers } from '@/ui/state/case-numbers'
import { opened, presetById } from '../forced-sale'
import { openAlone } from '../open-alone'

const open = await openAlone(forcedSale, '')
const { stored } = open
const { basis } = caseNumbers(open)

const scenario = presetById('tiktok-2025')
if (scenario === undefined) throw new Error('The first case is missing.')
const { caseOf } = knownCases(async () => forcedSale)
const asking: Asking = { negotiation: opened, scenario, caseOf, isCancelled: () => false }
const recipe = (seed: string, conditions: readonly WhatIf[] = []): Recipe => ({ ...basis, seed, conditions })
const refused: WhatIf = { on: 'event', id: 'home.blocks', happened: true }
const RUNS = 12_000

const inOneGo = (seed: string) => atOnce(recordColumns(opened, scenario, {}, scenario.horizonWeeks, seed, 0, RUNS))

it('keeps the same runs whether they are recorded in pieces, at once, or cut from more', async () => {
  for (const upTo of [5000, 5001, RUNS]) expect(await recordUpTo(recipe('pieces'), upTo, asking)).toBe(upTo)
  expect(await recordUpTo(recipe('pieces'), 0, asking)).toBe(RUNS)
  const kept = await runsOf(recipe('pieces'), RUNS, asking)
  expect(kept?.columns).toEqual(inOneGo('pieces'))
  const cut = await runsOf(recipe('pieces'), 7000, asking)
  expect(cut?.columns).toEqual(atOnce(recordColumns(opened, scenario, {}, scenario.horizonWeeks, 'pieces', 0, 7000)))
  expect(firstRuns(inOneGo('pieces'), RUNS)).toEqual(kept?.columns)
})

it('finds as many runs of each ending as the sampler counts for the same seed', async () => {
  const kept = await runsOf(recipe('tally'), RUNS, asking)
  if (kept === undefined) throw new Error('Nothing was recorded.')
  const chain = chainOf(opened, scenario, {}, scenario.horizonWeeks)
  const tally = sampleBlock(packSampler(chain), seedWords('tally'), 0, RUNS)
  const width = chain.horizon + 1
  const weeks = outcomeWeeks(tally, classOutcome(chain), chain.outcomes.length)
  const counts: Record<Group, number> = { sold: 0, kept: 0, banned: 0, unresolved: 0 }
  weeks.forEach((count, cell) => {
    const group = chain.outcomes[Math.floor(cell / width)]?.group ?? 'sold'
    counts[group] = entryOf(counts, group) + count
  })
  expect(atOnce(findOrder(kept, {}, { by: 'run' })).groups).toEqual(counts)
  const banned = atOnce(findOrder(kept, { groups: ['banned'] }, { by: 'run' })).order
  expect(banned.length).toBe(entryOf(counts, 'banned'))
  expect(
    rowsOf(kept.columns, banned, 0, 5).every(({ group, price }) => group === 'banned' && price === undefined),
  ).toBe(true)
})

it('shows a window onto the runs in the order asked for', async () => {
  const ask = { recipe: recipe('tally'), runs: RUNS, filter: {}, sort: { by: 'price', descending: true } } as const
  const found = await runsHandlers.findRuns({ ...ask, from: 10, rows: 20 }, asking)
  const start = await runsHandlers.findRuns({ ...ask, from: 0, rows: 30 }, asking)
  expect(found?.rows).toEqual(start?.rows.slice(10))
  const prices = start?.rows.map(({ price }) => price ?? Number.NaN) ?? []
  expect(prices).toEqual(prices.toSorted((a, b) => b - a))
  expect(prices[0]).toBe(Math.max(...inOneGo('tally').price.filter((price) => !Number.isNaN(price))))
})

it('lets only runs through that fit the conditions, and numbers them as the others', async () => {
  const plain = await runsOf(recipe('tally'), RUNS, asking)
  expect(await recordUpTo(recipe('tally', [refused]), 4000, asking)).toBe(4000)
  const kept = await runsOf(recipe('tally', [refused]), RUNS, asking)
  if (kept === undefined || plain === undefined) throw new Error('Nothing was recorded.')
  const fitting = atOnce(findOrder(kept, {}, { by: 'run' })).order
  // "Ever" is told by the set of events a run went through as well.
  expect(fitting).toEqual(atOnce(findOrder(plain, { occurred: ['home.blocks'] }, { by: 'run' })).order)
  const { probability } = conditionedAnswer(opened, scenario, {}, scenario.horizonWeeks, [refused])
  // Five standard deviations of a binomial share; the smallest bias seen is that.
  const bound = 5 * Math.sqrt((probability * (1 - probability)) / RUNS)
  expect(Math.abs(fitting.length / RUNS - probability)).toBeLessThan(bound)
  const only = fittingRuns(kept)
  expect(only.runs).toBe(fitting.length)
  expect(Array.from(only.week)).toEqual(Array.from(fitting, (run) => plain.columns.week[run]))
  const delays = only.counterIds.indexOf('delays')
  expect(Array.from(only.counters.subarray(delays * only.runs, (delays + 1) * only.runs))).toEqual(
    Array.from(fitting, (run) => plain.columns.counters[delays * RUNS + run]),
  )
})

it('ends at a cancellation and goes on from what it has', async () => {
  const cancelled = { ...asking, isCancelled: () => true }
  expect(await recordUpTo(recipe('cancel'), 5000, asking)).toBe(5000)
  expect(await recordUpTo(recipe('cancel'), RUNS, cancelled)).toBeUndefined()
  expect(await recordUpTo(recipe('cancel'), 0, asking)).toBe(5000)
  expect((await runsOf(recipe('cancel'), RUNS, asking))?.columns).toEqual(inOneGo('cancel'))
})

it('hears a cancellation while it orders by price and while it averages, and answers nothing', async () => {
  const here = recipe('cancel')
  await recordUpTo(here, RUNS, asking)
  let left = 3
  const soon = { ...asking, isCancelled: () => left-- <= 0 }
  const window = { recipe: here, runs: RUNS, filter: {}, from: 0, rows: 5 }
  expect(await runsHandlers.findRuns({ ...window, sort: { by: 'price' } }, soon)).toBeUndefined()
  // More looks than the runs themselves take: what hears this one is the averaging.
  left = 10
  expect(await runsHandlers.consequences({ recipe: here, runs: RUNS }, soon)).toBeUndefined()
  expect((await runsHandlers.findRuns({ ...window, sort: { by: 'price' } }, asking))?.rows).toHaveLength(5)
})

it('gives no exact means among the futures that fit', async () => {
  const means = async (conditions: readonly WhatIf[]) =>
    (await runsHandlers.consequences({ recipe: recipe('tally', conditions), runs: RUNS }, asking))?.map(
      ({ overall }) => overall?.exactMean,
    )
  expect((await means([]))?.every((mean) => mean !== undefined)).toBe(true)
  expect((await means([refused]))?.every((mean) => mean === undefined)).toBe(true)
})

it('lets a running estimate end in what a longer drawing has counted', async () => {
  const given = { recipe: recipe('tally'), runs: RUNS, target: 'banned', answer: stored.answer } as const
  const short = await runsHandlers.converging({ ...given, last: { runs: 100, count: 3 } }, asking)
  expect(short?.points.at(-1)?.n).toBe(RUNS)
  const long = await runsHandlers.converging({ ...given, last: { runs: 1_000_000, count: 25_000 } }, asking)
  expect(long?.points.at(-1)).toMatchObject({ n: 1_000_000, estimate: 0.025 })
})
