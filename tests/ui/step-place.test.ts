import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { eventMeta } from '@/machines/forced-sale/event-meta'
import { tiktok2025 } from '@/scenarios/forced-sale/presets/tiktok-2025.scenario'
import { placeFields, placeFrom } from '@/simulation/link/link-codec'
import { placeAt } from '@/simulation/link/places'
import { type Choice, NOTHING, replay, type Session, type Timeline } from '@/simulation/step'
import { alteredBy, pairRows } from '@/ui/step/histories/pair-rows'
import { cutTimeline, timelineKey } from '@/ui/step/seat/use-seat'
import { optionsOf, type StepPlace, stepPlaceOf } from '@/ui/step/step-place'
import { playable } from '../forced-sale'
import { waitingSeat } from './waiting-seat'

const HORIZON = 104
const events = [...Object.keys(eventMeta), NOTHING]
const seats = ['host', 'home', 'owner', 'bidder'] as const
const choice: fc.Arbitrary<Choice> = fc.record({
  week: fc.integer({ min: 1, max: 156 }),
  event: fc.constantFrom(...events),
})

// A link holds 2,000 characters of branches: three of at most eight choices fit, at 24 characters each.
const place: fc.Arbitrary<StepPlace> = fc
  .record({
    run: fc.integer({ min: 0, max: 4_294_967_295 }),
    week: fc.integer({ min: 0, max: 156 }),
    more: fc.array(fc.array(choice, { minLength: 1, maxLength: 8 }), { maxLength: 3 }),
    seat: fc.constantFrom(undefined, ...seats),
    at: fc.nat(),
    beside: fc.option(fc.nat(), { nil: undefined }),
  })
  .map(({ run, week, more, seat, at, beside }) => {
    const branches = [[], ...more]
    const inside = (index: number) => index % branches.length
    return {
      ...{ run, week, branches, seat, branch: inside(at) },
      beside: beside === undefined ? undefined : inside(beside),
    }
  })

test.prop([place], { seed: 20_261_122, numRuns: 300 })('a place survives its link, field by field', (given) => {
  const fields = placeFields({ ...placeAt('step'), options: optionsOf(given) })
  expect(stepPlaceOf(placeFrom(new Map(fields)), seats)).toEqual(given)
})

it('a link that names a branch or a seat it does not have opens the nearest there is', () => {
  const read = (options: Record<string, string>) => stepPlaceOf({ ...placeAt('step'), options }, seats)
  expect(read({})).toEqual({ run: 0, week: 0, branches: [[]], branch: 0, seat: undefined, beside: undefined })
  expect(read({ b: '!5:home.blocks', on: '7', with: '9' })).toMatchObject({ branch: 1, beside: 1 })
  expect(read({ seat: 'nobody' }).seat).toBeUndefined()
  expect(read({ b: '!5:home.blocks,x:y,:' }).branches[1]).toEqual([{ week: 5, event: 'home.blocks' }])
})

const timelineOf = (session: Session): Timeline => {
  const played = replay(playable, tiktok2025, {}, HORIZON, session, HORIZON)
  if (played.status === 'bad') throw new Error(played.event)
  return played
}
const drawn = timelineOf({ seed: 'tiktok-1', run: 0, choices: [] })
const other = timelineOf({ seed: 'tiktok-1', run: 0, choices: [{ week: 3, event: 'host.threatensTariff' }] })

describe('two histories', () => {
  it('every week with a headline is there once, or counted in a fold', () => {
    const all = pairRows(drawn, other, true)
    const weeks = all.flatMap((row) => (row.kind === 'week' ? [row.week] : []))
    const headlines = [drawn, other].flatMap((one) => one.weeks.filter((week) => week.events.length > 0))
    expect(weeks).toEqual([...new Set(headlines.map(({ week }) => week))].toSorted((a, b) => a - b))
    const folded = pairRows(drawn, other, false)
    const counted = folded.reduce((sum, row) => sum + (row.kind === 'week' ? 1 : row.headlines), 0)
    expect(counted).toBe(weeks.length)
    expect(folded.length).toBeLessThan(weeks.length)
    expect(folded.every((row) => row.kind === 'same' || row.left?.events.join() !== row.right?.events.join())).toBe(
      true,
    )
  })

  it('the first difference is marked once, where the choice was made', () => {
    const marked = pairRows(drawn, other, false).filter((row) => row.kind === 'week' && row.isFirstDifference)
    expect(marked).toMatchObject([{ week: 3 }])
    expect(pairRows(drawn, drawn, false).some((row) => row.kind === 'week')).toBe(false)
  })
})

describe('what a change came to', () => {
  it('is the weeks that the table of both shows as unlike, and whether the outcome is another', () => {
    const unlike = pairRows(drawn, other, false).filter(
      (row) => row.kind === 'week' && (row.left?.events ?? []).join() !== (row.right?.events ?? []).join(),
    )
    const outcomes = [drawn, other].map((one) => (one.status === 'ended' ? one.end.outcome : ''))
    expect(unlike.length).toBeGreaterThan(0)
    expect(alteredBy(drawn, other)).toEqual({ weeks: unlike.length, isEnding: outcomes[0] !== outcomes[1] })
    expect(alteredBy(drawn, drawn)).toEqual({ weeks: 0, isEnding: false })
  })

  it('is not told while one of them waits for an answer', () => {
    expect(alteredBy(drawn, waitingSeat('host', 0))).toBeUndefined()
  })
})

describe('a seat’s question', () => {
  const asked = waitingSeat('host', 0)
  it('is about the history up to the week shown', () => {
    const cut = cutTimeline(asked, 3)
    expect(cut).toMatchObject({ status: 'open', seat: 'host' })
    expect(cut.weeks).toEqual(asked.weeks.slice(0, 3))
    expect(cutTimeline(asked, asked.weeks.length)).toBe(asked)
  })

  it('differs for an answer half given, which the weeks alone do not tell', () => {
    const half = { ...asked, pending: { ...asked.pending, events: [...asked.pending.events, 'host.lapses'] } }
    expect(timelineKey(half)).not.toBe(timelineKey(asked))
    expect(timelineKey(waitingSeat('host', 0))).toBe(timelineKey(asked))
  })
})
