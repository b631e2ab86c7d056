import { beforeAll, describe, expect, it } from 'vitest'
import { type Chain, solveForward } from '@/engine'
import { entryOf } from '@/scenarios/entry-of'
import { tiktok2025 } from '@/scenarios/forced-sale/presets/tiktok-2025.scenario'
import type { NegotiationView } from '@/scenarios/forced-sale/view'
import { QUESTIONS } from '@/scenarios/forced-sale/week-kinds'
import { chainOf } from '@/simulation'
import { isOwn, type StepWeek, stepTree, type Timeline, type TreeNode } from '@/simulation/step'
import { createStepValues, type StepValues } from '@/simulation/step/values'
import { opened, playable } from '../../forced-sale'
import { crowding, mostOf, play, playSeat, quietBut, session, timelineOf, worthOfWeek } from './step-case'

const seats = ['host', 'home', 'owner', 'bidder'] as const
/** A seat is asked three times a week at most, so that 40 weeks are a hundred decisions and more, over three deadlines. */
const HORIZON = 40
const stepsIn = (weeks: readonly StepWeek[]) =>
  weeks.flatMap(({ week, steps }) => steps.map((one) => ({ week, ...one })))
const nothings = QUESTIONS.map((question) => `nothing.${question}`)

let chain: Chain
let values: StepValues
beforeAll(() => {
  chain = chainOf(opened, tiktok2025, {}, HORIZON)
  values = createStepValues(opened, tiktok2025, {}, HORIZON)
})

const stateOf = (at: number | string): number =>
  typeof at === 'string'
    ? opened.graph.ending.findIndex((e) => e >= 0 && opened.graph.endings[e] === at)
    : opened.graph.key.findIndex((key, s) => key === at && opened.graph.ending[s]! < 0)

/** The chance of a sale from a state before a step on, by a forward pass over the steps that are left. */
function saleFrom(at: number | string, week: number, slot: number): number {
  const { steps, weekStart } = chain
  const isOver = (step: number) => chain.layers[step]!.slot < slot
  const first = weekStart[week]! + [...steps.subarray(weekStart[week], weekStart[week + 1])].filter(isOver).length
  const { final } = solveForward({
    ...chain,
    start: stateOf(at),
    horizon: HORIZON - week + 1,
    steps: steps.slice(first),
    weekStart: Uint32Array.of(0, 0, ...weekStart.subarray(week + 1).map((from) => from - first)),
  })
  return final.reduce((sum, mass, s) => (chain.outcomes[chain.outcome[s]!]!.group === 'sold' ? sum + mass : sum), 0)
}

/** The same once an event of a step has happened, by the step's tree. */
function saleAfter({ leadsTo, answers }: TreeNode, week: number, slot: number): number {
  if (leadsTo !== undefined) return saleFrom(leadsTo.at, week, slot + 1)
  return answers.reduce((sum, answer) => sum + answer.chance * saleAfter(answer, week, slot), 0)
}

/** Two passes over every step, as in `step-values.test.ts`: no row or column has more entries than there are states. */
const passes = () => 2 * chain.steps.length * (chain.n + 2) * 2 ** -53
/** What is earned is added up week by week: two orders of adding two worths a week and an ending. */
const adding = (seat: (typeof seats)[number]) =>
  2 * (2 * HORIZON + 1) * mostOf(tiktok2025.payoffs[seat], HORIZON) * 2 ** -53

const playHere = (given: Parameters<typeof playSeat>[0], changes = {}, onDue?: Parameters<typeof playSeat>[4]) =>
  playSeat(given, HORIZON, changes, HORIZON, onDue)
const timelineHere = (given: Parameters<typeof timelineOf>[0], until = HORIZON): Timeline =>
  timelineOf(given, until, {}, HORIZON)

