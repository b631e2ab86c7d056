import { beforeAll, describe, expect, it } from 'vitest'
import { entryOf } from '@/scenarios/entry-of'
import {
  createReplayer,
  headlineAfter,
  holdOut,
  isNothing,
  NOTHING,
  type Session,
  stepTree,
  type Timeline,
  weekTree,
} from '@/simulation/step'
import { createStepValues, outcomeLine, type StepValues } from '@/simulation/step/values'
import { HORIZON, play, session, timelineOf } from './questions-case'
import { canBring, crowded, game, quiet, scenario, worthOfEnd, worthOfWeek } from './questions-game'

const seat = 'mine'
const isMine = (event: string): boolean => event.startsWith('mine.')
const seated = (run: number, over: Partial<Session> = {}): Session => session(run, { seat, ...over })
const chosenThen = ({ choices, ...given }: Session, week: number, event: string): Session => ({
  ...given,
  choices: [...choices, { week, event }],
})

function dueIn(timeline: Timeline) {
  if (timeline.status !== 'pending') throw new Error(`The history is ${timeline.status}.`)
  return timeline.pending
}

/** Plays a seat to its end, one decision at a time; `choose` says which of what is open. */
function playSeat(
  run: number,
  numbers: typeof quiet,
  choose: (open: readonly string[], decisions: number) => string,
  onDue?: (here: Timeline, then: Session) => void,
) {
  const remembered = createReplayer()
  let given = seated(run)
  for (let decisions = 0; ; decisions++) {
    const timeline = remembered(game, scenario, numbers, HORIZON, given, HORIZON)
    if (timeline.status === 'bad') throw new Error(`${timeline.event} is refused in week ${timeline.week}`)
    if (timeline.status !== 'pending') return { given, timeline }
    const { week, alternatives, kind, nothing } = timeline.pending
    const open = alternatives.map(({ event }) => event)
    const then = chosenThen(given, week, choose(kind === 'move' ? [...open, nothing!] : open, decisions))
    onDue?.(timeline, then)
    given = then
  }
}

