import { beforeAll, describe, expect, it } from 'vitest'
import { entryOf } from '@/scenarios/entry-of'
import { tiktok2025 } from '@/scenarios/forced-sale/presets/tiktok-2025.scenario'
import type { NegotiationView } from '@/scenarios/forced-sale/view'
import { isOwn, NOTHING, stepTree, type TreeNode } from '@/simulation/step'
import { createStepValues, type StepValues } from '@/simulation/step/values'
import { opened, playable } from '../../forced-sale'
import { crowding, HORIZON, play, playSeat, session, timelineOf } from './step-case'

const seats = ['host', 'home', 'owner', 'bidder'] as const

let values: StepValues
beforeAll(() => {
  values = createStepValues(opened, tiktok2025, {}, HORIZON)
})

/** The chance of a sale once an event has happened, by the week's tree and the outcome line alone. */
function saleAfter({ leadsTo, answers }: TreeNode, week: number): number {
  if (leadsTo !== undefined) return values.groupsAt([{ week, at: leadsTo.at }])[0]?.sold ?? Number.NaN
  return answers.reduce((sum, answer) => sum + answer.chance * saleAfter(answer, week), 0)
}

describe.each(seats)('the seat of %s', (seat) => {
  it('is never drawn for: own headlines come only by choice, own answers stop the week', () => {
    let pending = 0
    for (let run = 0; run < 12; run++) {
      const first = timelineOf(session(run, { seat }))
      if (first.status === 'pending') pending++
      const { timeline } = playSeat(session(run, { seat }))
      expect(timeline.status).toBe('ended')
      for (const { events, chosen } of timeline.weeks)
        events.forEach((event, i) => {
          expect(chosen[i], event).toBe(isOwn(playable, event, seat))
        })
    }
    expect(pending > 0).toBe(seat === 'host' || seat === 'home')
  })

  it('its debrief adds up, whatever it does, and ends at what the history paid', () => {
    for (let run = 0; run < 8; run++) {
      const seated = session(run, { seat })
      const tree = stepTree(
        playable,
        tiktok2025,
        {},
        HORIZON,
        { before: timelineOf(seated, 0).start, slot: 0 },
        1,
        seat,
      )!
      const moves = tree.own.map(({ event }) => [{ week: 1, event }])
      for (const choices of [[], ...moves]) {
        const { timeline } = playSeat({ ...seated, choices })
        if (timeline.status !== 'ended') throw new Error('open')
        const told = values.debrief(timeline, seat)
        expect(Math.abs(told.payoff - told.start - told.choices - told.luck)).toBeLessThanOrEqual(told.bound)
        expect(told.bound).toBeLessThan(1e-12)
        const { endings, weeks } = tiktok2025.payoffs[seat]
        const worths = weeks as Partial<Record<string, number>>
        const { group } = timeline.end
        const { terms } = timeline.weeks.at(-1)!.after.view as NegotiationView
        const end =
          group === 'sold'
            ? endings.sold[terms]
            : (entryOf(endings as Readonly<Record<string, unknown>>, group) as number)
        const paid = timeline.weeks.reduce(
          (sum, { before: { view } }) => sum + (worths[String(view.law)] ?? 0) + (worths[String(view.level)] ?? 0),
          0,
        )
        // Two orders of adding at most 209 worths, of at most 3.1 together.
        expect(Math.abs(told.payoff - end - paid)).toBeLessThanOrEqual(2 * 209 * 3.1 * 2 ** -53)
      }
    }
  })

  it("its card agrees with the debrief's own steps, and the model's own mix is the value itself", () => {
    // A history that reaches a near deal early: before it Beijing has no move.
    const played = Array.from({ length: 20 }, (_, run) => playSeat(session(run, { seat }), 30))
    const early = played.find(({ timeline }) => timeline.weeks.some(({ before }) => before.view.deal === 'nearDeal'))
    const { session: seated, timeline } = early ?? playSeat(session(2, { seat }), 30)
    let cards = 0
    for (const { week } of timeline.weeks) {
      const here = timelineOf(seated, week - 1)
      const card = values.seatCard(here, seat)
      const so = values.debrief(here, seat)
      expect(card?.week).toBe(week)
      expect(Math.abs(card!.value - so.payoff)).toBeLessThanOrEqual(209 * 3.1 * 2 ** -53)
      expect(card?.agreement).toBe(
        values.groupsAt([{ week: week - 1, at: (here.weeks.at(-1)?.after ?? here.start).at }])[0]?.sold,
      )
      const before = here.weeks.at(-1)?.after ?? here.start
      const tree = stepTree(playable, tiktok2025, {}, HORIZON, { before, slot: 0 }, week, seat)!
      expect(card?.options.map(({ event }) => event)).toEqual(tree.own.map(({ event }) => event))
      for (const option of card!.options) {
        const choices = [...seated.choices.filter((choice) => choice.week < week), { week, event: option.event }]
        const then = timelineOf({ ...seated, choices }, week)
        const entry = values.debrief(then, seat).entries.find((one) => one.week === week && one.kind === 'move')
        expect(entry).toMatchObject({ events: [option.event], after: option.value })
        // Both add at most 42 products of shares, each rounded twice, and no sum is above 1.
        const node = tree.own.find(({ event }) => event === option.event)!
        expect(Math.abs(option.agreement - saleAfter(node, week))).toBeLessThanOrEqual(2 * 3 * 42 * 2 ** -53)
        cards++
      }
      if (tree.own.length === 0) {
        // Nothing to decide: waiting is what the model expects anyway, summed once more over at most 42 paths.
        expect(Math.abs(card!.holdOut!.value - card!.value)).toBeLessThanOrEqual(46 * 3.1 * 2 ** -53)
        expect(Math.abs(card!.holdOut!.agreement - card!.agreement)).toBeLessThanOrEqual(46 * 2 ** -53)
      }
    }
    expect(cards > 0).toBe(true)
  })
})

