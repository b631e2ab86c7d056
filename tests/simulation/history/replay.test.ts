import { expect, it } from 'vitest'
import { addDays, dayNumber, weekOfDate } from '@/scenarios/calendar-date'
import { tiktok2025History as history } from '@/scenarios/forced-sale/history/tiktok-2025.history'
import { tiktok2025 } from '@/scenarios/forced-sale/presets/tiktok-2025.scenario'
import { viewOfKey } from '@/scenarios/forced-sale/view'
import type { SeenHeadline } from '@/scenarios/history.types'
import { type ForecastPoint, knownCalendar, openReplay, replayBelief } from '@/simulation/history'
import { opened } from '../../forced-sale'
import { replay } from './the-record'

const { graph } = opened
const { startDate } = tiktok2025

/** The readings of all states that may be it on a day. */
const standingOn = (date: string) =>
  [...replay.on(date).weights].flatMap((weight, s) => (weight > 0 ? [viewOfKey(graph.key[s] ?? 0)] : []))

it.each([
  ['2025-02-06', { deal: 'notForSale', delays: 1, bidders: 2, level: 'low' }],
  ['2025-04-01', { deal: 'talks', bidders: 2, level: 'low', phase: 'calm' }],
  ['2025-04-02', { deal: 'nearDeal', buyer: 'strategic', phase: 'threatened' }],
  ['2025-04-05', { law: 'delayed', delays: 2, deal: 'nearDeal' }],
  ['2025-04-10', { level: 'embargo', deal: 'talks', buyer: null, bidders: 1, stance: 'linked' }],
  ['2025-05-12', { level: 'standstillElevated', phase: 'calm' }],
  ['2025-06-19', { delays: 3, deal: 'talks' }],
  ['2025-09-16', { terms: 'licensedAlgorithm', deal: 'talks' }],
  ['2025-09-19', { deal: 'framework', buyer: 'strategic', terms: 'licensedAlgorithm' }],
  ['2025-09-25', { deal: 'determined' }],
  ['2025-10-10', { level: 'standstillElevated', phase: 'threatened' }],
  ['2025-10-30', { phase: 'calm' }],
  ['2025-12-18', { deal: 'signed' }],
])('on %s all that can be is %j', (date, standing) => {
  const views = standingOn(date)
  expect(views.length).toBeGreaterThan(0)
  for (const view of views) expect(view).toMatchObject(standing)
})

it('what nobody sees stays open: the stance after a meeting, and how far the papers are', () => {
  const valuesOn = (date: string, field: 'stance' | 'deal') => new Set(standingOn(date).map((view) => view[field]))
  expect(valuesOn('2025-05-20', 'stance')).toEqual(new Set(['open', 'linked']))
  expect(valuesOn('2025-11-20', 'deal')).toEqual(new Set(['determined', 'contractsDrawn']))
  expect(valuesOn('2026-01-08', 'deal')).toEqual(new Set(['signed', 'cleared']))
})

it('the closing ends it, on the terms that were agreed', () => {
  const { weights } = replay.on('2026-01-22')
  const ended = weights.indexOf(1)
  expect(graph.endings[graph.ending[ended] ?? -1]).toBe('sold_strategic/licensedAlgorithm')
})

const weightsOf = ({ week, calendar, weights }: ForecastPoint) => ({ week, calendar, weights })

it('after the last headline of a week it stands where the week ends, and so it does on its last day', () => {
  const last = weekOfDate(startDate, addDays(history.until, -6))
  const weeks = replayBelief(opened, tiktok2025, {}, history)
  expect(weeks.map(({ week }) => week)).toEqual([...Array(last + 1).keys()])
  for (const end of weeks) {
    expect(weightsOf(replay.on(end.date)), end.date).toEqual(weightsOf(end))
    const at = history.headlines.findLastIndex(({ date }) => weekOfDate(startDate, date) === end.week)
    const headline = history.headlines[at]
    if (headline !== undefined) expect(replay.after(at + 1, headline.date).weights, end.date).toEqual(end.weights)
  }
})

it('a day counts as the end of its week, the rest of it quiet', () => {
  // 14 February to 20 February is week 2, in which nothing was reported; 1 May is in week 12, likewise quiet.
  expect(replay.on('2025-02-17').weights).toEqual(replay.week(2).weights)
  expect(replay.on('2025-05-01').weights).toEqual(replay.week(12).weights)
})

it('a deadline that is still to come in the week is left open, and settled once its news has come', () => {
  // 19 June is the last day of week 19, so on 13 June its answer is not known.
  const delays = new Set(standingOn('2025-06-13').map((view) => view.delays))
  expect(delays.size).toBeGreaterThan(1)
  expect(new Set(standingOn('2025-06-19').map((view) => view.delays))).toEqual(new Set([3]))
})

const withHeadlines = (...headlines: readonly Pick<SeenHeadline, 'date' | 'news'>[]) => ({
  ...history,
  headlines: headlines.map((headline) => ({ headline: '', sources: [], ...headline })),
})
const silent = (date: string) => ({ date, news: [] })

it.each([
  [
    'news that cannot be',
    () => openReplay(opened, tiktok2025, {}, withHeadlines({ date: '2025-02-10', news: [['deal.closes']] })).week(1),
    /^Week 1, 2025-02-07 to 2025-02-13: "deal.closes" cannot have come .* possible were "host.threatensTariff"/,
  ],
  [
    'news after the end',
    () => {
      const late = { ...silent('2026-02-03'), headline: '', sources: [], news: [['host.threatensTariff']] }
      const headlines = [...history.headlines.filter(({ date }) => date < late.date), late]
      return openReplay(opened, tiktok2025, {}, { ...history, headlines }).on(late.date)
    },
    /^Week 52, .* "host.threatensTariff" cannot have come after the weeks before it; possible were no news/,
  ],
  [
    'headlines out of order',
    () => openReplay(opened, tiktok2025, {}, withHeadlines(silent('2025-03-02'), silent('2025-03-01'))),
    /^2025-03-01: this headline stands after a later one/,
  ],
  [
    'a headline before the start',
    () => openReplay(opened, tiktok2025, {}, withHeadlines(silent('2025-02-05'))),
    /^2025-02-05: .* before the start/,
  ],
  ['a day before the start', () => replay.on('2025-02-05'), /^2025-02-05 lies before the start/],
])('%s is an error that names the day', (_, broken, message) => {
  expect(broken).toThrow(message)
})

it('deadlines are known from the day of their order, and a replaced one no longer', () => {
  const known = (on: string) => knownCalendar(opened, tiktok2025, history, on).announced.map(({ date }) => date)
  expect(known('2025-04-03')).toEqual(['2025-04-05'])
  expect(known('2025-04-04')).toEqual(['2025-04-05', '2025-06-19'])
  expect(known('2025-09-24')).toEqual(['2025-04-05', '2025-06-19', '2025-09-17', '2025-12-16'])
  expect(known('2025-09-25')).toEqual(['2025-04-05', '2025-06-19', '2025-09-17', '2026-01-23'])
})

it('every question came out as the record has it', () => {
  for (const { id, asOf, condition, happened } of history.questions) {
    if (condition.kind !== 'event') continue
    const until = weekOfDate(startDate, condition.by)
    const news = history.headlines
      .filter(({ date }) => dayNumber(date) > dayNumber(asOf) && weekOfDate(startDate, date) <= until)
      .flatMap((headline) => headline.news.flat())
    expect(
      news.some((event) => condition.events.includes(event)),
      id,
    ).toBe(happened)
  }
})
