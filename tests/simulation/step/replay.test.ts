import { describe, expect, it } from 'vitest'
import { tiktok2025 } from '@/scenarios/forced-sale/presets/tiktok-2025.scenario'
import { QUESTIONS } from '@/scenarios/forced-sale/week-kinds'
import { runHistory } from '@/simulation'
import { headlineAfter, runAccounts, type StepWeek } from '@/simulation/step'
import { opened, playable } from '../../forced-sale'
import { crowding, HORIZON, play, quietBut, session, timelineOf } from './step-case'

const RUNS = 60

const drawsOf = ({ steps }: StepWeek) => steps.map(({ slot, draw }) => [slot, draw])
/** What the week's question brought; its slot is its place among the questions. */
const stepOf = (week: StepWeek | undefined, question: (typeof QUESTIONS)[number]) =>
  week?.steps.find(({ slot }) => slot === QUESTIONS.indexOf(question))

describe('without choices', () => {
  it.each([
    ['the case', {}],
    ['crowded questions', crowding],
  ])(`the actor takes the path the sampler counts, step by step: %s, ${RUNS} runs`, (_name, changes) => {
    let crowded = 0
    for (let run = 0; run < RUNS; run++) {
      const history = runHistory(opened, tiktok2025, changes, HORIZON, 'step', run)
      const timeline = timelineOf(session(run), HORIZON, changes)
      if (timeline.status !== 'ended') throw new Error(`run ${run} did not end`)
      const headlines = timeline.weeks.flatMap(({ week, from, to, steps }) =>
        steps
          .filter(({ events }) => events.length > 0)
          .map(({ slot, events, draw, scheduled }) => ({ week, from, to, slot, events, draw, scheduled })),
      )
      expect(headlines, `run ${run}`).toEqual(history.headlines)
      const { week, outcome, group } = timeline.end
      expect({ week, outcome, group }).toEqual({
        week: history.endWeek,
        outcome: history.outcome,
        group: history.group,
      })
      expect(timeline.weeks.length).toBe(history.endWeek)
      const accounts = runAccounts(playable, tiktok2025, changes, session(run), timeline)
      expect(accounts.counters).toEqual(history.counters)
      expect(accounts.price).toBe(history.price)
      crowded += timeline.weeks.flatMap(({ steps }) => steps.filter((step) => step.crowded)).length
    }
    expect(crowded > 100).toBe(changes === crowding)
  })

  it('a shorter replay is the beginning of a longer one, and survives JSON', () => {
    const whole = timelineOf(session(3))
    for (const until of [0, 1, 8, 20]) {
      const part = timelineOf(session(3), until)
      expect(part.weeks).toEqual(whole.weeks.slice(0, until))
      expect(JSON.parse(JSON.stringify(part))).toEqual(part)
    }
  })

  it('letting chance decide stops at every headline, and nowhere else', () => {
    const whole = timelineOf(session(3))
    const stops: number[] = []
    let quiet = 0
    for (let week = 0; ; ) {
      const next = headlineAfter(playable, tiktok2025, {}, HORIZON, session(3), week)
      if (next.status === 'bad') throw new Error('bad')
      quiet += next.quiet
      if (next.status === 'ended') break
      expect(next.week - week - 1).toBe(next.quiet)
      stops.push(next.week)
      week = next.week
    }
    const headlines = whole.weeks.filter(({ events }) => events.length > 0).map(({ week }) => week)
    expect(stops).toEqual(headlines)
    expect(quiet).toBe(whole.weeks.length - headlines.length)
  })
})

