import { expect, it } from 'vitest'
import { type Chain, fillChain, findStart } from '@/engine'
import { addDays, weekOfDate } from '@/scenarios/calendar-date'
import { weeksOf } from '@/scenarios/calendar-weeks'
import { tiktok2025History as history } from '@/scenarios/forced-sale/history/tiktok-2025.history'
import type { ParameterId } from '@/scenarios/forced-sale/parameter-catalogue'
import { tiktok2025 } from '@/scenarios/forced-sale/presets/tiktok-2025.scenario'
import type { SeenHeadline } from '@/scenarios/history.types'
import {
  type BeliefRecord,
  type Forecast,
  type ForecastPoint,
  forecastOf,
  forecastsOf,
  hiddenParts,
  replayBelief,
  type SeenWeek,
} from '@/simulation/history'
import { numbersOf } from '@/simulation/negotiation-chain'
import { opened } from './draws'

const { deadlines, headlines, until } = history
const record: BeliefRecord = { headlines, deadlines, until }
const weeks = replayBelief(opened, tiktok2025, {}, record)
const { graph } = opened
const after = (date: string): SeenWeek => {
  const week = weeks[weekOfDate(tiktok2025.startDate, date)]
  if (week === undefined) throw new RangeError(`${date} lies after the record.`)
  return week
}

// A week's steps and both passes sum products of non-negative numbers: 52 or 104 weeks of six steps, rows up to 12 + 2, columns below n.
const BOUND = 104 * 6 * (14 + graph.n) * 2 ** -53
const soldBy = (horizon: number, points: readonly ForecastPoint[]): readonly number[] =>
  forecastsOf(opened, tiktok2025, {}, horizon, points).map(({ groups }) => 100 * (groups.sold ?? Number.NaN))
const sum = (values: Iterable<number>): number => [...values].reduce((all, value) => all + value, 0)

it('every week of the record can have been, and what nobody sees adds up to 1', () => {
  expect(weeks).toHaveLength(1 + weekOfDate(tiktok2025.startDate, addDays(until, -6)))
  for (const { week, likelihood, weights } of weeks) {
    expect(likelihood, `week ${week}`).toBeGreaterThan(0)
    // Each weight is one division by a sum of them, which is off by less than n roundings; so is this sum.
    expect(Math.abs(sum(weights) - 1), `week ${week}`).toBeLessThan(2 * graph.n * 2 ** -53)
  }
  const ended = weeks.at(-1)?.weights.indexOf(1) ?? -1
  expect(graph.endings[graph.ending[ended] ?? -1]).toBe('sold_strategic/licensedAlgorithm')
})

it('what comes later moves no earlier week', () => {
  const cut = after('2025-06-20').week
  const day = addDays(tiktok2025.startDate, 7 * cut)
  const known = replayBelief(
    opened,
    tiktok2025,
    {},
    {
      headlines: headlines.filter(({ date }) => date <= day),
      deadlines: deadlines.filter(({ announced }) => announced <= day),
      until: day,
    },
  )
  expect(known.map(({ likelihood }) => likelihood)).toEqual(weeks.slice(0, cut + 1).map(({ likelihood }) => likelihood))
  expect(known.at(-1)).toEqual(weeks[cut])
})

const chainAt = ({ calendar }: SeenWeek): Chain =>
  fillChain(
    graph,
    numbersOf(opened, tiktok2025, {}),
    weeksOf(opened, { ...tiktok2025, calendar }, {}, 60),
    findStart(
      graph,
      tiktok2025.prologue.map(({ event }) => event),
    ),
  )

/** Everything a week can bring, whatever was reported: the mass of each state with each list of news, sorted, by `state|news`. */
function allOf(chain: Chain, before: Float64Array, week: number): ReadonlyMap<string, number> {
  let mass = new Map<string, number>()
  before.forEach((weight, s) => {
    if (weight > 0) mass.set(`${s}|`, weight)
  })
  for (let at = chain.weekStart[week] ?? 0; at < (chain.weekStart[week + 1] ?? 0); at++) {
    const layer = chain.layers[chain.steps[at] ?? 0]
    if (layer === undefined) throw new Error('A step has a layer.')
    const next = new Map<string, number>()
    const add = (name: string, p: number) => next.set(name, (next.get(name) ?? 0) + p)
    for (const [name, weight] of mass) {
      const [state = '', list = ''] = name.split('|')
      const own = layer.rowClass[Number(state)] ?? 0
      add(name, weight * (chain.quiet[own] ?? 0))
      const from = layer.rowStart[Number(state)] ?? 0
      for (let k = from; k < (layer.rowStart[Number(state) + 1] ?? 0); k++) {
        const events = graph.paths[graph.path[layer.edge[k] ?? 0] ?? 0] ?? []
        const news = events.flatMap((event) => {
          const id = graph.events[event] ?? ''
          return graph.hidden.includes(id) ? [] : [id]
        })
        const told = [...list.split(';'), news.join('+')].filter((text) => text !== '').toSorted()
        add(
          `${layer.target[k]}|${told.join(';')}`,
          weight * (chain.chance[(chain.classStart[own] ?? 0) + k - from] ?? 0),
        )
      }
    }
    mass = next
  }
  return mass
}

