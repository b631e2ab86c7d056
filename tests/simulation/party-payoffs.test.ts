import { beforeAll, expect, it } from 'vitest'
import { type Chain, expectedCounters, solveForward } from '@/engine'
import { entryOf } from '@/scenarios/entry-of'
import { tiktok2025 } from '@/scenarios/forced-sale/presets/tiktok-2025.scenario'
import type { Scenario } from '@/scenarios/scenario.schema'
import { chainOf, partyPayoffs, solveAnswer } from '@/simulation'
import { opened } from '../forced-sale'

const HORIZON = 104
let chain: Chain
beforeAll(() => {
  chain = chainOf(opened, tiktok2025, {}, HORIZON)
})

// A payoff is a sum of at most 104 weekly worths and an ending's, each below 1 in size, weighted by chances that are right
// to 104 · 42 · 2⁻⁵³: the two ways may differ by twice that times the largest total, 1 + 104 · .02.
const BOUND = 2 * 104 * 42 * 2 ** -53 * 3.1

it('a party expects its endings by their chances plus its weeks by their expected number', () => {
  const { groups, prices } = solveAnswer(opened, tiktok2025, {}, HORIZON)
  const solution = solveForward(chain)
  const means = expectedCounters(chain, solution)
  const mean = (id: string) => means[chain.counterIds.indexOf(id)] ?? Number.NaN
  const begun = solution.occupancy.reduce(
    (sum, weeks) => sum + weeks.reduce((total, mass, s) => total + ((chain.ending[s] ?? 0) < 0 ? mass : 0), 0),
    0,
  )
  const licensed = prices
    .filter(({ ending }) => ending.endsWith('licensedAlgorithm'))
    .reduce((a, { share }) => a + share, 0)
  const payoffs = partyPayoffs(opened, chain, tiktok2025)
  expect(payoffs.map(({ party }) => party)).toEqual(['host', 'home', 'owner', 'bidder', 'congress', 'users'])
  for (const { party, expected } of payoffs) {
    const worth = Object.entries(tiktok2025.payoffs).find(([id]) => id === party)?.[1]
    if (worth === undefined) throw new Error(`the case says nothing of ${party}`)
    const { endings, weeks } = worth
    // Only `delayed` and `lapsed` have no counter; test them together below.
    const known =
      licensed * endings.sold.licensedAlgorithm +
      (entryOf(groups, 'sold') - licensed) * endings.sold.fullSale +
      entryOf(groups, 'kept') * endings.kept +
      entryOf(groups, 'banned') * endings.banned +
      entryOf(groups, 'unresolved') * endings.unresolved +
      mean('weeksDark') * weeks.dark +
      mean('weeksElevated') * weeks.elevated +
      mean('weeksEmbargo') * weeks.embargo +
      mean('weeksTruce') * weeks.truce
    const rest = (expected[chain.start] ?? Number.NaN) - known
    const open = begun - mean('weeksDark') // delayed or lapsed
    const [low, high] = [weeks.delayed, weeks.lapsed].toSorted((a, b) => a - b).map((worth) => worth * open)
    expect(rest, party).toBeGreaterThanOrEqual((low ?? 0) - BOUND)
    expect(rest, party).toBeLessThanOrEqual((high ?? 0) + BOUND)
  }
})

it('weeks of delay, lapse and darkness are all the weeks before an ending', () => {
  const nothing = { delayed: 0, lapsed: 0, dark: 0, elevated: 0, embargo: 0, truce: 0 }
  const endings = { sold: { fullSale: 0, licensedAlgorithm: 0 }, kept: 0, banned: 0, unresolved: 0 }
  const only = (...conditions: readonly (keyof typeof nothing)[]): number => {
    const weeks = { ...nothing, ...Object.fromEntries(conditions.map((id) => [id, 1])) }
    const payoffs = { ...tiktok2025.payoffs, host: { ...tiktok2025.payoffs.host, endings, weeks } }
    const scenario: Scenario = { ...tiktok2025, payoffs }
    return partyPayoffs(opened, chain, scenario)[0]?.expected[chain.start] ?? Number.NaN
  }
  const { byWeek, means } = solveAnswer(opened, tiktok2025, {}, HORIZON)
  const before = byWeek.slice(0, HORIZON).reduce((sum, week) => sum + entryOf(week, 'unresolved'), 0)
  const [delayed, lapsed, dark] = [only('delayed'), only('lapsed'), only('dark')]
  expect(lapsed).toBeGreaterThan(1)
  expect(Math.abs(delayed + lapsed + dark - before)).toBeLessThanOrEqual(HORIZON * BOUND)
  expect(Math.abs(dark - (means.weeksDark ?? Number.NaN))).toBeLessThanOrEqual(HORIZON * BOUND)
  expect(Math.abs(only('embargo') - (means.weeksEmbargo ?? Number.NaN))).toBeLessThanOrEqual(HORIZON * BOUND)
  expect(
    Math.abs(only('elevated', 'truce') - (means.weeksElevated ?? 0) - (means.weeksTruce ?? 0)),
  ).toBeLessThanOrEqual(HORIZON * BOUND)
})
