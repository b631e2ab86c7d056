import { beforeAll, expect, it } from 'vitest'
import { type Chain, expectedCounters, solveForward } from '@/engine'
import { entryOf } from '@/scenarios/entry-of'
import { tiktok2025 } from '@/scenarios/forced-sale/presets/tiktok-2025.scenario'
import type { Scenario } from '@/scenarios/scenario.schema'
import { chainOf, partyPayoffs, solveAnswer } from '@/simulation'
import { longestColumn } from '../engine/chain/chain-of-rows'
import { opened } from '../forced-sale'
import { mostOf } from './step/step-case'

const HORIZON = 104
// Chances and expected weeks of a forward pass, and worths of a backward one, are sums of products of numbers of one sign, with
// a relative error of at most steps × (longest column + 2) × 2⁻⁵³ each. To be multiplied by the dearest of all histories.
let BOUND = Number.NaN
let chain: Chain
beforeAll(() => {
  chain = chainOf(opened, tiktok2025, {}, HORIZON)
  BOUND = 2 * chain.steps.length * (longestColumn(chain) + 2) * 2 ** -53
})

it('a party expects its endings by their chances plus its weeks by their expected number', () => {
  const { groups, prices, byWeek, outcomes } = solveAnswer(opened, tiktok2025, {}, HORIZON)
  const solution = solveForward(chain)
  const means = expectedCounters(chain, solution)
  const mean = (id: string) => means[chain.counterIds.indexOf(id)] ?? Number.NaN
  const begun = byWeek.slice(0, HORIZON).reduce((sum, week) => sum + entryOf(week, 'unresolved'), 0)
  const boughtBy = (buyer: string) => outcomes.find(({ id }) => id === `sold_${buyer}`)?.exact ?? Number.NaN
  const licensed = prices
    .filter(({ ending }) => ending.endsWith('licensedAlgorithm'))
    .reduce((a, { share }) => a + share, 0)
  const payoffs = partyPayoffs(opened, chain, tiktok2025)
  expect(payoffs.map(({ party }) => party)).toEqual(['host', 'home', 'owner', 'bidder', 'congress', 'users'])
  for (const { party, expected } of payoffs) {
    const worth = Object.entries(tiktok2025.payoffs).find(([id]) => id === party)?.[1]
    if (worth === undefined) throw new Error(`the case says nothing of ${party}`)
    const { endings, weeks } = worth
    const bound = BOUND * mostOf(worth)
    // Only `delayed` and `lapsed` have no counter; test them together below.
    const known =
      licensed * endings.sold.licensedAlgorithm +
      (entryOf(groups, 'sold') - licensed) * endings.sold.fullSale +
      boughtBy('creators') * endings.buyer.creators +
      boughtBy('tycoon') * endings.buyer.tycoon +
      boughtBy('fund') * endings.buyer.fund +
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
    expect(rest, party).toBeGreaterThanOrEqual((low ?? 0) - bound)
    expect(rest, party).toBeLessThanOrEqual((high ?? 0) + bound)
  }
})

it('weeks of delay, lapse and darkness are all the weeks before an ending', () => {
  const nothing = { delayed: 0, lapsed: 0, dark: 0, elevated: 0, embargo: 0, truce: 0 }
  const buyer = { creators: 0, tycoon: 0, fund: 0 }
  const endings = { sold: { fullSale: 0, licensedAlgorithm: 0 }, buyer, kept: 0, banned: 0, unresolved: 0 }
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
