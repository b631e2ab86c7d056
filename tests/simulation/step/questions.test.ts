import { describe, expect, it } from 'vitest'
import { actorRun, drawsOfRun, traceRun } from '@/engine'
import { weeksOf } from '@/scenarios/calendar-weeks'
import { chainOf, runHistory } from '@/simulation'
import {
  asDrawn,
  asJson,
  asTest,
  type Choice,
  createReplayer,
  pick,
  runAccounts,
  type Session,
  type StepWeek,
  stepTree,
  weekTree,
} from '@/simulation/step'
import { HORIZON, play, session, timelineOf } from './questions-case'
import { canBring, crowded, game, PLACES, QUESTIONS, quiet, SLOTS, scenario } from './questions-game'

const RUNS = 300

const chosenIn = (run: number, week: number, ...events: string[]): Session =>
  session(run, { choices: events.map((event) => ({ week, event })) })

/** Chosen after a quiet first week, which leaves the game calm. */
const chosenThen = (...events: string[]): Session =>
  session(0, {
    choices: [
      ...QUESTIONS.map((question) => ({ week: 1, event: `nothing.${question}` })),
      ...events.map((event) => ({ week: 2, event })),
    ],
  })

/** Every step of some weeks: where it led, too. */
const stepsIn = (weeks: readonly StepWeek[]) =>
  weeks.flatMap(({ week, steps, after }) =>
    steps.map(({ slot, draw, events, before, crowded }, i) => ({
      ...{ week, slot, draw, events, crowded, from: before.at, to: (steps[i + 1]?.before ?? after).at },
    })),
  )

describe.each([
  ['quiet questions', quiet],
  ['crowded questions', crowded],
])('without choices, %s', (_name, numbers) => {
  it(`the actor takes the path the sampler counts, step by step, ${RUNS} runs`, () => {
    const chain = chainOf(game, scenario, numbers, HORIZON)
    const weeks = weeksOf(game, scenario, {}, HORIZON)
    const endSlots = new Set<number>()
    let skipped = 0
    for (let run = 0; run < RUNS; run++) {
      const traced = traceRun(chain, 'game', run)
      const timeline = timelineOf(session(run), HORIZON, numbers)
      if (timeline.status !== 'ended') throw new Error('open')
      const nameOf = (state: number) => chain.endings[chain.ending[state]!] ?? game.graph.key[state]!
      const pathOf = (edge: number) =>
        game.graph.paths[game.graph.path[edge]!]!.map((event) => game.graph.events[event])
      expect(stepsIn(timeline.weeks), `run ${run}`).toEqual(
        traced.steps.map(({ week, slot, layer, from, to, edge, draw }) => ({
          ...{ week, slot, draw, from: nameOf(from), to: nameOf(to) },
          events: edge < 0 ? [] : pathOf(edge),
          crowded: chain.crowded[chain.layers[layer]!.rowClass[from]!] === 1,
        })),
      )
      const history = runHistory(game, scenario, numbers, HORIZON, 'game', run)
      const headlines = timeline.weeks.flatMap(({ week, from, to, steps }) =>
        steps
          .filter(({ events }) => events.length > 0)
          .map(({ slot, events, draw, scheduled }) => ({ week, from, to, slot, events, draw, scheduled })),
      )
      expect(history.headlines).toEqual(headlines)
      expect(headlines.every(({ scheduled, events }) => scheduled === (events[0] === 'clock.call'))).toBe(true)
      expect(timeline.end).toMatchObject({ week: history.endWeek, outcome: history.outcome, group: history.group })
      expect(runAccounts(game, scenario, numbers, session(run), timeline).counters).toEqual(history.counters)
      const told = timeline.weeks.flatMap(({ week, events }) => (events.length > 0 ? [{ week, events }] : []))
      const acted = actorRun(game.model, numbers, weeks, [], drawsOfRun('game', run))
      expect(acted).toEqual({ weeks: told, outcome: timeline.end.outcome, week: timeline.end.week })
      const last = timeline.weeks.at(-1)!
      if (timeline.end.ending !== undefined) endSlots.add(last.steps.at(-1)!.slot)
      const asked = last.week % 4 === 2 ? SLOTS : QUESTIONS.length
      skipped += asked - last.steps.length
    }
    expect([...endSlots].toSorted()).toEqual([0, 1, 2, 3])
    expect(skipped).toBeGreaterThan(RUNS / 2)
  })

  it('every draw has its own address, asked or not, and what a step can bring is its bar', () => {
    for (let run = 0; run < 40; run++) {
      const next = drawsOfRun('game', run)
      const draws = Array.from({ length: HORIZON * SLOTS }, next)
      for (const { week, steps } of timelineOf(session(run), HORIZON, numbers).weeks)
        for (const step of steps) {
          const { slot, draw, events, before } = step
          expect(draw).toBe(draws[SLOTS * (week - 1) + slot])
          const tree = stepTree(game, scenario, numbers, HORIZON, step, week)!
          expect(tree.bar.find(({ to }) => draw < to)?.events).toEqual(events)
          const place = String(before.view.place)
          expect(tree.alternatives.map(({ event }) => event)).toEqual(canBring[place]![slot])
        }
    }
  })
})

