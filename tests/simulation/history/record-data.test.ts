import { expect, it } from 'vitest'
import { dayNumber, isCalendarDate } from '@/scenarios/calendar-date'
import { tiktok2025History as history } from '@/scenarios/forced-sale/history/tiktok-2025.history'
import { tiktok2025 } from '@/scenarios/forced-sale/presets/tiktok-2025.scenario'

const within = (date: string) =>
  isCalendarDate(date) &&
  dayNumber(date) >= dayNumber(tiktok2025.startDate) &&
  dayNumber(date) <= dayNumber(history.until)

it('every source is in one of the two tables, and none in both', () => {
  const cited = new Set([
    ...history.headlines.flatMap(({ sources }) => sources),
    ...history.deadlines.map(({ source }) => source),
    ...history.markets.map(({ source }) => source),
    ...history.marketsLeftOut.flatMap(({ sources }) => sources),
    ...history.questions.flatMap(({ sources, baseRate, market }) => [
      ...sources,
      ...(baseRate?.kind === 'waits' ? baseRate.sources : []),
      ...(market === undefined ? [] : [market.source]),
    ]),
    ...history.unscored.flatMap(({ sources }) => sources),
  ])
  const known = { ...tiktok2025.sources, ...history.sources }
  expect([...cited].filter((id) => !(id in known))).toEqual([])
  expect(Object.keys(history.sources).filter((id) => id in tiktok2025.sources)).toEqual([])
  expect(Object.keys(history.sources).filter((id) => !cited.has(id))).toEqual([])
})

it('every headline moves the machine or says why it cannot, and has a source', () => {
  for (const { date, headline, news, speaks, cannotExpress, sources } of history.headlines) {
    expect(within(date), date).toBe(true)
    expect(news.length === 0, headline).toBe(cannotExpress !== undefined)
    if (speaks !== undefined) expect(news.length, headline).toBeGreaterThan(0)
    expect(sources.length, headline).toBeGreaterThan(0)
  }
})

it('market prices are shares of 1 on days within the case, and each is asked as a question', () => {
  for (const { date, price } of history.markets) {
    expect(within(date), date).toBe(true)
    expect(price).toBeGreaterThan(0)
    expect(price).toBeLessThan(1)
  }
  const asked = history.questions.filter(({ set }) => set === 'market')
  expect(asked.map(({ asOf, market }) => [asOf, market?.price])).toEqual(
    history.markets.map(({ date, price }) => [date, price]),
  )
})

it('deadlines are announced on the day of a headline, before they come, and replace only announced ones', () => {
  for (const { date, announced, replaces } of history.deadlines) {
    expect(
      history.headlines.some((headline) => headline.date === announced),
      announced,
    ).toBe(true)
    expect(dayNumber(announced)).toBeLessThan(dayNumber(date))
    if (replaces !== undefined) expect(history.deadlines.map((other) => other.date)).toContain(replaces)
  }
})

it('questions are asked before they are settled, once each', () => {
  for (const { id, asOf, resolved, condition } of history.questions) {
    expect(within(asOf) && isCalendarDate(resolved), id).toBe(true)
    expect(dayNumber(asOf), id).toBeLessThan(dayNumber(resolved))
    const last = condition.kind === 'standing' ? condition.on : condition.by
    expect(dayNumber(resolved), id).toBeLessThanOrEqual(dayNumber(last))
  }
  const ids = history.questions.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
})