describe('a seat in a week of questions', () => {
  it('is asked at every question in which it has a move, and at every own answer, and nowhere else', () => {
    let moves = 0
    let answers = 0
    for (let run = 0; run < 40; run++) {
      const asked: string[] = []
      const { timeline } = playSeat(
        run,
        quiet,
        (open, decisions) => open[(decisions * 7 + run) % open.length]!,
        (here) => {
          const { kind, week, slot, before, events, alternatives, steps } = dueIn(here)
          const place = String(before.view.place)
          const open = canBring[place]![slot]!.filter(isMine)
          expect(alternatives.every(({ own }) => own)).toBe(true)
          if (kind === 'move') expect([events, alternatives.map(({ event }) => event)]).toEqual([[], open])
          else expect(alternatives.map(({ event }) => event)).toEqual(['mine.beg', 'mine.letGo'])
          expect(steps.map((step) => step.slot)).toEqual(Array.from({ length: slot }, (_, i) => i))
          asked.push(`${week} ${slot} ${kind}`)
          if (kind === 'move') moves++
          else answers++
        },
      )
      const due = timeline.weeks.flatMap(({ week, steps }) =>
        steps.flatMap(({ slot, before, events }) => [
          ...(canBring[String(before.view.place)]![slot]!.some(isMine) ? [`${week} ${slot} move`] : []),
          ...(events.some((event) => event === 'mine.beg' || event === 'mine.letGo') ? [`${week} ${slot} answer`] : []),
        ]),
      )
      expect(asked).toEqual(due)
      for (const { steps } of timeline.weeks)
        for (const { events, chosen } of steps) expect(chosen).toEqual(events.map(isMine))
    }
    expect(moves).toBeGreaterThan(50)
    expect(answers).toBeGreaterThan(10)
  })

  it('draws for the others as the model does where none of its own moves comes; its own keep the chance the model gives them', () => {
    const { start } = timelineOf(seated(0), 0)
    const [talk, press] = weekTree(game, scenario, quiet, HORIZON, start.snapshot, 1, seat).steps
    const told = (step: typeof talk) =>
      [step!.alternatives, step!.own].map((nodes) => nodes.map(({ event, chance }) => [event, chance]))
    expect([...told(talk), talk?.quiet]).toEqual([
      [['them.sulk', 0.3 / 0.75]],
      [['mine.offer', 0.25]],
      (1 - 0.55) / 0.75,
    ])
    expect([...told(press), press?.quiet]).toEqual([
      [['them.leak', 0.3 / 0.8]],
      [['mine.threaten', 0.2]],
      (1 - 0.5) / 0.8,
    ])
    const [busy] = weekTree(game, scenario, crowded, HORIZON, start.snapshot, 1, seat).steps
    expect([...told(busy), busy?.quiet]).toEqual([[['them.sulk', 1]], [['mine.offer', 0.6 / (0.6 + 0.5)]], 0])
  })

  it('holding out in a question leaves its draw to the others, and a move takes none of the draws of the rest', () => {
    for (let run = 0; run < 40; run++) {
      const held = timelineOf(chosenThen(seated(run), 1, 'nothing.talk'), 1)
      const moved = timelineOf(chosenThen(seated(run), 1, 'mine.offer'), 1)
      const stepsOf = (timeline: Timeline) =>
        timeline.status === 'pending'
          ? [...timeline.pending.steps, timeline.pending]
          : timeline.weeks.flatMap(({ steps }) => steps)
      const [talk] = stepsOf(held)
      expect(talk?.events).toEqual(talk!.draw < 0.3 / 0.75 ? ['them.sulk'] : [])
      const [a, b] = [stepsOf(held), stepsOf(moved)]
      a.slice(0, b.length).forEach(({ draw }, i) => {
        expect(draw).toBe(b[i]!.draw)
      })
    }
  })

  it('refuses what is not its own, or comes too early, with what it may choose', () => {
    const bad = (event: string) => play(chosenThen(seated(0), 1, event), 1)
    const allowed = ['nothing.talk', 'mine.offer']
    for (const event of ['them.sulk', 'mine.threaten', 'nothing.press'])
      expect(bad(event)).toEqual({ status: 'bad', week: 1, event, allowed })
    for (const event of allowed) expect(bad(event).status).not.toBe('bad')
  })

  it('holds out a whole week at once as at every question by itself, up to a move of its own and to an answer that is due', () => {
    for (let run = 0; run < 40; run++) {
      const { given } = playSeat(run, quiet, (open) => open.find(isNothing) ?? open[0]!)
      // Every run of questions held out one after the other in a week as one choice.
      const atOnce = given.choices.flatMap(({ week, event }, i, all) => {
        const isAgain = isNothing(event) && isNothing(all[i - 1]?.event ?? '') && all[i - 1]?.week === week
        return isAgain ? [] : [{ week, event: isNothing(event) ? NOTHING : event }]
      })
      const [each, whole] = [timelineOf(given), timelineOf({ ...given, choices: atOnce })]
      expect(whole.weeks.map(({ steps }) => steps)).toEqual(each.weeks.map(({ steps }) => steps))
      expect(whole.status).toBe('ended')
    }
    const late = timelineOf(chosenThen(chosenThen(seated(0), 1, NOTHING), 1, 'mine.threaten'), 1)
    expect(late).toEqual({
      ...timelineOf(chosenThen(chosenThen(seated(0), 1, 'nothing.talk'), 1, 'mine.threaten'), 1),
      ...(late.status === 'pending' ? { pending: { ...late.pending, picked: [NOTHING, 'mine.threaten'] } } : {}),
      weeks: late.weeks,
    })
  })

  it('waits for a headline, an own answer or the end, for as many weeks as it is told to', () => {
    for (let run = 0; run < 40; run++) {
      const given = seated(run)
      const replayed = (choices: Session['choices']) => play({ ...given, choices }, HORIZON)
      const one = holdOut(replayed, [], timelineOf(given), 1)
      const on = holdOut(replayed, [], timelineOf(given), Number.POSITIVE_INFINITY)
      const then = timelineOf({ ...given, choices: on.choices })
      expect(on.choices.every(({ event }) => event === NOTHING)).toBe(true)
      expect(one.week).toBeLessThanOrEqual(1)
      const before = then.weeks.slice(0, on.week).map(({ events }) => events.length > 0)
      expect(before.indexOf(true)).toBe(before.includes(true) ? on.week - 1 : -1)
      const isDue = then.status === 'pending' && then.pending.kind === 'answer'
      const isOver = then.weeks.length === on.week && then.status === 'ended'
      expect(before.includes(true) || isDue || isOver, `run ${run}`).toBe(true)
    }
  })

  it('stops letting chance decide where a move is due, with the headlines of the week so far', () => {
    const next = (given: Session) => headlineAfter(game, scenario, quiet, HORIZON, given, 0)
    expect(next(seated(0))).toEqual({ status: 'pending', week: 1, quiet: 0, events: [] })
    const sulking = Array.from({ length: 20 }, (_, run) => chosenThen(seated(run), 1, 'nothing.talk')).find(
      (given) => dueIn(timelineOf(given)).steps[0]?.events[0] === 'them.sulk',
    )
    expect(next(sulking!)).toMatchObject({ status: 'pending', events: ['them.sulk'] })
  })
})

