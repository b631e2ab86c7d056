import { expect, it } from 'vitest'
import { entryOf } from '@/scenarios/entry-of'
import { tiktok2025History as history } from '@/scenarios/forced-sale/history/tiktok-2025.history'
import { tiktok2025 } from '@/scenarios/forced-sale/presets/tiktok-2025.scenario'
import type { Scenario } from '@/scenarios/scenario.types'
import { groupRange, solveAnswer } from '@/simulation'
import {
  drawInSample,
  type ForecastPoint,
  forecastOf,
  forecastsOf,
  inSampleDraw,
  inSampleNumbers,
  openReplay,
} from '@/simulation/history'
import { GROUPS, opened } from '../../forced-sale'
import { HORIZON, replay, told } from './the-record'

// Both passes sum products of non-negative numbers: at most 104 weeks of six steps, rows or columns below n; values are at most 1.
const BOUND = 104 * 6 * (14 + opened.graph.n) * 2 ** -53

const expectClose = (a: Readonly<Record<string, number>>, b: Readonly<Record<string, number>>, name: string) => {
  for (const group of GROUPS) expect(Math.abs((a[group] ?? Number.NaN) - (b[group] ?? 0)), name).toBeLessThan(BOUND)
}

it('the forecast of the first day is the answer of the case', () => {
  expectClose(told.weekly[0].groups, solveAnswer(opened, tiktok2025, {}, HORIZON).groups, 'start')
})

it('after every headline the backward pass says what forward passes from where it may stand say', () => {
  const points = history.headlines.map(({ date }, at) => replay.after(at + 1, date))
  for (const changes of [{}, { bd_near: 0.16, sign_step: 0.06 }]) {
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
  expect(told.settledOn).toBe('2026-01-22')
  expect(forecastsOf(opened, tiktok2025, {}, HORIZON, [replay.on('2026-03-01')])[0]?.groups).toEqual({
    sold: 1,
    kept: 0,
    banned: 0,
    unresolved: 0,
  })
  const near = replay.on('2025-04-02')
  expect(forecastsOf(opened, tiktok2025, {}, near.week, [near])[0]?.groups.unresolved).toBeCloseTo(1, 14)
})

it('a point after the horizon is an error that names the day', () => {
  const point: ForecastPoint = replay.on('2025-04-02')
  expect(() => forecastsOf(opened, tiktok2025, {}, 7, [point])).toThrow(/2025-04-02 lies in week 8, after the horizon/)
  expect(() => forecastOf(opened, tiktok2025, {}, 7, point)).toThrow(/after the horizon/)
})

it('a headline without news moves nothing, and the last of a week leaves the week as it ended', () => {
  history.headlines.forEach(({ news, headline }, at) => {
    const [after, before] = [told.after[at], told.before[at]]
    if (news.length === 0) expect(after?.groups, headline).toEqual(before?.groups)
    else expect(after?.groups, headline).not.toEqual(before?.groups)
    const isLast = told.after[at + 1]?.week !== after?.week
    if (isLast && after !== undefined) expect(after.groups, headline).toEqual(told.weekly[after.week]?.groups)
  })
})

it('the in-sample switch draws those numbers within their ranges and leaves the others alone', () => {
  const own = inSampleNumbers(opened, tiktok2025)
  expect(own).toEqual(['credibility', 'meet_package'])
  const drawn = drawInSample(opened, tiktok2025, { ext_grant: 0.5 }, 7)
  expect(Object.keys(drawn).toSorted()).toEqual([...own, 'ext_grant'].toSorted())
  expect(drawn.ext_grant).toBe(0.5)
  const readings: Scenario['numbers'] = tiktok2025.numbers
  for (const id of own) {
    const { low, high } = readings[id]!
    expect(drawn[id], id).toBeGreaterThanOrEqual(low)
    expect(drawn[id], id).toBeLessThanOrEqual(high)
  }
  const at = history.headlines.findIndex(({ date }) => date === '2025-09-15') + 1
  const moments = [
    { date: '2025-04-03', headlines: 10 },
    { date: '2025-09-15', headlines: at },
  ]
  const draws = [0, 1, 2, 3].map((k) => inSampleDraw(opened, tiktok2025, {}, HORIZON, history, moments, k))
  for (const moment of moments.keys()) {
    const groups = draws.flatMap((forecasts) => forecasts.slice(moment, moment + 1).map((forecast) => forecast.groups))
    expect(new Set(groups.map(({ sold }) => sold)).size).toBe(4)
    const { low, high } = entryOf(groupRange(groups).groups, 'sold')
    expect(low).toBeLessThan(high)
  }
})

it('and works out what is hidden with the drawn numbers too', () => {
  const moment = { date: '2025-09-10', headlines: history.headlines.filter(({ date }) => date <= '2025-09-10').length }
  const drawn = drawInSample(opened, tiktok2025, {}, 5)
  const atDrawn = openReplay(opened, tiktok2025, drawn, history).on(moment.date)
  expect(atDrawn.weights).not.toEqual(replay.on(moment.date).weights)
  expect(inSampleDraw(opened, tiktok2025, {}, HORIZON, history, [moment], 5)).toEqual([
    forecastOf(opened, tiktok2025, drawn, HORIZON, atDrawn),
  ])
})
