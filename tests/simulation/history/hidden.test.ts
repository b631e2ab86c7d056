import { expect, it } from 'vitest'
import { entryOf } from '@/scenarios/entry-of'
import { tiktok2025History as history } from '@/scenarios/forced-sale/history/tiktok-2025.history'
import { tiktok2025 } from '@/scenarios/forced-sale/presets/tiktok-2025.scenario'
import type { HiddenQuestion } from '@/scenarios/history.types'
import { forecastOf, hiddenParts, toldFrom } from '@/simulation/history'
import { GROUPS, opened } from '../../forced-sale'
import { HORIZON, replay, told } from './the-record'

const { graph } = opened
// Sums of at most n non-negative numbers, and backward passes of 104 weeks of six steps.
const BOUND = 104 * 6 * (14 + graph.n) * 2 ** -53

const after = (date: string) => {
  const at = history.headlines.findLastIndex((headline) => headline.date === date)
  const forecast = told.after[at]
  if (forecast === undefined) throw new RangeError(`The record has no headline of ${date}.`)
  return forecast
}
const sharesOn = (date: string, id: string) =>
  after(date)
    .hidden.find((belief) => belief.id === id)
    ?.parts.map(({ share }) => Math.round(1000 * share) / 10)

it.each([
  ['2025-03-04', 'stance', [35.6, 64.4]],
  ['2025-04-09', 'stance', [100, 0]],
  ['2025-05-12', 'stance', [70.6, 29.4]],
  ['2025-09-16', 'stance', [34.8, 65.2]],
  ['2025-09-25', 'contracts', [0, 100]],
  ['2025-10-30', 'contracts', [52.8, 47.2]],
  ['2025-12-18', 'permits', [0, 100]],
  ['2025-12-25', 'permits', [17.6, 82.4]],
  ['2025-10-30', 'permits', undefined],
  ['2026-01-22', 'stance', undefined],
])('after the headlines of %s: %s %j', (date, id, shares) => {
  expect(sharesOn(date, id)).toEqual(shares)
})

it('where every state asks, the forecast is the mean of those under each answer', () => {
  let seen = 0
  for (const [at, forecast] of told.after.entries()) {
    const { weights } = replay.after(at + 1, forecast.date)
    if (weights.some((weight, s) => weight > 0 && (graph.ending[s] ?? -1) >= 0)) continue // what has ended asks nothing
    seen++
    const stance = forecast.hidden.find(({ id }) => id === 'stance')
    for (const group of stance === undefined ? [] : GROUPS) {
      const mean = stance?.parts.reduce(
        (sum, { share, forecast: own }) => sum + share * (own === undefined ? 0 : entryOf(own.groups, group)),
        0,
      )
      expect(Math.abs((mean ?? Number.NaN) - entryOf(forecast.groups, group)), forecast.date).toBeLessThan(2 * BOUND)
    }
  }
  expect(seen).toBeGreaterThan(20)
})

it('a forecast under an answer is one from the states in which it is true, and one that cannot be has none', () => {
  const point = replay.on('2025-09-10')
  const forecast = toldFrom(opened, tiktok2025, {}, HORIZON, history, point)
  const [question] = history.hidden
  const parts = question === undefined ? [] : hiddenParts(opened, question, point)
  expect(parts).toHaveLength(2)
  parts?.forEach((part, at) => {
    const groups = forecastOf(opened, tiktok2025, {}, HORIZON, part.point).groups
    const own = forecast.hidden[0]?.parts[at]
    expect(own?.share).toBe(part.share)
    expect(Math.abs(entryOf(groups, 'sold') - entryOf(own?.forecast?.groups ?? {}, 'sold'))).toBeLessThan(BOUND)
  })
  const tied = after('2025-04-09').hidden[0]
  expect(tied?.parts.map((part) => part.forecast !== undefined)).toEqual([true, false])
})

it('shares are of the states in which the question is asked, and a question nobody asks has no parts', () => {
  const point = replay.on('2025-10-30')
  const asked: HiddenQuestion = {
    id: 'asked',
    text: '',
    answers: [
      { name: 'Yes', where: { deal: ['contractsDrawn'], stance: ['open'] } },
      { name: 'No', where: { deal: ['closed'] } },
    ],
  }
  expect(hiddenParts(opened, asked, point)?.map(({ share }) => share)).toEqual([1, 0])
  const never = { ...asked, answers: asked.answers.slice(1) }
  expect(hiddenParts(opened, never, point)).toBeUndefined()
  expect(hiddenParts(opened, asked, replay.on('2026-02-01'))).toBeUndefined() // it is over
})