describe.each(seats)('the seat of %s', (seat) => {
  it('is never drawn for: a question with an own move waits for it, and so does an own answer, and nothing else', () => {
    const kinds = new Set<string>()
    for (let run = 0; run < 6; run++) {
      const asked: string[] = []
      const { timeline } = playHere(session(run, { seat }), {}, ({ week, slot, kind, alternatives }) => {
        expect(alternatives.length).toBeGreaterThan(0)
        expect(alternatives.every(({ own }) => own)).toBe(true)
        asked.push(`${week} ${slot} ${kind}`)
        kinds.add(kind)
      })
      expect(timeline.status).toBe('ended')
      const due = stepsIn(timeline.weeks).flatMap((step) => {
        const { week, slot, events } = step
        const { own } = stepTree(playable, tiktok2025, {}, HORIZON, step, week, seat)!
        return [
          ...(own.length > 0 ? [`${week} ${slot} move`] : []),
          ...events.filter((event) => isOwn(playable, event, seat)).map(() => `${week} ${slot} answer`),
        ]
      })
      expect(asked).toEqual(due)
      for (const { events, chosen } of timeline.weeks)
        events.forEach((event, i) => {
          expect(chosen[i], event).toBe(isOwn(playable, event, seat))
        })
    }
    expect(kinds.has('answer')).toBe(seat === 'host' || seat === 'home')
  })

  it('its debrief adds up, whatever it does, and ends at what the history paid', () => {
    for (let run = 0; run < 4; run++) {
      const seated = session(run, { seat })
      const first = play(seated, 1, {}, HORIZON)
      const pending = first.status === 'pending' ? first.pending : undefined
      const moves = (pending?.alternatives ?? []).map(({ event }) => [{ week: pending?.week ?? 1, event }])
      for (const choices of [[], ...moves]) {
        const { timeline } = playHere({ ...seated, choices })
        if (timeline.status !== 'ended') throw new Error('open')
        const told = values.debrief(timeline, seat)
        expect(Math.abs(told.payoff - told.start - told.choices - told.luck)).toBeLessThanOrEqual(told.bound)
        expect(told.bound).toBeLessThan(1e-12)
        const payoffs = tiktok2025.payoffs[seat]
        const { group } = timeline.end
        const { buyer, terms } = timeline.weeks.at(-1)!.after.view as NegotiationView
        const end =
          group === 'sold'
            ? payoffs.endings.sold[terms] + (buyer === null || buyer === 'strategic' ? 0 : payoffs.endings.buyer[buyer])
            : (entryOf(payoffs.endings as Readonly<Record<string, unknown>>, group) as number)
        const paid = timeline.weeks.reduce((sum, { before: { view } }) => sum + worthOfWeek(payoffs, view), 0)
        expect(Math.abs(told.payoff - end - paid)).toBeLessThanOrEqual(adding(seat))
      }
    }
  })

  it("its card agrees with the debrief's own steps, and the model's own mix is the value itself", () => {
    // A history that reaches a near deal: before it Beijing has a move only in an embargo.
    const runs = Array.from({ length: 20 }, (_, run) => run)
    const reaches = (run: number) =>
      stepsIn(playHere(session(run, { seat })).timeline.weeks).some(({ before }) => before.view.deal === 'nearDeal')
    const run = seat === 'home' ? runs.find(reaches)! : 2
    const asked = new Set<number>()
    let cards = 0
    let held = 0
    playHere(session(run, { seat }), {}, (pending, given, here) => {
      const { week, slot, kind, before, alternatives } = pending
      // Every question a few times.
      if (kind !== 'move' || [...asked].filter((at) => at % 10 === slot).length > 2) return
      asked.add(10 * week + slot)
      const card = values.seatCard(here, seat)!
      expect(card).toMatchObject({ week, kind })
      expect(Math.abs(card.value - values.debrief(here, seat).payoff)).toBeLessThanOrEqual(adding(seat))
      expect(Math.abs(card.agreement - saleFrom(before.at, week, slot))).toBeLessThanOrEqual(passes())
      expect(card.options.map(({ event }) => event)).toEqual(alternatives.map(({ event }) => event))
      for (const option of card.options) {
        const choices = [...given.choices, { week, event: option.event }]
        const then = timelineHere({ ...given, choices }, week)
        const { entries } = values.debrief(then, seat)
        const entry = entries.find((one) => one.week === week && one.events[0] === option.event)
        expect(entry).toMatchObject({ kind: 'move', events: [option.event], after: option.value })
        const node = alternatives.find(({ event }) => event === option.event)!
        expect(Math.abs(option.agreement - saleAfter(node, week, slot))).toBeLessThanOrEqual(passes())
        cards++
      }
      const { holdOut } = card
      const quiet = timelineHere({ ...given, choices: [...given.choices, { week, event: holdOut!.event }] }, week)
      const entry = values
        .debrief(quiet, seat)
        .entries.find((one) => one.week === week && one.events[0] === holdOut!.event)
      expect(entry).toMatchObject({ kind: 'holdOut', after: holdOut!.value })
      held++
    })
    expect(cards).toBeGreaterThan(0)
    expect(held).toBe(asked.size)
  })
})

