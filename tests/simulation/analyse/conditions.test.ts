import { beforeAll, expect, it } from 'vitest'
import type { Graph } from '@/engine'
import { deadlinesOf } from '@/scenarios/calendar-weeks'
import { entryOf } from '@/scenarios/entry-of'
import { tiktok2025 } from '@/scenarios/forced-sale/presets/tiktok-2025.scenario'
import { runHistory, solveAnswer } from '@/simulation'
import {
  atlasOf,
  atOnce,
  conditionCatalogue,
  conditionedAnswer,
  marksThatFit,
  type RecipeCondition,
  recordColumns,
  runsThatFit,
} from '@/simulation/analyse'
import { opened } from '../../forced-sale'

const HORIZON = 52
const SEED = 'tiktok-1'
let graph: Graph
beforeAll(() => {
  graph = opened.graph
})
const given = (conditions: readonly RecipeCondition[], horizon = HORIZON, changes = {}) =>
  conditionedAnswer(opened, tiktok2025, changes, horizon, conditions)

// 60,000 runs. A share among k accepted runs lies within 5·√(p(1−p)/k) of the exact one: a bias of 2 points is seen. Some 40
// comparisons at 5 standard errors: a false alarm in 40,000 seeds, and the seed is fixed.
it('is what is left of the runs when those that do not fit are thrown away', () => {
  const runs = 60_000
  const columns = atOnce(recordColumns(opened, tiktok2025, {}, HORIZON, SEED, 0, runs))
  const cases: readonly (readonly RecipeCondition[])[] = [
    [
      { on: 'event', id: 'home.blocks', happened: true, by: 40 },
      { on: 'state', id: 'law.dark', happened: false },
    ],
    [{ on: 'state', id: 'tariffs.embargo', happened: true, by: { deadline: 3 } }],
    [
      { on: 'state', id: 'deal.nearDeal', happened: true, by: { deadline: 2 } },
      { on: 'state', id: 'buyer.strategic', happened: false },
    ],
    [{ on: 'state', id: 'terms.licensedAlgorithm', happened: false, by: 60 }],
  ]
  for (const conditions of cases) {
    const fits = atOnce(runsThatFit(opened, tiktok2025, {}, HORIZON, SEED, conditions, 0, runs))
    const { probability, outcomes, byWeek, settledIn, groups } = given(conditions)
    const accepted = fits.reduce((a, b) => a + b, 0)
    const within = (share: number, p: number, of: number) =>
      expect(Math.abs(share - p)).toBeLessThanOrEqual(5 * Math.sqrt((p * (1 - p)) / of) + 1e-9)
    expect(accepted).toBeGreaterThan(500)
    within(accepted / runs, probability, runs)
    const counts = new Float64Array(columns.outcomes.length)
    let soldBy52 = 0
    fits.forEach((fit, i) => {
      const outcome = columns.outcome[i] ?? 0
      counts[outcome] = (counts[outcome] ?? 0) + fit
      const isSold = columns.outcomes[outcome]?.group === 'sold'
      if (fit === 1 && isSold && (columns.week[i] ?? 0) <= 52) soldBy52++
    })
    outcomes.forEach(({ exact }, o) => {
      within((counts[o] ?? 0) / accepted, exact, accepted)
    })
    within(soldBy52 / accepted, byWeek[52]?.sold ?? Number.NaN, accepted)
    const settled = settledIn.reduce((a, b) => a + b, 0)
    expect(Math.abs(settled + entryOf(groups, 'unresolved') - 1)).toBeLessThan(1e-10) // 1,000 sums of numbers below 1
  }
})

it('marks fit where their histories say so', () => {
  const conditions: readonly RecipeCondition[] = [
    { on: 'event', id: 'home.blocks', happened: true, by: { deadline: 4 } },
    { on: 'event', id: 'host.enforces', happened: false },
  ]
  const week = deadlinesOf(opened, tiktok2025, {}, HORIZON)[3]?.week ?? 0
  const runs = Array.from({ length: 200 }, (_, i) => 37 * i)
  const fits = marksThatFit(opened, tiktok2025, {}, HORIZON, SEED, conditions, runs)
  runs.forEach((run, i) => {
    const { headlines } = runHistory(opened, tiktok2025, {}, HORIZON, SEED, run)
    const blocked = headlines.some((headline) => headline.week <= week && headline.events.includes('home.blocks'))
    const enforced = headlines.some(({ events }) => events.includes('host.enforces'))
    expect(fits[i], `run ${run}`).toBe(blocked && !enforced)
  })
  expect(fits.filter(Boolean).length).toBeGreaterThan(10)
})

it('nothing asked, nothing changed', () => {
  const free = given([])
  const { groups, byWeek, prices } = solveAnswer(opened, tiktok2025, {}, HORIZON)
  expect(free.whyNot).toBeUndefined()
  for (const group of ['sold', 'kept', 'banned', 'unresolved'] as const) {
    expect(Math.abs(entryOf(free.groups, group) - entryOf(groups, group))).toBeLessThan(1e-11) // the bound of condition.test.ts
    expect(Math.abs((free.byWeek[70]?.[group] ?? 0) - (byWeek[70]?.[group] ?? 0))).toBeLessThan(1e-11)
  }
  free.prices.forEach((price, i) => {
    expect(Math.abs(price.share - (prices[i]?.share ?? 0))).toBeLessThan(1e-11)
  })
})

