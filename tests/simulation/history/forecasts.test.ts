import { beforeAll, expect, it } from 'vitest'
import { entryOf } from '@/scenarios/entry-of'
import { tiktok2025History as history } from '@/scenarios/forced-sale/history/tiktok-2025.history'
import { tiktok2025 } from '@/scenarios/forced-sale/presets/tiktok-2025.scenario'
import type { Scenario } from '@/scenarios/scenario.types'
import { groupRange, solveAnswer } from '@/simulation'
import { beforeEach, forecastFrom, replayHistory } from '@/simulation/history'
import { drawInSample, forecastOf, forecastsOf, inSampleDraw, inSampleNumbers } from '@/simulation/history/graph'
import type { ForecastPoint } from '@/simulation/history/types'
import { GROUPS, opened, playable } from '../../forced-sale'

const HORIZON = 104
beforeAll(() => {})

// Both passes sum products of non-negative numbers: at most 104 steps of rows or columns up to 42 + 2 terms, each within
// 104 · 44 · 2⁻⁵³ of the true value, which is at most 1; the columns of a forward pass hold up to 3,288 terms.
const BOUND = 104 * (44 + 3290) * 2 ** -53

const expectClose = (a: Readonly<Record<string, number>>, b: Readonly<Record<string, number>>, name: string) => {
  for (const group of GROUPS) expect(Math.abs((a[group] ?? Number.NaN) - (b[group] ?? 0)), name).toBeLessThan(BOUND)
}

it('the forecast of the first day is the answer of the case', () => {
  const start = forecastFrom(playable, tiktok2025, history, tiktok2025.startDate)
  const [forecast] = forecastsOf(opened, tiktok2025, {}, HORIZON, [start])
  expectClose(forecast?.groups ?? {}, solveAnswer(opened, tiktok2025, {}, HORIZON).groups, 'start')
})

it('after every headline the backward pass says what a forward pass from that state says', () => {
  const points = replayHistory(playable, tiktok2025, history)
  for (const changes of [{}, { bd_near: 0.16, close: 0.06 }]) {
    const forecasts = forecastsOf(opened, tiktok2025, changes, HORIZON, points)
    expect(forecasts.map(({ date }) => date)).toEqual(points.map(({ date }) => date))
    points.forEach((point, i) => {
      const groups: Readonly<Record<string, number>> = forecasts[i]?.groups ?? {}
      expectClose(groups, forecastOf(opened, tiktok2025, changes, HORIZON, point).groups, point.date)
      expect(Math.abs(Object.values(groups).reduce((a, b) => a + b, 0) - 1)).toBeLessThan(4 * BOUND)
    })
  }
})

it('what has ended stays ended, and at the horizon nothing is left to happen', () => {
  const closed = forecastFrom(playable, tiktok2025, history, '2026-03-01')
  expect(forecastsOf(opened, tiktok2025, {}, HORIZON, [closed])[0]?.groups).toEqual({
    sold: 1,
    kept: 0,
    banned: 0,
    unresolved: 0,
  })
  const near = forecastFrom(playable, tiktok2025, history, '2025-04-02')
  expect(forecastsOf(opened, tiktok2025, {}, near.week, [near])[0]?.groups.unresolved).toBe(1)
})

it('a point after the horizon, and one the graph does not have, are errors that name the day', () => {
  const point = forecastFrom(playable, tiktok2025, history, '2025-04-02')
  expect(() => forecastsOf(opened, tiktok2025, {}, 7, [point])).toThrow(/2025-04-02 lies in week 8, after the horizon/)
  expect(() => forecastOf(opened, tiktok2025, {}, 7, point)).toThrow(/after the horizon/)
  const lost: ForecastPoint = { ...point, key: 2 ** 31 }
  expect(() => forecastsOf(opened, tiktok2025, {}, HORIZON, [lost])).toThrow(/2025-04-02: the graph has no state/)
})

it('the point before a headline differs from the one after only in what the headline brought', () => {
  const start = forecastFrom(playable, tiktok2025, history, tiktok2025.startDate)
  const points = replayHistory(playable, tiktok2025, history)
  const before = beforeEach(start, points)
  points.forEach((point, i) => {
    expect(before[i]?.week).toBe(point.week)
    expect(before[i]?.key).toBe((points[i - 1] ?? start).key)
    if (point.events.length === 0) expect(before[i]?.key).toBe(point.key)
  })
})

it('the in-sample switch draws those numbers within their ranges and leaves the others alone', () => {
  const own = inSampleNumbers(opened, tiktok2025)
  expect(own).toContain('bd_near')
  expect(own).not.toContain('ext_grant') // not in sample
  expect(own).not.toContain('price_jv') // an amount
  const drawn = drawInSample(opened, tiktok2025, { ext_grant: 0.5 }, 7)
  expect(Object.keys(drawn).toSorted()).toEqual([...own, 'ext_grant'].toSorted())
  expect(drawn.ext_grant).toBe(0.5)
  const readings: Scenario['numbers'] = tiktok2025.numbers
  for (const id of own) {
    const { low, high } = readings[id]!
    expect(drawn[id], id).toBeGreaterThanOrEqual(low)
    expect(drawn[id], id).toBeLessThanOrEqual(high)
  }
  const point = forecastFrom(playable, tiktok2025, history, '2025-04-03')
  const draws = [0, 1, 2, 3].map((k) => inSampleDraw(opened, tiktok2025, {}, HORIZON, point, k).groups)
  expect(new Set(draws.map(({ sold }) => sold)).size).toBe(4)
  const { low, high } = entryOf(groupRange(draws).groups, 'sold')
  expect(low).toBeLessThan(high)
})
