import { describe, expect, it } from 'vitest'
import { details } from '@/scenarios/forced-sale/details'
import { tiktok2025 } from '@/scenarios/forced-sale/presets/tiktok-2025.scenario'
import type { Seats, Stop } from '@/simulation/seat'
import { isCalled, MANY_STOPS } from '@/simulation/seat/when-to-stop'
import { NOTHING, replay } from '@/simulation/step'
import { playable } from '../../forced-sale'
import { anyOf, HORIZON, playedGame, tableOf } from './seat-case'

const tables: readonly Seats[] = [['host'], ['home'], ['owner'], ['bidder'], ['owner', 'host']]
const wordsOf = (party: string) => details.seats.filter((seat) => seat.party === party)

describe.each(tables)('the seat of %s and %s', (...seats) => {
  const table = seats.filter((seat) => seat !== undefined) as unknown as Seats
  const RUNS = 4

  it('is asked only for its own, is offered holding first, and is asked again within 12 weeks while it can act', () => {
    for (let run = 0; run < RUNS; run++) {
      const stops: Stop[] = []
      const { table: ended } = playedGame({ run, seats: table }, anyOf(run), (asked) => {
        if (asked.status === 'due') stops.push(asked.stop)
      })
      expect(stops.map(({ index }) => index)).toEqual(stops.map((_, i) => i))
      expect(ended.taken.map(({ index, week, slot }) => [index, week, slot])).toEqual(
        stops.map(({ index, week, slot }) => [index, week, slot]),
      )
      for (const { kind, options, reason, turned } of stops) {
        expect(options.length).toBeGreaterThan(0)
        for (const { party, events } of options) {
          expect(table).toContain(party)
          if (kind === 'move') expect(events[0]).toBe(NOTHING)
          const own = events.filter((event) => playable.events[event]?.party === party)
          expect(kind === 'answer' ? own.length > 0 : own.length === events.length - 1).toBe(true)
          expect(events.length).toBeGreaterThan(1)
        }
        expect(reason === 'turn').toBe(turned.length > 0)
      }
    }
  })

  it('goes the way its session goes, whose choices are the decisions and holding in between', () => {
    const { game, table: ended } = playedGame({ run: 3, seats: table }, anyOf(3))
    const [seat, beside] = table
    const session = {
      seed: game.seed,
      run: 3,
      choices: ended.choices,
      seat,
      ...(beside === undefined ? {} : { beside }),
    }
    const played = replay(playable, tiktok2025, {}, HORIZON, session, HORIZON)
    expect(played.status).toBe('ended')
    expect('weeks' in played && played.weeks.map(({ events }) => events)).toEqual(
      ended.timeline.weeks.map(({ events }) => events),
    )
    // From its decisions alone, without what was kept on the way.
    expect(tableOf(game).choices).toEqual(ended.choices)
    // One decision fewer, and the last stop is due again.
    const asked = ended.taken.at(-1)!
    const before = game.decisions.slice(0, -asked.options.length)
    const due = tableOf({ ...game, decisions: before })
    expect(due.status === 'due' && [due.stop.index, due.stop.week, due.stop.slot]).toEqual([
      asked.index,
      asked.week,
      asked.slot,
    ])
  })

  it('tells what became of every decision: made, or too late after an event that took it away', () => {
    for (let run = 0; run < RUNS; run++)
      for (const { chosen, week, passage, kind } of playedGame({ run, seats: table }, anyOf(run)).table.taken) {
        for (const { event, party, madeInWeek, foiledBy } of chosen) {
          if (event === NOTHING) expect(madeInWeek).toBe(week)
          else if (madeInWeek !== undefined && kind === 'move')
            expect(passage.events).toContainEqual({ week: madeInWeek, event, party, own: true })
          if (foiledBy !== undefined) {
            expect(madeInWeek).toBeUndefined()
            expect(foiledBy.event).not.toBe(event)
          }
        }
        const loud = new Set(passage.events.map((one) => one.week))
        expect(passage.quiet).toBeLessThanOrEqual(passage.weeks)
        expect(passage.quiet + loud.size).toBeGreaterThanOrEqual(passage.weeks)
      }
  })
})