it('a deadline stands for its week, and a state can be an ending', () => {
  const second = deadlinesOf(opened, tiktok2025, {}, HORIZON)[1]?.week ?? 0
  const by = (when: RecipeCondition['by']) =>
    given([{ on: 'state', id: 'deal.closed', happened: true, ...(when === undefined ? {} : { by: when }) }])
  expect(by({ deadline: 2 })).toEqual(by(second))
  const { groups, byWeek } = solveAnswer(opened, tiktok2025, {}, HORIZON)
  expect(Math.abs(by(second).probability - (byWeek[second]?.sold ?? 0))).toBeLessThan(1e-11)
  expect(Math.abs(by(undefined).probability - entryOf(groups, 'sold'))).toBeLessThan(1e-11)
  expect(by(500)).toEqual(by(HORIZON))
  for (const [id, group] of [
    ['law.banned', 'banned'],
    ['law.voided', 'kept'],
  ] as const) {
    expect(Math.abs(entryOf(given([{ on: 'state', id, happened: true }]).groups, group) - 1)).toBeLessThan(1e-11)
  }
})

it('says why it cannot be, as data', () => {
  const why = (conditions: readonly RecipeCondition[], horizon?: number) => {
    const { probability, whyNot, groups, settledIn } = given(conditions, horizon)
    expect([probability, entryOf(groups, 'sold'), entryOf(groups, 'unresolved'), Math.max(...settledIn)]).toEqual([
      0, 0, 0, 0,
    ])
    return whyNot
  }
  expect(why([{ on: 'event', id: 'clock.deadline', happened: true, by: 8 }])).toEqual({
    kind: 'tooEarly',
    conditions: [0],
    week: 9,
  })
  const dark = { on: 'state', id: 'law.dark', happened: true } as const
  expect(why([dark, { on: 'event', id: 'host.enforces', happened: false }])).toMatchObject({
    kind: 'exclusive',
    conditions: [0, 1],
  })
  expect(why([dark, { ...dark, by: { deadline: 40 } }])).toEqual({
    kind: 'noSuchDeadline',
    conditions: [1],
    deadlines: deadlinesOf(opened, tiktok2025, {}, HORIZON).length,
  })
  expect(() => given([{ on: 'state', id: 'law.due', happened: true }])).toThrow('"law.due"')
  expect(() => given([{ ...dark, by: { deadline: 0 } }])).toThrow('deadline 0')
  expect(() => given([{ ...dark, by: 1.5 }])).toThrow('1.5')
})

it('can ask about everything in its catalogue; all of it can happen within 30 weeks but what has a chance of 0', () => {
  const catalogue = conditionCatalogue(opened)
  expect(new Set(catalogue.map(({ on, id }) => `${on} ${id}`)).size).toBe(catalogue.length)
  expect(
    catalogue
      .filter(({ on }) => on === 'event')
      .map(({ id }) => id)
      .toSorted(),
  ).toEqual([...graph.events].toSorted())
  for (const { on, id } of catalogue) {
    const { probability } = given([{ on, id, happened: true }], 30)
    expect(probability, id).toBeGreaterThan(0)
  }
  for (const [on, id] of [
    ['event', 'host.withdraws'],
    ['state', 'law.withdrawn'],
  ] as const)
    expect(given([{ on, id, happened: true }], 30, { host_withdraw: 0 }).whyNot?.kind).toBe('never')
})

// 30,000 histories told by runHistory would take a minute; the atlas' own examples and its largest shares are checked.
it('an atlas adds up to one, tells histories its example runs really had, and gives them their share of the runs', () => {
  const atlas = atOnce(atlasOf(opened, tiktok2025, {}, HORIZON, { smallest: 0.02, seed: SEED, runs: 4_000 }))
  const sum = atlas.histories.reduce((total, { share }) => total + share, 0)
  expect(Math.abs(sum + atlas.other - 1)).toBeLessThan(1e-11)
  expect(atlas.histories.at(-1)?.cumulative).toBeCloseTo(sum, 12)
  const packaged = (event: string) => (event.startsWith('both.agreePackage.') ? ['framework'] : [])
  const words: Record<string, string> = {
    'deal.agreed': 'nearDeal',
    'home.assents': 'framework',
    'host.determines': 'determined',
    'owner.signs': 'signed',
    'deal.closes': 'closed',
    'home.blocks': 'refused',
    'deal.collapses': 'fellBack',
    'bidder.fundingFails': 'fellBack',
  }
  const told = (run: number) => {
    const { headlines, group } = runHistory(opened, tiktok2025, {}, HORIZON, SEED, run)
    const milestones = headlines.flatMap(({ events }) =>
      events.flatMap((event) => words[event.startsWith('deal.agreed') ? 'deal.agreed' : event] ?? packaged(event)),
    )
    return `${milestones.join()} ${group}`
  }
  const runs = 1_000
  const counts = new Map<string, number>()
  const firstOf = new Map<string, number>()
  for (let run = 0; run < runs; run++) {
    const key = told(run)
    counts.set(key, (counts.get(key) ?? 0) + 1)
    if (!firstOf.has(key)) firstOf.set(key, run)
  }
  expect(atlas.histories.length).toBeGreaterThan(10)
  for (const { milestones, group, share, run } of atlas.histories) {
    const key = `${milestones.join()} ${group}`
    if (run !== undefined && run < runs) expect(run).toBe(firstOf.get(key))
    else expect(firstOf.has(key)).toBe(false)
    // 5 standard errors of a share of 1,000 runs (8 points for .3), and one run for the rarest.
    const room = 5 * Math.sqrt((share * (1 - share)) / runs) + 1 / runs
    expect(Math.abs((counts.get(key) ?? 0) / runs - share), key).toBeLessThan(room)
  }
})
