import { beforeAll, expect, it } from 'vitest'
import { addDays, dayNumber } from '@/scenarios/calendar-date'
import { tiktok2025History as history } from '@/scenarios/forced-sale/history/tiktok-2025.history'
import { tiktok2025 } from '@/scenarios/forced-sale/presets/tiktok-2025.scenario'
import type { CaseHistory } from '@/scenarios/history.types'
import type { Scenario } from '@/scenarios/scenario.schema'
import { forecastFrom, historyUpTo, replayHistory } from '@/simulation/history'
import { baseRateOf, forecastsOf } from '@/simulation/history/graph'
import { opened, playable } from '../../forced-sale'

beforeAll(() => {})

/** Another future: everything dated after the day happens otherwise, at another time, or could not even happen. */
function otherAfter(day: string): { readonly scenario: Scenario; readonly record: CaseHistory } {
  const isAfter = (date: string) => dayNumber(date) > dayNumber(day)
  const announced = [
    ...tiktok2025.calendar.announced.map((entry) =>
      isAfter(entry.announced) ? { ...entry, date: addDays(entry.date, 70) } : entry,
    ),
    {
      date: addDays(day, 15),
      announced: addDays(day, 1),
      event: 'clock.deadline' as const,
      label: 'Another deadline',
      source: 'S08',
    },
  ]
  const record: CaseHistory = {
    ...history,
    until: isAfter(history.until) ? addDays(history.until, 300) : history.until,
    headlines: history.headlines.map((headline) =>
      isAfter(headline.date) ? { ...headline, events: ['deal.closes', 'court.voids'] } : headline,
    ),
    deadlines: [
      ...history.deadlines.map((deadline) =>
        isAfter(deadline.announced)
          ? { ...deadline, date: addDays(deadline.date, 35), replaces: '2025-04-05' }
          : deadline,
      ),
      {
        date: addDays(day, 29),
        announced: addDays(day, 1),
        label: 'Another order',
        source: 'S02',
        replaces: '2025-06-19',
      },
    ],
    markets: history.markets.map((market) =>
      isAfter(market.date) ? { ...market, price: 1 - market.price, resolved: 'no' } : market,
    ),
    comparableDeadlines: history.comparableDeadlines.map((deadline) =>
      isAfter(deadline.decided) ? { ...deadline, result: 'enforced' } : deadline,
    ),
  }
  return { scenario: { ...tiktok2025, calendar: { ...tiktok2025.calendar, announced } }, record }
}

/** Every day on which anything is dated, and the day before it: where a leak by a day would show. */
const days = [
  ...new Set(
    [
      ...history.headlines.map(({ date }) => date),
      ...history.deadlines.flatMap(({ date, announced }) => [date, announced]),
      ...history.markets.map(({ date }) => date),
      tiktok2025.startDate,
      addDays(tiktok2025.startDate, 1),
    ].flatMap((date) => [addDays(date, -1), date]),
  ),
]
  .filter((date) => dayNumber(date) >= dayNumber(tiktok2025.startDate))
  .toSorted()

it('no forecast of any day sees what came after it', () => {
  const points = days.map((day) => forecastFrom(playable, tiktok2025, history, day))
  const others = days.map((day) => {
    const { scenario, record } = otherAfter(day)
    return forecastFrom(playable, scenario, record, day)
  })
  expect(others).toEqual(points)
  expect(forecastsOf(opened, tiktok2025, {}, 104, others)).toEqual(forecastsOf(opened, tiktok2025, {}, 104, points))
})

it('the replay of the whole record stands after each headline where that day stood', () => {
  const points = replayHistory(playable, tiktok2025, history)
  for (const [i, { headline: _headline, events: _events, ...point }] of points.entries()) {
    if (points[i + 1]?.date !== point.date)
      expect(point).toEqual(forecastFrom(playable, tiktok2025, history, point.date))
  }
})

it('and it does not see the calendar of the case beside the one known that day', () => {
  const day = '2025-05-01'
  const point = forecastFrom(playable, tiktok2025, history, day)
  const { scenario } = otherAfter(day)
  expect(forecastsOf(opened, scenario, {}, 104, [point])).toEqual(forecastsOf(opened, tiktok2025, {}, 104, [point]))
})

it('the other future would have been seen had the day been later', () => {
  // Else the test above could not fail: a month on, the other record breaks or moves the forecast.
  let seen = 0
  for (const day of days.filter((date) => dayNumber(date) < dayNumber('2025-12-18'))) {
    const { scenario, record } = otherAfter(day)
    const later = addDays(day, 100)
    try {
      const point = forecastFrom(playable, scenario, record, later)
      if (JSON.stringify(point) !== JSON.stringify(forecastFrom(playable, tiktok2025, history, later))) seen++
    } catch {
      seen++
    }
  }
  expect(seen).toBe(days.filter((date) => dayNumber(date) < dayNumber('2025-12-18')).length)
})

it('base rates and the record of a day hold nothing later', () => {
  for (const question of history.questions) {
    expect(baseRateOf(otherAfter(question.asOf).record, question), question.id).toEqual(baseRateOf(history, question))
  }
  for (const day of days) {
    const { headlines, deadlines, markets } = historyUpTo(history, day)
    const latest = [...headlines, ...markets]
      .map(({ date }) => date)
      .concat(deadlines.map(({ announced }) => announced))
    expect(latest.filter((date) => dayNumber(date) > dayNumber(day))).toEqual([])
  }
})