describe('an own answer', () => {
  const choices = [
    { week: 1, event: 'host.threatensTariff' },
    { week: 2, event: 'host.decidesOnTariff' },
  ]
  const seated = session(0, { seat: 'host', choices })

  it('is pending until it is given, one after the other', () => {
    const waiting = timelineOf(seated)
    if (waiting.status !== 'pending') throw new Error('not pending')
    expect(waiting.weeks).toHaveLength(1)
    expect(waiting.pending).toMatchObject({ week: 2, events: ['host.decidesOnTariff'], chosen: [true] })
    expect(waiting.pending.alternatives.map(({ event, chance }) => [event, chance])).toEqual([
      ['host.imposesTariff', tiktok2025.numbers.tar_impose.base],
      ['host.standsDown', 1 - tiktok2025.numbers.tar_impose.base],
    ])
    const imposed = timelineOf({ ...seated, choices: [...choices, { week: 2, event: 'host.imposesTariff' }] })
    if (imposed.status !== 'pending') throw new Error('not pending')
    expect(imposed.pending.alternatives.map(({ event }) => event)).toEqual(['host.takesBigStep', 'host.takesSmallStep'])
    expect(JSON.parse(JSON.stringify(imposed))).toEqual(imposed)
  })

  it('has its values on the card: the model would mix them to what stands before', () => {
    const card = values.seatCard(timelineOf(seated), 'host')
    expect(card).toMatchObject({ week: 2, kind: 'answer' })
    expect(card).not.toHaveProperty('holdOut')
    const mix = card!.options.reduce((sum, { modelChance, value }) => sum + modelChance * value, 0)
    expect(Math.abs(mix - card!.value)).toBeLessThanOrEqual(16 * 3.1 * 2 ** -53)
    const mixed = card!.options.reduce((sum, { modelChance, agreement }) => sum + modelChance * agreement, 0)
    expect(Math.abs(mixed - card!.agreement)).toBeLessThanOrEqual(16 * 2 ** -53)
    const stands = { ...seated, choices: [...choices, { week: 2, event: 'host.standsDown' }] }
    const last = values.debrief(timelineOf(stands, 2), 'host').entries.at(-1)
    expect(last).toMatchObject({ kind: 'answer', events: ['host.standsDown'] })
    expect(last?.after).toBe(card?.options.find(({ event }) => event === 'host.standsDown')?.value)
  })
})

it('only own moves can be chosen from a seat; holding out leaves the draw to the others', () => {
  const seat = 'home'
  const other = play(session(0, { seat, choices: [{ week: 1, event: 'owner.opensTalks' }] }), 1)
  expect(other).toEqual({ status: 'bad', week: 1, event: 'owner.opensTalks', allowed: [NOTHING] })
  for (let run = 0; run < 10; run++) {
    const silent = timelineOf(session(run, { seat }), 1)
    const held = timelineOf(session(run, { seat, choices: [{ week: 1, event: NOTHING }] }), 1)
    expect(held.weeks[0]?.events).toEqual(silent.weeks[0]?.events)
  }
})

it('a seat in crowded weeks adds up too', () => {
  const crowded = createStepValues(opened, tiktok2025, crowding, HORIZON)
  for (const seat of seats)
    for (let run = 0; run < 4; run++) {
      const { timeline } = playSeat(session(run, { seat }), HORIZON, crowding)
      const told = crowded.debrief(timeline, seat)
      expect(Math.abs(told.payoff - told.start - told.choices - told.luck)).toBeLessThanOrEqual(told.bound)
    }
})