describe.each([
  ['quiet questions', quiet],
  ['crowded questions', crowded],
])('%s', (_name, numbers) => {
  let values: StepValues
  beforeAll(() => {
    values = createStepValues(game, scenario, numbers, HORIZON)
  })
  // Every value is a sum of at most 12 weeks of 4 steps, of at most 12 · 0.5 + 5 in absolute terms, each rounded at most 12 times.
  const BOUND = 12 * 4 * 12 * 11 * 2 ** -53

  it('the card of every decision is what the debrief then tells of it, and the payoff is what the history paid', () => {
    const kinds = new Set<string>()
    for (let run = 0; run < 25; run++) {
      const { timeline } = playSeat(
        run,
        numbers,
        (open, decisions) => open[(decisions * 5 + run) % open.length]!,
        (here, then) => {
          const { kind, week, alternatives, nothing } = dueIn(here)
          const card = values.seatCard(here, seat)!
          const so = values.debrief(here, seat)
          expect([card.kind, card.week]).toEqual([kind, week])
          expect(Math.abs(card.value - so.payoff)).toBeLessThanOrEqual(BOUND)
          expect(card.options.map(({ event }) => event)).toEqual(alternatives.map(({ event }) => event))
          expect(card.holdOut?.event).toBe(kind === 'move' ? nothing : undefined)
          const picked = then.choices.at(-1)?.event
          const option = [...card.options, ...(card.holdOut === undefined ? [] : [card.holdOut])].find(
            ({ event }) => event === picked,
          )!
          const entry = values.debrief(timelineOf(then, HORIZON, numbers), seat).entries[so.entries.length]
          const told = option === card.holdOut ? 'holdOut' : kind
          expect(entry).toMatchObject({ kind: told, week, events: [picked], after: option.value })
          kinds.add(told)
        },
      )
      if (timeline.status !== 'ended') throw new Error('open')
      const told = values.debrief(timeline, seat)
      expect(Math.abs(told.payoff - told.start - told.choices - told.luck)).toBeLessThanOrEqual(told.bound)
      const paid = timeline.weeks.reduce((sum, { before }) => sum + worthOfWeek[String(before.view.place)]!, 0)
      expect(Math.abs(told.payoff - paid - worthOfEnd[timeline.end.group]!)).toBeLessThanOrEqual(BOUND)
    }
    expect([...kinds].toSorted()).toEqual(['answer', 'holdOut', 'move'])
  })

  it('the prospects of a week are every path through its steps, and average to what is expected before it', () => {
    const timeline = timelineOf(session(3), HORIZON, numbers)
    const line = outcomeLine(timeline, values)
    let longest = 0
    for (const { week, before, after, events } of timeline.weeks) {
      const prospects = values.prospects(week, before.at)
      const mean = (of: (prospect: (typeof prospects)[number]) => number) =>
        prospects.reduce((sum, prospect) => sum + prospect.probability * of(prospect), 0)
      expect(Math.abs(mean(() => 1) - 1)).toBeLessThanOrEqual(BOUND)
      for (const group of ['won', 'lost', 'unresolved'])
        expect(
          Math.abs(mean(({ groups }) => entryOf(groups, group)) - entryOf(line[week - 1]!, group)),
        ).toBeLessThanOrEqual(BOUND)
      const there = prospects.filter((prospect) => prospect.events.join() === events.join())
      const shares = values.groupsAt([{ week, at: after.at }])[0]
      expect(there.some(({ groups }) => JSON.stringify(groups) === JSON.stringify(shares))).toBe(true)
      longest = Math.max(longest, prospects.length)
    }
    expect(longest).toBeGreaterThan(8)
  })
})

it('an own step is found in the tree of its slot', () => {
  const { timeline } = playSeat(1, quiet, (open) => open[0]!)
  for (const { week, steps } of timeline.weeks)
    for (const step of steps.filter(({ events }) => events.length > 0)) {
      const tree = stepTree(game, scenario, quiet, HORIZON, step, week, seat)!
      expect([...tree.alternatives, ...tree.own].map(({ event }) => event)).toContain(step.events[0])
    }
})
