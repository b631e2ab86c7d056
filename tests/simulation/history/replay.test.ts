import { beforeAll, expect, it } from 'vitest'
import type { Graph } from '@/engine'
import { tiktok2025History as history } from '@/scenarios/forced-sale/history/tiktok-2025.history'
import { tiktok2025 } from '@/scenarios/forced-sale/presets/tiktok-2025.scenario'
import { viewOfKey } from '@/scenarios/forced-sale/view'
import type { CaseHistory, Headline } from '@/scenarios/history.types'
import { forecastFrom, knownCalendar, replayHistory, weeklyPoints } from '@/simulation/history'
import { opened, playable } from '../../forced-sale'

let graph: Graph
beforeAll(() => {
  graph = opened.graph
})

const standingAfter = (date: string) => {
  const point = forecastFrom(playable, tiktok2025, history, date)
  return { week: point.week, ...viewOfKey(point.key) }
}

it('the real history is a legal path of the machine, and every open state on it is a state of the chain', () => {
  const points = replayHistory(playable, tiktok2025, history)
  expect(points).toHaveLength(history.headlines.length)
  for (const { date, key, ending } of points) {
    if (ending === undefined) expect(graph.key.includes(key), date).toBe(true)
    else expect(graph.endings, date).toContain(ending)
  }
  expect(points.at(-1)?.ending).toBe('sold_strategic/licensedAlgorithm')
})

it('the turns of the story stand where they stood', () => {
  expect(standingAfter('2025-02-06')).toMatchObject({
    week: 0,
    deal: 'notForSale',
    delays: 1,
    bidders: 4,
    level: 'low',
  })
  expect(standingAfter('2025-04-01')).toMatchObject({ week: 8, deal: 'talks', bidders: 4, level: 'low' })
  expect(standingAfter('2025-04-02')).toMatchObject({ deal: 'nearDeal', buyer: 'strategic', phase: 'threatened' })
  expect(standingAfter('2025-04-03')).toMatchObject({
    week: 8,
    deal: 'talks',
    buyer: null,
    bidders: 1,
    level: 'elevated',
  })
  expect(standingAfter('2025-04-05')).toMatchObject({ week: 9, law: 'delayed', delays: 2 })
  expect(standingAfter('2025-04-10')).toMatchObject({ level: 'embargo' })
  expect(standingAfter('2025-05-12')).toMatchObject({ week: 14, level: 'truce', phase: 'calm' })
  expect(standingAfter('2025-06-19')).toMatchObject({ week: 19, delays: 3 })
  expect(standingAfter('2025-09-15')).toMatchObject({ week: 32, deal: 'framework', terms: 'licensedAlgorithm' })
  expect(standingAfter('2025-09-25')).toMatchObject({ week: 33, deal: 'determined' })
  expect(standingAfter('2025-10-10')).toMatchObject({ level: 'truce', phase: 'threatened', deal: 'determined' })
  expect(standingAfter('2025-10-30')).toMatchObject({ phase: 'calm' })
  expect(standingAfter('2025-12-18')).toMatchObject({ week: 45, deal: 'signed' })
  expect(forecastFrom(playable, tiktok2025, history, '2026-01-22')).toMatchObject({
    week: 50,
    ending: expect.any(String),
  })
})

const withHeadlines = (...headlines: readonly Pick<Headline, 'date' | 'events'>[]): CaseHistory => ({
  ...history,
  headlines: headlines.map((headline) => ({ headline: '', sources: [], ...headline })),
})

it.each([
  [
    'an event the machine refuses',
    withHeadlines({ date: '2025-03-01', events: ['deal.closes'] }),
    /2025-03-01: "deal.closes" is not possible/,
  ],
  [
    'an answer left open',
    withHeadlines({ date: '2025-04-05', events: ['clock.deadline'] }),
    /2025-04-05: "clock.deadline" waits for an answer/,
  ],
  [
    'an event after the end',
    {
      ...history,
      headlines: [
        ...history.headlines,
        { date: '2026-06-01', headline: '', events: ['host.threatensTariff'], sources: [] },
      ],
    },
    /2026-06-01: "host.threatensTariff" comes after the end, sold_strategic/,
  ],
  [
    'headlines out of order',
    withHeadlines({ date: '2025-03-02', events: [] }, { date: '2025-03-01', events: [] }),
    /2025-03-01: this headline stands after a later one/,
  ],
  ['a headline before the start', withHeadlines({ date: '2025-02-05', events: [] }), /2025-02-05: .* before the start/],
] as const)('%s is an error that names the date', (_, broken, message) => {
  expect(() => replayHistory(playable, tiktok2025, broken as CaseHistory)).toThrow(message)
})

it('a day before the start has no forecast', () => {
  expect(() => forecastFrom(playable, tiktok2025, history, '2025-02-05')).toThrow(/before the start/)
})

it('deadlines are known from the day of their order, and a replaced one no longer', () => {
  const known = (on: string) => knownCalendar(playable, tiktok2025, history, on).announced.map(({ date }) => date)
  expect(known('2025-04-03')).toEqual(['2025-04-05'])
  expect(known('2025-04-04')).toEqual(['2025-04-05', '2025-06-19'])
  expect(known('2025-09-24')).toEqual(['2025-04-05', '2025-06-19', '2025-09-17', '2025-12-16'])
  expect(known('2025-09-25')).toEqual(['2025-04-05', '2025-06-19', '2025-09-17', '2026-01-23'])
})

it('weekly points run from the start to the last whole week of the record and agree with their headlines', () => {
  const points = weeklyPoints(playable, tiktok2025, history)
  expect(points.map(({ week }) => week)).toEqual([...points.keys()])
  expect(points.at(-1)?.date).toBe('2026-05-14')
  expect(weeklyPoints(playable, tiktok2025, { ...history, until: '2026-05-13' }).at(-1)?.date).toBe('2026-05-07')
  for (const point of replayHistory(playable, tiktok2025, history)) {
    const later = replayHistory(playable, tiktok2025, history)
      .filter(({ week }) => week === point.week)
      .at(-1)
    expect(points[point.week]?.key, point.date).toBe(later?.key)
  }
})
