import { expect, it } from 'vitest'
import { packRecorder, packSampler, recordRuns, sampleBlock, seedWords } from '@/engine'
import { entryOf } from '@/scenarios/entry-of'
import { forcedSale } from '@/scenarios/forced-sale'
import { tiktok2025 } from '@/scenarios/forced-sale/presets/tiktok-2025.scenario'
import { chainOf, editedCase, solveAnswer } from '@/simulation'
import { conditionedAnswer } from '@/simulation/analyse'
import type { WhatIf } from '@/simulation/types'
import { knownCases } from '@/ui/engine/hear'
import { analyseHandlers } from '@/ui/engine/questions/analyse-questions'
import type { Asking } from '@/ui/engine/questions/asking'
import { conditionHandlers, emptyTally, tallyRecords } from '@/ui/engine/questions/condition-questions'
import { outlookHandlers } from '@/ui/engine/questions/outlook-questions'
import { givenConditions } from '@/ui/engine/results'
import { caseNumbers } from '@/ui/state/case-numbers'
import { opened } from '../forced-sale'
import { openAlone } from '../open-alone'

const open = await openAlone(forcedSale, '')
const { stored } = open
const { basis, numberCards } = caseNumbers(open)

const { caseOf } = knownCases(async () => forcedSale)
const asking = { negotiation: opened, scenario: tiktok2025, caseOf, isCancelled: () => false }
const refused: WhatIf = { on: 'event', id: 'home.blocks', happened: true, by: 20 }
const notRefused: WhatIf = { ...refused, happened: false }
const plain = solveAnswer(opened, tiktok2025, {}, 104)

it('recorded runs are booked as the sampler books them', () => {
  const chain = chainOf(opened, tiktok2025, {}, 104)
  const words = seedWords('booked')
  const tally = emptyTally(chain)
  for (const first of [0, 700]) {
    const records = recordRuns(packRecorder(chain, opened.graph.paths), words, first, 700)
    tallyRecords(tally, records, new Uint8Array(700).fill(1))
  }
  const drawn = sampleBlock(packSampler(chain), words, 0, 1400)
  expect(tally.runs).toBe(1400)
  expect(tally.classWeek).toEqual(drawn.classWeek)
  expect(tally.counterBins).toEqual(drawn.counterBins)
})

const fittingOf = (conditions: readonly WhatIf[], runs: number, seed = basis.seed) => {
  const recipe = { ...basis, conditions, seed }
  const answer = { ...plain, ...conditionedAnswer(opened, tiktok2025, {}, 104, conditions) }
  return conditionHandlers.fitting({ recipe, runs, answer }, asking)
}

it('the drawn runs that fit and those that do not are together all of them', async () => {
  const RUNS = 60_000 // more than one block
  const [fit, not] = [await fittingOf([refused], RUNS), await fittingOf([notRefused], RUNS)]
  expect((fit?.fit ?? 0) + (not?.fit ?? 0)).toBe(RUNS)
  const chain = chainOf(opened, tiktok2025, {}, 104)
  const all = await outlookHandlers.summary(
    { recipe: basis, tally: sampleBlock(packSampler(chain), seedWords(basis.seed), 0, RUNS) },
    asking,
  )
  for (const group of ['sold', 'kept', 'banned', 'unresolved'] as const) {
    const counts = [fit, not].map((part) => part?.summary?.groups[group]?.count ?? 0)
    expect((counts[0] ?? 0) + (counts[1] ?? 0)).toBe(all?.groups[group]?.count)
  }
})

it('drawn runs that fit agree with the exact answer among the futures that fit', async () => {
  // Seeded. p = 0.001 on some 11 degrees of freedom lies at χ² = 31, so a bias δ of one share p shows from about
  // δ = √((31 − 11) p (1 − p) / n): 2 points of 60 at the 9,600 runs that fit.
  const fitting = await fittingOf([refused], 100_000, 'agree')
  expect(fitting?.summary?.jointTest.p).toBeGreaterThan(0.001)
  const { probability } = conditionedAnswer(opened, tiktok2025, {}, 104, [refused])
  // Five standard deviations of a count of 100,000 draws.
  const deviation = Math.sqrt(100_000 * probability * (1 - probability))
  expect(Math.abs((fitting?.fit ?? 0) - 100_000 * probability)).toBeLessThan(5 * deviation)
})

it('where no drawn run fits there is no summary, and nothing to divide by', async () => {
  const rare: WhatIf = { on: 'event', id: 'deal.closes', happened: true, by: 6 }
  expect(await fittingOf([rare], 50)).toEqual({ drawn: 50, fit: 0, summary: undefined })
})

