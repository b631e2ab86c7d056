import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { tiktok2025 } from '@/scenarios/forced-sale/presets/tiktok-2025.scenario'
import {
  asDrawn,
  type Branches,
  branchName,
  choicesOf,
  createReplayer,
  firstDifference,
  MOST_BRANCHES,
  type PlayedStep,
  pick,
  replay,
  switchBranch,
  weekTree,
} from '@/simulation/step'
import { playable } from '../../forced-sale'
import { HORIZON, playSeat, quietBut, session, timelineOf } from './step-case'

const free = { isSeated: false }
function picked(state: Branches, week: number, events: readonly string[], reached = 0): Branches {
  const there = timelineOf(session(0, { choices: choicesOf(state) }), reached).weeks[week - 1]
  const next = pick(state, week, events, { ...free, there, reached })
  if ('status' in next) throw new Error('full')
  return next
}

describe('branches', () => {
  it('leave the one as drawn alone and share what came before', () => {
    const one = picked(asDrawn, 1, ['owner.opensTalks'])
    expect(one).toEqual({ branches: [[], [{ week: 1, event: 'owner.opensTalks' }]], branch: 1 })
    const grown = picked(one, 2, ['host.concedes'], 1)
    expect(grown.branches).toHaveLength(2)
    const parted = picked(grown, 2, ['deal.agreed.fund'], 2)
    expect(parted.branches[1]).toEqual(grown.branches[1])
    expect(parted.branches[2]).toEqual([
      { week: 1, event: 'owner.opensTalks' },
      { week: 2, event: 'deal.agreed.fund' },
    ])
    expect([0, 1, 2].map((index) => branchName(parted, index))).toEqual([
      { kind: 'drawn' },
      { kind: 'chosen', number: 1, week: 1, events: ['owner.opensTalks'] },
      { kind: 'chosen', number: 2, week: 2, events: ['deal.agreed.fund'] },
    ])
    expect(switchBranch(parted, 1).branch).toBe(0)
    expect(switchBranch({ ...parted, branch: 0 }, -1).branch).toBe(2)
  })

  it('are not made for what is there already, drawn or chosen', () => {
    const { weeks } = timelineOf(session(0))
    for (const there of weeks) {
      const told = there.steps.map(({ events, nothing }) =>
        events.length > 0 || nothing === undefined ? events : [nothing],
      )
      for (const events of [...told.map((one) => one.slice(0, 1)), told.flat()])
        expect(pick(asDrawn, there.week, events, { ...free, there, reached: HORIZON })).toBe(asDrawn)
    }
    const one = picked(asDrawn, 1, ['owner.opensTalks'])
    expect(picked(one, 1, ['owner.opensTalks'], 5)).toBe(one)
    const back = picked({ ...one, branch: 0 }, 1, ['owner.opensTalks'])
    expect(back).toEqual(one)
  })

  it('an answer is a branch of its own when another is picked', () => {
    const delays = picked(asDrawn, 9, ['clock.deadline', 'host.delays'], 8)
    const lapses = picked(delays, 9, ['clock.deadline', 'host.lapses'], 9)
    expect(lapses.branches).toHaveLength(3)
    expect(branchName(lapses, 2)).toMatchObject({ week: 9, events: ['clock.deadline', 'host.lapses'] })
  })

  it(`are ${MOST_BRANCHES} at most, and say so`, () => {
    let state = asDrawn
    for (let week = 1; week < MOST_BRANCHES; week++) state = picked({ ...state, branch: 0 }, week, ['host.concedes'])
    expect(state.branches).toHaveLength(MOST_BRANCHES)
    const full = pick({ ...state, branch: 0 }, 30, ['host.concedes'], { ...free, reached: 0 })
    expect(full).toEqual({ status: 'full', most: MOST_BRANCHES })
    expect(pick(state, MOST_BRANCHES, ['nothing.sale'], { ...free, reached: MOST_BRANCHES - 1 })).toMatchObject({
      branch: MOST_BRANCHES - 1,
    })
  })

  it('with a seat the first grows; holding out twice is the same', () => {
    const seated = { reached: 0, isSeated: true }
    const { session: held, timeline } = playSeat(session(0, { seat: 'owner' }))
    const here = { branches: [held.choices], branch: 0 }
    const asked = timeline.weeks.filter(({ picked }) => picked.length > 0)
    expect(asked.length).toBeGreaterThan(0)
    for (const there of timeline.weeks)
      expect(pick(here, there.week, there.picked, { ...seated, there, reached: HORIZON })).toBe(here)
    // Where a seat has no move, holding out says nothing new.
    const [silent] = timelineOf(session(0, { seat: 'home' }), 1).weeks
    expect(silent?.picked).toEqual([])
    expect(pick(asDrawn, 1, ['nothing.trade'], { ...seated, there: silent, reached: 1 })).toBe(asDrawn)
    const there = asked[0]!
    const acted = pick(here, there.week, ['owner.opensTalks'], { ...seated, there, reached: HORIZON })
    expect(acted).toEqual({
      branch: 1,
      branches: [
        held.choices,
        [...held.choices.filter(({ week }) => week < there.week), { week: there.week, event: 'owner.opensTalks' }],
      ],
    })
    expect(pick(asDrawn, 1, ['host.withdraws'], seated)).toEqual({
      branches: [[{ week: 1, event: 'host.withdraws' }]],
      branch: 0,
    })
  })
})

// The same object in every call, as a recipe in memory is: the replayer asks whether it is the very same.
const unchanged = {}