describe('an own answer', () => {
  const choices = [...quietBut(1, { trade: ['host.threatensTariff'] }), { week: 2, event: 'host.decidesOnTariff' }]
  const seated = session(0, { seat: 'host', choices })

  it('is pending until it is given, one after the other', () => {
    const waiting = timelineHere(seated)
    if (waiting.status !== 'pending') throw new Error('not pending')
    expect(waiting.weeks).toHaveLength(1)
    expect(waiting.pending).toMatchObject({ kind: 'answer', week: 2, events: ['host.decidesOnTariff'], chosen: [true] })
    expect(waiting.pending.alternatives.map(({ event, chance }) => [event, chance])).toEqual([
      ['host.imposesTariff', tiktok2025.numbers.tar_impose.base],
      ['host.standsDown', 1 - tiktok2025.numbers.tar_impose.base],
    ])
    const imposed = timelineHere({ ...seated, choices: [...choices, { week: 2, event: 'host.imposesTariff' }] })
    if (imposed.status !== 'pending') throw new Error('not pending')
    expect(imposed.pending.alternatives.map(({ event }) => event)).toEqual(['host.takesBigStep', 'host.takesSmallStep'])
    expect(JSON.parse(JSON.stringify(imposed))).toEqual(imposed)
  })

  it('has its values on the card: the model would mix them to what stands before', () => {
    const card = values.seatCard(timelineHere(seated), 'host')
    expect(card).toMatchObject({ week: 2, kind: 'answer' })
    expect(card).not.toHaveProperty('holdOut')
    // Two ways to one sum of at most 7 paths, each of at most 5 factors.
    const bound = 2 * (7 + 5 + 1) * 2 ** -53
    const mix = card!.options.reduce((sum, { modelChance, value }) => sum + modelChance * value, 0)
    expect(Math.abs(mix - card!.value)).toBeLessThanOrEqual(bound * mostOf(tiktok2025.payoffs.host, HORIZON))
    const mixed = card!.options.reduce((sum, { modelChance, agreement }) => sum + modelChance * agreement, 0)
    expect(Math.abs(mixed - card!.agreement)).toBeLessThanOrEqual(bound)
    const stands = { ...seated, choices: [...choices, { week: 2, event: 'host.standsDown' }] }
    const last = values.debrief(timelineHere(stands, 2), 'host').entries.findLast(({ kind }) => kind === 'answer')
    expect(last).toMatchObject({ events: ['host.standsDown'] })
    expect(last?.after).toBe(card?.options.find(({ event }) => event === 'host.standsDown')?.value)
  })

  it('may be more than one chance: what a meeting settles in one package is told step by step', () => {
    const meeting = [
      ...quietBut(1, { sale: ['owner.opensTalks'] }),
      ...quietBut(2, { sale: ['host.concedes'] }),
      ...['nothing.trade', 'both.meet'].map((event) => ({ week: 3, event })),
    ]
    const step = (events: readonly string[]) => {
      const picked = [...meeting, ...events.map((event) => ({ week: 3, event }))]
      const { weeks } = timelineHere(session(0, { choices: picked }), 3)
      const { slot, ...met } = weeks[2]!.steps.find(({ events: there }) => there[0] === 'both.meet')!
      expect(met.events).toEqual(['both.meet', ...events])
      return { timeline: { status: 'open' as const, start: weeks[0]!.before, weeks }, slot, before: met.before }
    }
    const { slot, before } = step(['both.part', 'home.waits'])
    const tree = stepTree(playable, tiktok2025, {}, HORIZON, { slot, before }, 3)!
    const parted = tree.alternatives
      .find(({ event }) => event === 'both.meet')!
      .answers.find(({ event }) => event === 'both.part')!
    expect(parted.answers.map(({ event }) => event)).toEqual([
      ...['strategic', 'creators', 'tycoon', 'fund'].map((buyer) => `both.agreePackage.${buyer}`),
      'home.waits',
    ])
    for (const { event, leadsTo } of parted.answers) {
      const { timeline } = step(['both.part', event])
      const { entries } = values.debrief(timeline, 'bidder')
      const told = entries.filter(
        ({ week, events }) => week === 3 && ['both.meet', 'both.part', event].includes(events[0]!),
      )
      expect(told.map(({ kind, events }) => [kind, ...events])).toEqual([
        ['luck', 'both.meet'],
        ['luck', 'both.part'],
        ['luck', event],
      ])
      // Before the last answer stands the mean of all, after it what it leads to.
      const [, ofParting, ofEvent] = told
      const after = parted.answers.map((answer) => {
        const { entries: others } = values.debrief(step(['both.part', answer.event]).timeline, 'bidder')
        return answer.chance * others.find(({ week, events }) => week === 3 && events[0] === answer.event)!.after
      })
      const mean = after.reduce((sum, value) => sum + value, 0)
      // Two ways to one sum of 5 products of at most 4 factors.
      const bound = 2 * (5 + 4 + 1) * mostOf(tiktok2025.payoffs.bidder, HORIZON) * 2 ** -53
      expect(Math.abs(mean - ofParting!.after)).toBeLessThanOrEqual(bound)
      expect(ofEvent?.before).toBe(ofParting?.after)
      expect(leadsTo?.at).toBe(timeline.weeks[2]!.steps[slot + 1]!.before.at)
    }
  })

  it('may need another’s word as well, which goes with it: Beijing settles a package or waits', () => {
    const given = {
      ...session(0, { seat: 'home' }),
      choices: [
        { week: 1, event: 'nothing.trade' },
        { week: 3, event: 'nothing.trade' },
      ],
    }
    // A meeting in talks about a licence, however it came about.
    const licensed = { bd_open: 1, us_concede: 1, bd_near: 0, round: 1, meet_truce: 0, bj_ok_calm: 0, tar_threat: 0 }
    const certain = { ...licensed, congress_act: 0, inj_ban: 0, bid_withdraw: 0, bd_walk: 0 }
    const waiting = timelineOf(given, 3, certain, HORIZON)
    if (waiting.status !== 'pending') throw new Error('not pending')
    const { week, alternatives, events } = waiting.pending
    expect([week, events]).toEqual([3, ['both.meet', 'both.part']])
    expect(alternatives.map(({ event, own }) => [event, own])).toEqual([
      ...['strategic', 'creators', 'tycoon', 'fund'].map((buyer) => [`both.agreePackage.${buyer}`, true]),
      ['home.waits', true],
    ])
    const sure = createStepValues(opened, tiktok2025, certain, HORIZON)
    const card = sure.seatCard(waiting, 'home')!
    expect(card.options.map(({ event }) => event)).toEqual(alternatives.map(({ event }) => event))
    for (const { event, value, modelChance } of card.options) {
      const node = alternatives.find((one) => one.event === event)!
      // Two ways to a product of at most 4 factors, one of them divided by a sum of 5.
      expect(Math.abs(modelChance - node.chance)).toBeLessThanOrEqual(2 * (5 + 4 + 1) * 2 ** -53)
      const choices = [...given.choices, { week: 3, event }]
      const then = timelineOf({ ...given, choices }, 3, certain, HORIZON)
      const entry = sure.debrief(then, 'home').entries.findLast(({ events: told }) => told[0] === event)
      expect(entry).toMatchObject({ kind: 'answer', after: value })
    }
  })
})

it('only own moves can be chosen from a seat; holding out leaves the draw to the others', () => {
  const seat = 'home'
  const other = play(session(0, { seat, choices: [{ week: 1, event: 'owner.opensTalks' }] }), 1)
  expect(other).toEqual({ status: 'bad', week: 1, event: 'owner.opensTalks', allowed: nothings })
  for (let run = 0; run < 10; run++) {
    const silent = timelineOf(session(run, { seat }), 1)
    const held = timelineOf(session(run, { seat, choices: quietBut(1) }), 1)
    expect(held.weeks[0]?.events).toEqual(silent.weeks[0]?.events)
  }
})

it('a seat in crowded questions adds up too', () => {
  const crowded = createStepValues(opened, tiktok2025, crowding, HORIZON)
  for (const seat of seats) {
    let count = 0
    for (let run = 0; run < 2; run++) {
      const { timeline } = playHere(session(run, { seat }), crowding)
      count += stepsIn(timeline.weeks).filter((step) => step.crowded).length
      const told = crowded.debrief(timeline, seat)
      expect(Math.abs(told.payoff - told.start - told.choices - told.luck)).toBeLessThanOrEqual(told.bound)
    }
    expect(count, seat).toBeGreaterThan(0)
  }
})