describe('choices', () => {
  const weekOf = (choices: readonly { week: number; event: string }[], week: number) => {
    const timeline = timelineOf(session(0, { choices }), week)
    return timeline.weeks[week - 1]
  }

  it('a chosen headline and its chosen answers happen; every question still has its draw', () => {
    const drawn = timelineOf(session(0), 3)
    const choices = [
      ...quietBut(1, { sale: ['owner.opensTalks'] }),
      { week: 2, event: 'deal.agreed.tycoon' },
      ...quietBut(3, { trade: ['host.threatensTariff', 'home.blocks'], field: ['bidder.withdraws'] }),
    ]
    const chosen = timelineOf(session(0, { choices }), 3)
    const [first, second, third] = chosen.weeks
    expect([first?.events, first?.chosen]).toEqual([['owner.opensTalks'], [true]])
    expect(stepOf(second, 'sale')).toMatchObject({ events: ['deal.agreed.tycoon'], chosen: [true] })
    expect([third?.events, third?.chosen]).toEqual([
      ['host.threatensTariff', 'home.blocks', 'bidder.withdraws'],
      [true, true, true],
    ])
    expect(chosen.weeks.map(drawsOf)).toEqual(drawn.weeks.map(drawsOf))
    const left = { deal: 'talks', bidders: 1, buyer: null, stance: 'linked' }
    expect(stepOf(third, 'beijing')?.before.view).toMatchObject(left)
    expect(third?.after.view).toMatchObject({ ...left, bidders: 0 })
  })

  it('answers to a chosen headline are drawn with the whole of its draw', () => {
    const { tar_impose, tar_big, tar_spiral, bj_block, or_small_block } = tiktok2025.numbers
    const tied = (ratio: number) => {
      const odds = (ratio * bj_block.base) / (1 - bj_block.base)
      return odds / (1 + odds)
    }
    const ends = new Set<string>()
    for (let run = 0; run < RUNS; run++) {
      const choices = [...quietBut(1, { trade: ['host.threatensTariff'] }), { week: 2, event: 'host.decidesOnTariff' }]
      const week = timelineOf(session(run, { choices }), 2).weeks[1]
      const step = stepOf(week, 'trade')
      let free = step?.draw ?? Number.NaN
      const events: string[] = []
      const ask = (chance: number, so: string, other: string): boolean => {
        const isSo = free < chance
        free = isSo ? free / chance : (free - chance) / (1 - chance)
        events.push(isSo ? so : other)
        return isSo
      }
      if (ask(tar_impose.base, 'host.imposesTariff', 'host.standsDown')) {
        const isBig = ask(tar_big.base, 'host.takesBigStep', 'host.takesSmallStep')
        const isSpiral = isBig && ask(tar_spiral.base, 'host.spirals', 'host.stops')
        ask(tied(isBig ? (isSpiral ? 1.5 : 1) : or_small_block.base), 'home.links', 'home.waits')
      }
      expect(step?.events).toEqual(['host.decidesOnTariff', ...events])
      expect(step?.chosen).toEqual([true, ...events.map(() => false)])
      ends.add(events.join())
    }
    expect(ends.size).toBeGreaterThan(4)
  })

  it('an answer alone fits a drawn headline; a deadline is no choice, its answers are', () => {
    const deadline = timelineOf(session(0)).weeks.find(({ steps }) => steps.some(({ scheduled }) => scheduled))
    const week = deadline?.week ?? 0
    expect(week).toBe(9)
    for (const event of ['host.delays', 'host.lapses'])
      expect(weekOf([{ week, event }], week)?.steps.at(-1)?.events.slice(0, 2)).toEqual(['clock.deadline', event])
    const named = weekOf(
      [
        { week, event: 'clock.deadline' },
        { week, event: 'host.delays' },
      ],
      week,
    )
    expect(named?.steps.at(-1)).toMatchObject({ events: ['clock.deadline', 'host.delays'], chosen: [false, true] })
  })

  it('a quiet question can be chosen where the draw brought a headline', () => {
    const drawn = timelineOf(session(0)).weeks.find(({ steps }) =>
      steps.some(({ events, scheduled }) => events.length > 0 && !scheduled),
    )
    const week = drawn?.week ?? 0
    const at = drawn?.steps.findIndex(({ events }) => events.length > 0) ?? 0
    const { nothing = '', draw } = drawn!.steps[at]!
    const quiet = weekOf([{ week, event: nothing }], week)
    expect(quiet?.picked).toEqual([nothing])
    expect(quiet?.steps[at]).toMatchObject({ nothing, draw, events: [], chosen: [] })
    expect(quiet?.steps[at + 1]?.before).toEqual(quiet?.steps[at]?.before)
  })

  it.each([
    ['an illegal headline', [{ week: 1, event: 'deal.closes' }], { week: 1, event: 'deal.closes' }],
    ['no such event', [{ week: 1, event: 'constructor' }], { week: 1, event: 'constructor' }],
    [
      'a second headline of a question',
      ['owner.opensTalks', 'host.concedes'].map((event) => ({ week: 1, event })),
      { week: 1, event: 'host.concedes' },
    ],
    ['a week quiet as a whole', [{ week: 1, event: 'nothing' }], { week: 1, event: 'nothing' }],
    ['a quiet deadline', [...quietBut(9), { week: 9, event: 'nothing.law' }], { week: 9, event: 'nothing.law' }],
    ['a wrong answer', [...quietBut(9), { week: 9, event: 'home.waits' }], { week: 9, event: 'home.waits' }],
    [
      'weeks out of order',
      [
        { week: 5, event: 'nothing.law' },
        { week: 4, event: 'nothing.law' },
      ],
      { week: 4, event: 'nothing.law' },
    ],
    ['week 0', [{ week: 0, event: 'nothing.law' }], { week: 0, event: 'nothing.law' }],
    ['beyond the horizon', [{ week: 105, event: 'nothing.law' }], { week: 105, event: 'nothing.law' }],
    ['half a week', [{ week: 1.5, event: 'nothing.law' }], { week: 1.5, event: 'nothing.law' }],
  ])('%s is told, not thrown', (_name, choices, expected) => {
    expect(play(session(0, { choices }))).toMatchObject({ status: 'bad', ...expected })
  })

  it('a bad choice names what could be chosen', () => {
    const bad = play(session(0, { choices: [...quietBut(9), { week: 9, event: 'home.waits' }] }))
    if (bad.status !== 'bad') throw new Error('taken')
    expect(bad.allowed.toSorted()).toEqual(['clock.deadline', 'host.delays', 'host.lapses'])
    for (const event of bad.allowed)
      expect(play(session(0, { choices: [...quietBut(9), { week: 9, event }] }), 9).status).not.toBe('bad')
    const first = play(session(0, { choices: [{ week: 1, event: 'deal.closes' }] }))
    if (first.status !== 'bad') throw new Error('taken')
    expect(first.allowed).toEqual(expect.arrayContaining(QUESTIONS.map((question) => `nothing.${question}`)))
    for (const event of first.allowed)
      expect(play(session(0, { choices: [{ week: 1, event }] }), 1).status, event).not.toBe('bad')
  })

  it('a choice after the end is bad; the weeks before it are not touched by it', () => {
    const runs = Array.from({ length: RUNS }, (_, run) => run)
    const short = runs.find((run) => timelineOf(session(run)).weeks.length < 60) ?? -1
    const { length } = timelineOf(session(short)).weeks
    const late = session(short, { choices: [{ week: length + 1, event: 'nothing.trade' }] })
    expect(play(late)).toEqual({ status: 'bad', week: length + 1, event: 'nothing.trade', allowed: [] })
    expect(timelineOf(late, length)).toEqual(timelineOf(session(short), length))
  })
})