it('a cancelled question is given up between blocks', async () => {
  const recipe = { ...basis, conditions: [refused] }
  const cancelled = { ...asking, isCancelled: () => true }
  expect(await conditionHandlers.fitting({ recipe, runs: 100_000, answer: plain }, cancelled)).toBeUndefined()
})

it('the page shows the futures that fit, all of them where none can, and says which', () => {
  const current = (conditions: readonly WhatIf[]) =>
    ({ status: 'current', value: conditionedAnswer(opened, tiktok2025, {}, 104, conditions) }) as const
  const of = (conditions: readonly WhatIf[]) =>
    givenConditions({ ...basis, conditions }, plain, true, current(conditions))
  const met = of([refused])
  expect(met.conditioning).toEqual({ status: 'met', probability: current([refused]).value.probability })
  expect(met.answer.groups).toEqual(current([refused]).value.groups)
  expect(met.answer.deadlines).toEqual(plain.deadlines)
  const impossible = of([refused, notRefused])
  expect(impossible.conditioning).toMatchObject({ status: 'impossible', whyNot: { kind: 'exclusive' } })
  expect(impossible.answer).toBe(plain)
  const none = givenConditions(basis, plain, true, { status: 'waiting', stale: undefined })
  expect(none).toEqual({ answer: plain, isCurrent: true, conditioning: { status: 'none' } })
  const waiting = givenConditions({ ...basis, conditions: [refused] }, plain, true, {
    status: 'waiting',
    stale: current([notRefused]).value,
  })
  expect(waiting).toMatchObject({ isCurrent: false, conditioning: { status: 'waiting' } })
  expect(waiting.answer.groups).toEqual(current([notRefused]).value.groups)
})

/**
 * Draws are solved four together, which adds the same non-negative terms in another order than solving one does: two such sums
 * of at most 3,300 terms a week (the longest column of the preset has 3,277 entries) differ by at most 2 × weeks × 3,300 × 2⁻⁵³ of
 * themselves, and so does every order statistic of them.
 */
const expectSame = (found: number | undefined, expected: number, weeks: number) =>
  expect(Math.abs((found ?? Number.NaN) - expected)).toBeLessThanOrEqual(2 * weeks * 3300 * 2 ** -53 * expected)
const groupIds = ['sold', 'kept', 'banned', 'unresolved'] as const

/** The range as the page asks for it: of parts that other workers have solved, in whatever order they come. */
async function rangeOfParts(recipe: typeof basis, of: Asking) {
  const halves = [
    { from: 64, to: 128 },
    { from: 0, to: 64 },
  ]
  const parts = await Promise.all(halves.map((half) => outlookHandlers.rangePart({ recipe, ...half }, of)))
  return outlookHandlers.range({ recipe, parts: parts.flatMap((part) => part ?? []) }, of)
}

it('the range of the untouched case is the stored one, and the spread reads the same draws', async () => {
  const range = await rangeOfParts(basis, asking)
  expect(range?.draws).toBe(stored.range.draws)
  for (const group of groupIds) {
    expectSame(range?.groups[group]?.low, entryOf(stored.range.groups, group).low, basis.horizonWeeks)
    expectSame(range?.groups[group]?.high, entryOf(stored.range.groups, group).high, basis.horizonWeeks)
  }
  const spread = await analyseHandlers.spread({ recipe: basis, target: 'sold' }, asking)
  expect(spread?.low).toBe(range?.groups.sold?.low)
  expect(spread?.high).toBe(range?.groups.sold?.high)
})

it('edited ranges enter the range: with every range closed to its reading nothing is left of it', async () => {
  const ranges = Object.fromEntries(numberCards.map(({ id, value }) => [id, { low: value, high: value }]))
  const recipe = { ...basis, edits: { ranges }, horizonWeeks: 12 }
  const closed = { ...asking, scenario: editedCase(tiktok2025, recipe.edits) }
  const range = await rangeOfParts(recipe, closed)
  const { groups } = solveAnswer(opened, tiktok2025, {}, 12)
  for (const group of groupIds) {
    expectSame(range?.groups[group]?.low, entryOf(groups, group), 12)
    expectSame(range?.groups[group]?.high, entryOf(groups, group), 12)
  }
  const spread = await analyseHandlers.spread({ recipe, target: 'sold' }, closed)
  expect(spread?.unknownShare).toBeLessThan(1e-12) // squares of rounding errors of the mean of 128 equal numbers
})
