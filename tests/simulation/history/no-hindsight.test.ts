import { expect, it } from 'vitest'
import { addDays, dayNumber } from '@/scenarios/calendar-date'
import { tiktok2025History as history } from '@/scenarios/forced-sale/history/tiktok-2025.history'
import { tiktok2025 } from '@/scenarios/forced-sale/presets/tiktok-2025.scenario'
import type { CaseHistory } from '@/scenarios/history.types'
import type { Scenario } from '@/scenarios/scenario.schema'
import { baseRateOf, forecastsOf, historyUpTo, openReplay, toldHistory } from '@/simulation/history'
import { opened } from '../../forced-sale'
import { HORIZON, replay, told } from './the-record'

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
      isAfter(headline.date) ? { ...headline, news: [['deal.closes'], ['court.voids']] } : headline,
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

const otherOn = (day: string, date = day) => {
  const { scenario, record } = otherAfter(day)
  return openReplay(opened, scenario, {}, record).on(date)
}

it('no forecast of any day sees what came after it', () => {
  const points = days.map((day) => replay.on(day))
  const others = days.map((day) => otherOn(day))
  expect(others).toEqual(points)
  expect(forecastsOf(opened, tiktok2025, {}, HORIZON, others)).toEqual(
    forecastsOf(opened, tiktok2025, {}, HORIZON, points),
  )
})

it('nor does the forecast after a headline, or the one without it', () => {
  const at = history.headlines.findIndex(({ date }) => date === '2025-09-19')
  const known = historyUpTo(history, '2025-09-19')
  const then = toldHistory(opened, tiktok2025, {}, HORIZON, known)
  expect(then.after).toEqual(told.after.slice(0, at + 1))
  expect(then.before).toEqual(told.before.slice(0, at + 1))
  expect(then.weekly).toEqual(told.weekly.slice(0, then.weekly.length))
})

it('and it does not see the calendar of the case beside the one known that day', () => {
  const day = '2025-05-01'
  const { scenario } = otherAfter(day)
  const point = replay.on(day)
  expect(forecastsOf(opened, scenario, {}, HORIZON, [point])).toEqual(
    forecastsOf(opened, tiktok2025, {}, HORIZON, [point]),
  )
})

it('the other future would have been seen had the day been later', () => {
  // Else the test above could not fail: some weeks on, the other record breaks or moves the forecast.
  const early = days.filter((date) => dayNumber(date) < dayNumber('2025-12-18'))
  const seen = early.filter((day) => {
    const later = addDays(day, 100)
    try {
      return JSON.stringify(otherOn(day, later)) !== JSON.stringify(replay.on(later))
    } catch {
      return true
    }
  })
  expect(seen).toEqual(early)
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