it('the tree of a week has a step for each question and for a call, in the state as it is', () => {
  const { start } = timelineOf(session(0), 0)
  const slotsIn = (week: number, from?: number) =>
    weekTree(game, scenario, quiet, HORIZON, start.snapshot, week, undefined, from).steps.map((step) => [
      step.slot,
      step.nothing,
      step.alternatives.map(({ event }) => event),
    ])
  const [talk, press, mood, call] = canBring.calm!
  const asked = [
    [0, 'nothing.talk', talk],
    [1, 'nothing.press', press],
    [2, 'nothing.mood', mood],
  ]
  expect(slotsIn(1)).toEqual(asked)
  // A calm game has no call to answer: the step is there, and can bring nothing.
  expect(slotsIn(2)).toEqual([...asked, [3, undefined, call]])
  expect(slotsIn(1, 2)).toEqual(asked.slice(2))
  const over = timelineOf(chosenIn(0, 1, 'nothing.talk', 'nothing.press', 'them.walk'), 1).weeks[0]!.after
  expect(weekTree(game, scenario, quiet, HORIZON, over.snapshot, 2).steps).toEqual([])
})

describe('choices', () => {
  const isBefore = (a: { week: number; slot: number }, week: number, slot: number) =>
    a.week < week || (a.week === week && a.slot < slot)

  it('in one question leave what came before and every draw of the others as they were', () => {
    let moved = 0
    for (let run = 0; run < 25; run++)
      for (const week of [1, 2, 3]) {
        const drawn = timelineOf(session(run))
        const step = drawn.weeks[week - 1]?.steps[1]
        if (step === undefined) continue
        const tree = stepTree(game, scenario, quiet, HORIZON, step, week)!
        for (const pick of [tree.nothing!, ...tree.alternatives.map(({ event }) => event)]) {
          const chosen = timelineOf(chosenIn(run, week, pick))
          const [a, b] = [stepsIn(drawn.weeks), stepsIn(chosen.weeks)]
          const first = (steps: typeof a) => steps.filter((one) => isBefore(one, week, 1))
          expect(first(b)).toEqual(first(a))
          for (const one of b)
            for (const other of a.filter(({ week, slot }) => week === one.week && slot === one.slot))
              expect(one.draw).toBe(other.draw)
          const there = chosen.weeks[week - 1]!.steps[1]!
          const isQuiet = pick === 'nothing.press'
          expect([there.events[0], there.chosen[0]]).toEqual(isQuiet ? [undefined, undefined] : [pick, true])
          // What the choice did not change goes on as drawn.
          if (there.events.join() === step.events.join()) expect(b).toEqual(a)
          else moved++
        }
      }
    expect(moved).toBeGreaterThan(25)
  })

  it('are taken in the order of the questions, each where it fits; a call is no choice, its answers are', () => {
    const picked = ['them.sulk', 'nothing.press', 'nothing.mood', 'clock.call', 'mine.beg']
    const week = timelineOf(chosenThen(...picked), 2).weeks[1]
    expect(week?.steps.map(({ events, chosen }) => [events, chosen])).toEqual([
      [['them.sulk'], [true]],
      [[], []],
      [[], []],
      [
        ['clock.call', 'mine.beg'],
        [false, true],
      ],
    ])
    expect(week?.events).toEqual(['them.sulk', 'clock.call', 'mine.beg'])
    expect(week?.chosen).toEqual([true, false, true])
  })

  it('of an ending skip the rest of the week, the call too', () => {
    const won = timelineOf(chosenThen('mine.offer', 'them.accept'))
    expect(won).toMatchObject({ status: 'ended', end: { week: 2, ending: 'won' } })
    expect(won.weeks[1]?.steps.map(({ slot }) => slot)).toEqual([0])
    expect(play(chosenThen('mine.offer', 'them.accept', 'nothing.press'))).toEqual({
      ...{ status: 'bad', week: 2, event: 'nothing.press', allowed: [] },
    })
  })

  it.each([
    ['a quiet week without a question', ['nothing'], 'nothing', ['nothing.talk', 'nothing.mood']],
    ['an earlier question after a later one', ['nothing.press', 'nothing.talk'], 'nothing.talk', ['nothing.mood']],
    ['a question twice', ['nothing.mood', 'nothing.mood'], 'nothing.mood', []],
    ['a question there is not', ['nothing.clock'], 'nothing.clock', ['nothing.press']],
  ])('%s is told, with what could be chosen instead', (_name, events, event, allowed) => {
    const bad = play(chosenIn(0, 1, ...events), 1)
    expect(bad).toMatchObject({ status: 'bad', week: 1, event })
    if (bad.status !== 'bad') throw new Error('taken')
    expect(bad.allowed).toEqual(expect.arrayContaining(allowed))
    for (const other of bad.allowed)
      expect(play(chosenIn(0, 1, ...events.slice(0, -1), other), 1).status, other).not.toBe('bad')
  })

  it('that change nothing make no branch, whichever question they are of', () => {
    for (let run = 0; run < 10; run++) {
      const { weeks } = timelineOf(session(run))
      for (const there of weeks)
        for (const { events, nothing } of there.steps) {
          const told = events.length > 0 || nothing === undefined ? events : [nothing]
          for (const picked of [told, told.slice(0, 1)])
            expect(pick(asDrawn, there.week, picked, { there, reached: HORIZON, isSeated: false })).toBe(asDrawn)
          expect(timelineOf(chosenIn(run, there.week, ...told)).weeks.map(({ after }) => after)).toEqual(
            weeks.map(({ after }) => after),
          )
        }
    }
    const [there] = timelineOf(session(0)).weeks
    const other = pick(asDrawn, 1, ['them.walk'], { there, reached: HORIZON, isSeated: false })
    expect(other).toMatchObject({ branch: 1 })
  })

  it('a replayer tells the same as a straight replay, forwards and back', () => {
    const remembered = createReplayer()
    const choices: readonly Choice[] = [
      { week: 2, event: 'them.sulk' },
      { week: 2, event: 'nothing.mood' },
    ]
    for (const [run, until] of [
      [0, 5],
      [0, 2],
      [0, 9],
      [3, 9],
    ] as const)
      for (const given of [session(run), session(run, { choices })])
        expect(remembered(game, scenario, quiet, HORIZON, given, until)).toEqual(play(given, until))
  })
})