it.each(['2025-03-04', '2025-04-04', '2025-05-12', '2025-09-25', '2025-10-30'])(
  'the week of %s: the weights are those of all that can happen, kept where it is what was reported',
  (date) => {
    const { week, news, likelihood, weights } = after(date)
    const before = weeks[week - 1] ?? weeks[0]
    const reported = news
      .map((events) => events.join('+'))
      .toSorted()
      .join(';')
    const kept = [...allOf(chainAt(before), before.weights, week)].filter(([name]) => name.endsWith(`|${reported}`))
    const all = sum(kept.map(([, mass]) => mass))
    expect(Math.abs(likelihood / all - 1)).toBeLessThan(BOUND)
    const wanted = new Float64Array(graph.n)
    for (const [name, mass] of kept) wanted[Number(name.split('|')[0])] = mass / all
    weights.forEach((weight, s) => {
      expect(Math.abs(weight - (wanted[s] ?? 0)), `state ${s}`).toBeLessThan(BOUND)
    })
  },
)

const alone = (state: number): Float64Array => Float64Array.from({ length: graph.n }, (_, s) => Number(s === state))

it.each([52, 104])(
  'by week %i: the forecast is the mean of forward passes from the states that carry weight',
  (horizon) => {
    const days = ['2025-02-06', '2025-03-04', '2025-04-09', '2025-06-09', '2025-09-25', '2025-10-10', '2025-12-31']
    const points = days.map(after)
    const forecasts = forecastsOf(opened, tiktok2025, {}, horizon, points)
    points.forEach((point, i) => {
      const { date, week, calendar, weights } = point
      const states = [...weights.keys()].filter((s) => (weights[s] ?? 0) > 0)
      const found: readonly Forecast[] = states.map((s) =>
        forecastOf(opened, tiktok2025, {}, horizon, { date, week, calendar, weights: alone(s) }),
      )
      for (const [group, chance] of Object.entries(forecasts[i]?.groups ?? {})) {
        const wanted = sum(
          found.map(({ groups }, k) => (weights[states[k] ?? 0] ?? 0) * (groups[group as 'sold'] ?? 0)),
        )
        expect(Math.abs(chance - wanted), `${date} ${group}`).toBeLessThan(BOUND)
      }
    })
  },
)

const number = (id: ParameterId): number => tiktok2025.numbers[id].base
const times = (chance: number, ...ratios: readonly number[]): number => {
  const odds = ratios.reduce((all, ratio) => all * ratio, chance / (1 - chance))
  return odds / (1 + odds)
}

const stance = history.hidden.find(({ id }) => id === 'stance')
if (stance === undefined) throw new RangeError('The record does not ask about the stance.')
const free = 1 // the answer no, after yes
/** Yes and no to whether Beijing has tied the sale to trade. */
const stanceAfter = (date: string) => hiddenParts(opened, stance, after(date)) ?? []

it('has Beijing cooled? After Geneva as likely as a meeting softens it, less what the silence of its sale week says', () => {
  expect(stanceAfter('2025-04-09').map(({ share }) => share)).toEqual([1, 0])
  const parts = stanceAfter('2025-05-12')
  // Two delays, one bidder, a full sale, no deadline near: nothing seen of the sale, with either stance.
  const others = number('bd_walk') + number('us_concede')
  const silence = (...tied: readonly number[]) =>
    1 - others - times(number('bd_near'), number('or_delay_deal') ** 2, ...tied)
  const open = number('meet_soften') * silence()
  const linked = (1 - number('meet_soften')) * silence(number('or_linked_deal'))
  expect(Math.abs((parts[free]?.share ?? 0) - open / (open + linked))).toBeLessThan(BOUND)
  const [under = 0, without = 0] = soldBy(
    52,
    parts.map(({ point }) => point),
  )
  expect(without).toBeGreaterThan(under + 3)
})

it('and on the eve of Madrid nobody can tell, each meeting having tipped it and each quiet week tipped it back', () => {
  const openAfter = (date: string): number => stanceAfter(date)[free]?.share ?? 0
  const eve = after('2025-09-10')
  const parts = stanceAfter('2025-09-10')
  expect(Math.abs(openAfter('2025-09-10') - 0.5)).toBeLessThan(0.02)
  expect(openAfter('2025-06-09')).toBeGreaterThan(openAfter('2025-06-05'))
  expect(openAfter('2025-07-28')).toBeGreaterThan(openAfter('2025-07-24'))
  expect(openAfter('2025-09-10')).toBeLessThan(openAfter('2025-07-28'))
  expect(Math.abs(sum(parts.map(({ share }) => share)) - 1)).toBeLessThan(2 * graph.n * 2 ** -53)
  const halves = soldBy(
    104,
    parts.map(({ point }) => point),
  )
  const [whole = 0] = soldBy(104, [eve])
  expect(Math.abs(sum(parts.map(({ share }, i) => share * (halves[i] ?? 0))) - whole)).toBeLessThan(100 * BOUND)
})

const withNews = (date: string, ...news: SeenHeadline['news']): BeliefRecord => ({
  ...record,
  headlines: [{ date, headline: '', news, sources: [] }],
})

it.each([
  [
    withNews('2025-02-10', ['deal.closes']),
    /^Week 1, 2025-02-07 to 2025-02-13: "deal.closes" cannot .* possible were "host.threatensTariff", .*"owner.opensTalks"/,
  ],
  [
    withNews('2025-02-10', ['host.threatensTariff'], ['both.meet'], ['home.assents']),
    /Week 1, .*: "home.assents" cannot have come/,
  ],
  [
    withNews('2025-02-10', ['bidder.withdraws'], ['bidder.withdraws']),
    /Week 1, .*: together "bidder.withdraws", "bidder.withdraws" cannot have come/,
  ],
  [{ ...record, headlines: [] }, /Week 9, 2025-04-04 to 2025-04-10: no news cannot .*"clock.deadline host.delays"/],
])('a week that cannot have been is refused with what it can bring', (impossible, message) => {
  expect(() => replayBelief(opened, tiktok2025, {}, impossible)).toThrow(message)
})
