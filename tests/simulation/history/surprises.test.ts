import { expect, it } from 'vitest'
import { entryOf } from '@/scenarios/entry-of'
import { tiktok2025History as history } from '@/scenarios/forced-sale/history/tiktok-2025.history'
import { tiktok2025 } from '@/scenarios/forced-sale/presets/tiktok-2025.scenario'
import { againstSentence, againstTheNews, forecastsOf, surprisesOf } from '@/simulation/history'
import { opened } from '../../forced-sale'
import { HORIZON, record, replay, told } from './the-record'

/** In points of 100, how far each headline that speaks for or against a sale moved it by the end of a week. */
function movedBy(horizon: number): readonly (readonly [name: string, speaks: string, moved: number])[] {
  const points = history.headlines.flatMap(({ date }, at) => [
    replay.after(at + 1, date),
    replay.after(at, date, history.headlines[at - 1]?.date ?? tiktok2025.startDate),
  ])
  const sold = forecastsOf(
    opened,
    tiktok2025,
    {},
    horizon,
    points.filter(({ week }) => week <= horizon),
  ).map(({ groups }) => 100 * entryOf(groups, 'sold'))
  return history.headlines.flatMap(({ date, headline, speaks }, at) =>
    speaks === undefined
      ? []
      : [[`${date} ${headline}`, speaks, (sold[2 * at] ?? Number.NaN) - (sold[2 * at + 1] ?? Number.NaN)] as const],
  )
}

it.each([52, HORIZON])('by week %i no headline moves a sale against what a reader takes it for', (horizon) => {
  const moved = movedBy(horizon)
  expect(moved).toHaveLength(16)
  for (const [name, speaks, change] of moved) {
    // None so little that rounding hides it.
    expect(Math.abs(change), name).toBeGreaterThan(0.05)
    expect(change > 0 ? 'for' : 'against', name).toBe(speaks)
  }
})

it('and the page says so; turned round, it says which', () => {
  expect(againstTheNews(history, told, 'sold')).toEqual({ speaking: 16, against: [] })
  expect(againstSentence(16, 0, 'a sale')).toBe(
    'Of 16 headlines that a reader takes to speak for or against a sale, none moved it the other way.',
  )
  const turned = { ...told, after: told.before, before: told.after }
  const all = againstTheNews(history, { ...turned, weekly: told.weekly }, 'sold')
  expect(all.against).toHaveLength(16)
  expect(all.against[0]).toMatchObject({ date: '2025-02-27' })
  expect(all.against[0]?.moved).toBeCloseTo(0.0125, 3)
  expect(againstSentence(16, 2, 'a sale')).toMatch(/, 2 moved it the other way\.$/)
})

it('every sentence of what remains stands, with its figure', () => {
  const said = surprisesOf(history, told, record)
  expect(said).toHaveLength(history.surprises.length)
  const words = said.join('\n')
  expect(words).not.toMatch(/CHANGE|SHARE|NaN/)
  for (const figure of [
    'costs a sale 8.1 in 100',
    'London did by 0.8 in 100',
    'its chance falls (−12.0)',
    'a sale likelier (+1.3)',
    'a chance of 20.5 in 100',
  ])
    expect(words).toContain(figure)
})

it.each([
  ['a headline that moves nothing', { ...told, before: told.after }, record, 2],
  ['weeks that move nothing', { ...told, weekly: [told.weekly[0]] as const }, record, 2],
  [
    'chances near the base rates',
    told,
    {
      ...record,
      questions: record.questions.map((scored) => ({
        ...scored,
        forecasts: { ...scored.forecasts, model: scored.forecasts.baseRate ?? 0.5 },
      })),
    },
    2,
  ],
  [
    'a milestone that did not come about',
    told,
    { ...record, reliability: record.reliability.map((bin) => ({ ...bin, happened: bin.happened - 1 })) },
    1,
  ],
])('with %s its sentences fall', (_, others, scored, fallen) => {
  expect(surprisesOf(history, others, scored)).toHaveLength(history.surprises.length - fallen)
})