it('the peak is the highest level there was, within a week too', () => {
  const given = chosenIn(0, 1, 'nothing.talk', 'mine.threaten', 'them.cheer')
  const timeline = timelineOf(given, 1)
  expect(timeline.weeks[0]?.after.view.place).toBe('calm')
  const { peak } = runAccounts(game, scenario, quiet, given, timeline)
  expect(peak).toEqual({ level: 'tense', value: quiet.threaten, week: 1 })
})

describe('a history as a file', () => {
  const placeOf = (there: number | string) => (typeof there === 'string' ? there : PLACES[there])
  const run = Array.from({ length: RUNS }, (_, i) => i).find((i) =>
    timelineOf(session(i)).weeks.some(({ steps }) => steps.filter(({ events }) => events.length > 0).length > 2),
  )!
  const timeline = timelineOf(session(run))
  const told = stepsIn(timeline.weeks).filter(({ events }) => events.length > 0)

  it('names every headline by its week and slot', () => {
    const text = asJson(game, scenario, { changes: quiet, edits: {}, horizonWeeks: HORIZON }, session(run), timeline)
    const { path } = JSON.parse(text)
    expect(path).toMatchObject(told.map(({ week, slot, events, draw }) => ({ week, slot, events, draw })))
    expect(path.map(({ view }: { view: unknown }) => view)).toEqual(told.map(({ to }) => ({ place: placeOf(to) })))
    expect(path).toHaveLength(told.length)
  })

  it('sends every event in order and states where each headline leads', () => {
    const lines = asTest(game, scenario, session(run), timeline).split('\n')
    const sent = lines.flatMap((line) => line.match(/^ {2}actor\.send\(\{ type: '(.+)' \}\)$/)?.slice(1) ?? [])
    expect(sent).toEqual(told.flatMap(({ events }) => events))
    const stated = lines.flatMap((line) => line.match(/^ {2}expectState\("(.+)", \{\}\)$/)?.slice(1) ?? [])
    expect(stated).toEqual([timeline.start.at, ...told.map(({ to }) => to)].map(placeOf))
    const weeks = new Set(told.map(({ week }) => week))
    expect(lines.filter((line) => line.startsWith('  // Week ')).length).toBe(weeks.size)
  })
})
