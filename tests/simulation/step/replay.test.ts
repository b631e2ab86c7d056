import { describe, expect, it } from 'vitest'
import { tiktok2025 } from '@/scenarios/forced-sale/presets/tiktok-2025.scenario'
import { runHistory } from '@/simulation'
import { headlineAfter, runAccounts, type StepWeek } from '@/simulation/step'
import { opened, playable } from '../../forced-sale'
import { crowding, HORIZON, play, session, timelineOf } from './step-case'

const RUNS = 120

const drawOf = ({ steps }: StepWeek) => steps[0]?.draw

describe('without choices', () => {
  it.each([
    ['the case', {}],
    ['crowded weeks', crowding],
  ])(`the actor takes the path the sampler counts, week by week: %s, ${RUNS} runs`, (_name, changes) => {
    let crowded = 0
    for (let run = 0; run < RUNS; run++) {
      const history = runHistory(opened, tiktok2025, changes, HORIZON, 'step', run)
      const timeline = timelineOf(session(run), HORIZON, changes)
      if (timeline.status !== 'ended') throw new Error(`run ${run} did not end`)
      const headlines = timeline.weeks
        .filter(({ events }) => events.length > 0)
        .flatMap(({ week, from, to, steps }) =>
          steps.map(({ events, draw, scheduled }) => ({ week, from, to, events, draw, scheduled })),
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
      crowded += timeline.weeks.filter(({ steps }) => steps[0]?.crowded).length
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

  it('a chosen headline and its chosen answers happen; the week still has its draw', () => {
    const drawn = timelineOf(session(0), 3)
    const choices = [
      { week: 1, event: 'owner.opensTalks' },
      { week: 2, event: 'deal.agreed.tycoon' },
      { week: 3, event: 'host.threatensTariff' },
      { week: 3, event: 'home.blocks' },
    ]
    const chosen = timelineOf(session(0, { choices }), 3)
    expect(chosen.weeks.map(({ events }) => events)).toEqual([
      ['owner.opensTalks'],
      ['deal.agreed.tycoon'],
      ['host.threatensTariff', 'home.blocks'],
    ])
    expect(chosen.weeks.flatMap((week) => week.chosen)).toEqual([true, true, true, true])
    expect(chosen.weeks.map(drawOf)).toEqual(drawn.weeks.map(drawOf))
    expect(chosen.weeks[2]?.after.view).toMatchObject({ deal: 'talks', bidders: 1, buyer: null })
  })

  it('answers to a chosen headline are drawn with the whole of the draw', () => {
    const choices = [
      { week: 1, event: 'host.threatensTariff' },
      { week: 2, event: 'host.decidesOnTariff' },
    ]
    const week = weekOf(choices, 2)
    const { tar_impose, tar_big } = tiktok2025.numbers
    const draw = (week && drawOf(week)) ?? Number.NaN
    const imposes = draw < tar_impose.base
    const big = draw / tar_impose.base < tar_big.base
    const expected = imposes
      ? ['host.imposesTariff', big ? 'host.takesBigStep' : 'host.takesSmallStep']
      : ['host.standsDown']
    expect(week?.events).toEqual(['host.decidesOnTariff', ...expected])
    expect(week?.chosen).toEqual([true, ...expected.map(() => false)])
  })

  it('an answer alone fits a drawn headline; a deadline is no choice, its answers are', () => {
    const deadline = timelineOf(session(0)).weeks.find(({ steps }) => steps[0]?.scheduled)
    const week = deadline?.week ?? 0
    expect(week).toBe(9)
    for (const event of ['host.delays', 'host.lapses'])
      expect(weekOf([{ week, event }], week)?.events.slice(0, 2)).toEqual(['clock.deadline', event])
    const named = weekOf(
      [
        { week, event: 'clock.deadline' },
        { week, event: 'host.delays' },
      ],
      week,
    )
    expect(named).toMatchObject({ events: ['clock.deadline', 'host.delays'], chosen: [false, true] })
  })

  it('a quiet week can be chosen where the draw brought a headline', () => {
    const first = timelineOf(session(0)).weeks.find(({ events, steps }) => events.length > 0 && !steps[0]?.scheduled)
    const week = first?.week ?? 0
    const quiet = weekOf([{ week, event: 'nothing' }], week)
    expect(quiet).toMatchObject({
      events: [],
      chosen: [],
      picked: ['nothing'],
      steps: [{ draw: first?.steps[0]?.draw }],
    })
    expect(quiet?.after).toEqual(quiet?.before)
  })

  it.each([
    ['an illegal headline', [{ week: 1, event: 'deal.closes' }], { week: 1, event: 'deal.closes' }],
    ['no such event', [{ week: 1, event: 'constructor' }], { week: 1, event: 'constructor' }],
    [
      'a second headline',
      ['owner.opensTalks', 'host.concedes'].map((event) => ({ week: 1, event })),
      { week: 1, event: 'host.concedes' },
    ],
    ['a quiet deadline', [{ week: 9, event: 'nothing' }], { week: 9, event: 'nothing' }],
    ['a wrong answer', [{ week: 9, event: 'home.waits' }], { week: 9, event: 'home.waits' }],
    [
      'weeks out of order',
      [
        { week: 5, event: 'nothing' },
        { week: 4, event: 'nothing' },
      ],
      { week: 4, event: 'nothing' },
    ],
    ['week 0', [{ week: 0, event: 'nothing' }], { week: 0, event: 'nothing' }],
    ['beyond the horizon', [{ week: 105, event: 'nothing' }], { week: 105, event: 'nothing' }],
    ['half a week', [{ week: 1.5, event: 'nothing' }], { week: 1.5, event: 'nothing' }],
  ])('%s is told, not thrown', (_name, choices, expected) => {
    expect(play(session(0, { choices }))).toMatchObject({ status: 'bad', ...expected })
  })

  it('a bad choice names what could be chosen', () => {
    const bad = play(session(0, { choices: [{ week: 9, event: 'home.waits' }] }))
    if (bad.status !== 'bad') throw new Error('taken')
    expect(bad.allowed).toEqual(expect.arrayContaining(['host.delays', 'host.lapses']))
    expect(bad.allowed).not.toContain('nothing')
    for (const event of ['host.delays', 'host.lapses'])
      expect(play(session(0, { choices: [{ week: 9, event }] }), 9).status).not.toBe('bad')
    const first = play(session(0, { choices: [{ week: 1, event: 'deal.closes' }] }))
    if (first.status !== 'bad') throw new Error('taken')
    expect(first.allowed).toContain('nothing')
    for (const event of first.allowed)
      expect(play(session(0, { choices: [{ week: 1, event }] }), 1).status, event).not.toBe('bad')
  })

  it('a choice after the end is bad; the weeks before it are not touched by it', () => {
    const short = Array.from({ length: RUNS }, (_, run) => timelineOf(session(run))).findIndex(
      ({ weeks }) => weeks.length < 60,
    )
    const { length } = timelineOf(session(short)).weeks
    const late = session(short, { choices: [{ week: length + 1, event: 'nothing' }] })
    expect(play(late)).toEqual({ status: 'bad', week: length + 1, event: 'nothing', allowed: [] })
    expect(timelineOf(late, length)).toEqual(timelineOf(session(short), length))
  })
})