it('refuses a decision that its stop does not offer, and says what it does', () => {
  const due = tableOf({ seed: 'seat', run: 0, seats: ['owner'], decisions: [] })
  const [options] = due.status === 'due' ? due.stop.options : []
  const wrong = { party: 'owner', event: 'owner.signs' }
  expect(tableOf({ seed: 'seat', run: 0, seats: ['owner'], decisions: [wrong] })).toMatchObject({
    ...{ status: 'bad', decision: wrong, allowed: options?.events },
  })
  expect(() => tableOf({ seed: 'seat', run: 0, seats: ['court'], decisions: [] })).toThrow(RangeError)
})

it('of two seats both are asked at every stop at which both can act, in the order of the seats', () => {
  let both = 0
  playedGame({ run: 1, seats: ['owner', 'host'] }, anyOf(1), (asked) => {
    if (asked.status !== 'due') return
    const parties = asked.stop.options.map(({ party }) => party)
    expect(['owner,host', 'owner', 'host']).toContain(parties.join())
    both += Number(parties.length === 2)
  })
  expect(both).toBeGreaterThan(0)
})

it('of two seats that would act in one question the first in the model’s order does, and the other is too late', () => {
  // Where the host would approve a plan the owner walks away from it: the table asks of the sale but once a week.
  const choose = (stop: Stop, party: string, events: readonly string[]): string => {
    const wanted =
      party === 'host'
        ? ['host.determines']
        : stop.before.view.deal === 'framework'
          ? ['owner.walksAway']
          : ['deal.agreed.strategic', 'owner.opensTalks']
    return events.find((event) => wanted.includes(event)) ?? events[0]!
  }
  const foiled = [0, 1, 2].flatMap((run) =>
    playedGame({ run, seats: ['owner', 'host'] }, choose).table.taken.flatMap(({ chosen }) =>
      chosen.filter(({ foiledBy }) => foiledBy !== undefined),
    ),
  )
  expect(foiled.length).toBeGreaterThan(0)
  for (const { event, madeInWeek, foiledBy } of foiled.filter((one) => one.party === 'host')) {
    expect([event, madeInWeek]).toEqual(['host.determines', undefined])
    expect(foiledBy).toMatchObject({ event: 'owner.walksAway', party: 'owner' })
  }
})

describe('a decision is due', () => {
  const [owner] = wordsOf('owner')
  const act = (event: string) => ({ event, party: 'owner', slot: 2 })
  const then = { week: 5, acts: [act('a'), act('b')], view: { deal: 'talks', terms: 'fullSale', level: 'low' } }
  const called = (now: Partial<typeof then>, isDeadline = false, isLate = false) =>
    isCalled([owner!], then, { ...then, week: 6, ...now }, isDeadline, isLate)?.reason

  it('at the start, by a turn, by an act that could not be done, by a deadline and after 12 weeks, and else never', () => {
    expect(isCalled([owner!], undefined, then, false, false)?.reason).toBe('start')
    expect(called({})).toBeUndefined()
    expect(called({ acts: [act('a')] })).toBeUndefined()
    expect(called({ acts: [act('a'), act('c')] })).toBe('acts')
    expect(called({ view: { ...then.view, terms: 'licensedAlgorithm' } })).toBe('turn')
    // A field that the seat does not mind.
    expect(called({ view: { ...then.view, level: 'elevated' } })).toBeUndefined()
    expect(called({}, true)).toBe('deadline')
    expect(called({ week: 5 }, true)).toBeUndefined()
    expect(called({ week: 16 })).toBeUndefined()
    expect(called({ week: 17 })).toBe('weeks')
  })

  it(`after ${MANY_STOPS} of them no longer by a turn or a deadline`, () => {
    expect(called({ view: { ...then.view, terms: 'licensedAlgorithm' } }, true, true)).toBeUndefined()
    expect(called({ acts: [act('c')] }, true, true)).toBe('acts')
    expect(called({ week: 17 }, true, true)).toBe('weeks')
  })
})