type Press =
  | { readonly press: 'on' | 'back' | 'start' | 'far' | 'branch' }
  | { readonly press: 'choose'; readonly step: number; readonly nth: number; readonly deep: boolean }
const press = fc.oneof(
  fc.constantFrom<Press>({ press: 'on' }, { press: 'back' }, { press: 'start' }, { press: 'far' }, { press: 'branch' }),
  fc.record({ press: fc.constant('choose' as const), step: fc.nat(5), nth: fc.nat(12), deep: fc.boolean() }),
)

test.prop([fc.array(press, { minLength: 1, maxLength: 14 }), fc.nat(50)], { numRuns: 40, seed: 20250206 })(
  'however one steps, goes back, chooses and switches, the screen shows the straight replay of its session',
  (presses, run) => {
    const remembered = createReplayer()
    const reached = new Map<number, number>()
    let state = asDrawn
    let week = 0
    const given = () => session(run, { choices: choicesOf(state) })
    const show = () => remembered(playable, tiktok2025, unchanged, HORIZON, given(), week)
    for (const one of presses) {
      const shown = show()
      if (shown.status === 'bad') throw new Error(JSON.stringify(shown))
      const played = shown.weeks.length
      if (one.press === 'on') week = Math.min(HORIZON, played + 1)
      if (one.press === 'back') week = Math.max(0, played - 1)
      if (one.press === 'start') week = 0
      if (one.press === 'far') week = Math.min(HORIZON, played + 15)
      if (one.press === 'branch') state = switchBranch(state, 1)
      if (one.press === 'choose' && shown.status === 'open') {
        const here = shown.weeks.at(-1)?.after ?? shown.start
        const { steps } = weekTree(playable, tiktok2025, {}, HORIZON, here.snapshot, played + 1)
        // A step's tree holds while the ones before it bring nothing, so that is chosen too.
        const at = one.step % steps.length
        const earlier = steps.slice(0, at).flatMap(({ nothing = [] }) => nothing)
        const { alternatives, nothing } = steps[at]!
        const node = alternatives[one.nth % (alternatives.length + 1)]
        const answer = one.deep ? node?.answers[0] : undefined
        const named = node === undefined ? nothing : node.event
        if (named !== undefined) {
          const events = [...earlier, named, ...(answer === undefined ? [] : [answer.event])]
          const far = reached.get(state.branch) ?? 0
          const ahead = remembered(playable, tiktok2025, unchanged, HORIZON, given(), far)
          if (ahead.status === 'bad') throw new Error(JSON.stringify(ahead))
          const next = pick(state, played + 1, events, { ...free, there: ahead.weeks[played], reached: far })
          if (!('status' in next)) state = next
          week = played + 1
        }
      }
      const straight = replay(playable, tiktok2025, unchanged, HORIZON, given(), week)
      expect(show()).toEqual(straight)
      const weeks = straight.status === 'bad' ? 0 : straight.weeks.length
      reached.set(state.branch, Math.max(reached.get(state.branch) ?? 0, weeks))
    }
  },
)

it('a replayer plays no week twice, after a step back neither, and forgets another run', () => {
  const remembered = createReplayer()
  const weeksOf = (run: number, until: number) => {
    const timeline = remembered(playable, tiktok2025, unchanged, HORIZON, session(run), until)
    return timeline.status === 'bad' ? [] : timeline.weeks
  }
  const first = weeksOf(0, 20)
  weeksOf(0, 5)
  weeksOf(0, 25)
    .slice(0, 20)
    .forEach((week, i) => {
      expect(week).toBe(first[i])
    })
  expect(weeksOf(1, 20)).toEqual(timelineOf(session(1), 20).weeks)
  const seated = remembered(playable, tiktok2025, unchanged, HORIZON, session(1, { seat: 'owner' }), 20)
  expect(seated).toEqual(timelineOf(session(1, { seat: 'owner' }), 20))
})

describe('two histories', () => {
  it('part in the first week that differs, and not before', () => {
    const a = timelineOf(session(0))
    expect(firstDifference(a, a)).toBeUndefined()
    expect(firstDifference(a, timelineOf(session(0), 20))).toBeUndefined()
    const isDrawn = ({ events, scheduled }: PlayedStep) => events.length > 0 && !scheduled
    const { week, steps } = a.weeks.find(({ steps }) => steps.some(isDrawn))!
    const choices = [{ week, event: steps.find(isDrawn)!.nothing! }]
    const b = timelineOf(session(0, { choices }))
    expect(firstDifference(a, b)).toEqual({
      week,
      a: a.weeks[week - 1]?.events,
      b: b.weeks[week - 1]?.events,
    })
  })

  it('part where one ends and the other goes on, and at the start where that differs', () => {
    const quiet = timelineOf(session(0, { choices: quietBut(1) }), 1)
    const over = timelineOf(session(0, { choices: quietBut(1, { law: ['host.withdraws'] }) }))
    expect(over.status).toBe('ended')
    expect(firstDifference(quiet, over)).toEqual({ week: 1, a: [], b: ['host.withdraws'] })
    const elsewhere = { ...tiktok2025, prologue: tiktok2025.prologue.slice(1, -1) }
    const other = replay(playable, elsewhere, {}, HORIZON, session(0), 5)
    if (other.status === 'bad') throw new Error('bad')
    expect(firstDifference(timelineOf(session(0), 5), other)?.week).toBe(0)
  })
})
