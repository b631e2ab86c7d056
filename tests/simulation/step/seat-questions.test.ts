import { describe, expect, it } from 'vitest'
import type { Numbers, Play } from '@/engine'
import { weeksOf } from '@/scenarios/calendar-weeks'
import { chainOf } from '@/simulation'
import { partyRewards } from '@/simulation/party-payoffs'
import { isNothing, type Timeline } from '@/simulation/step'
import { type Debrief, debrief } from '@/simulation/step/debrief'
import { seatValues } from '@/simulation/step/seat-values'
import {
  at,
  canBring,
  crowded,
  game,
  isOver,
  leadsTo,
  type Place,
  quiet,
  scenario,
  worthOfEnd,
  worthOfWeek,
} from './questions-game'

// Weeks 1 and 2 are near the call of week 2, week 3 is not.
const WEEKS = 3
const slotsIn = (week: number): number => (week === 2 ? 4 : 3)
const isMine = (event: string): boolean => event.startsWith('mine.')
type Step = { readonly event: string; readonly chance: number }

const chanceOf = (event: string, week: number, numbers: Numbers): number =>
  event === 'clock.call' ? 1 : numbers[event === 'them.walk' && week < 3 ? 'walkNear' : event.split('.')[1]!]!

/** A step's headlines, made certain by quiet or by division; with `others` given that none of my own comes. */
function rowOf(place: Place, week: number, slot: number, numbers: Numbers, others: boolean): readonly Step[] {
  if (others) {
    const left = rowOf(place, week, slot, numbers, false).filter(({ event }) => !isMine(event))
    const sum = left.reduce((total, { chance }) => total + chance, 0)
    return sum === 0 ? [{ event: 'quiet', chance: 1 }] : left.map((one) => ({ ...one, chance: one.chance / sum }))
  }
  const row = canBring[place]![slot]!.map((event) => ({ event, chance: chanceOf(event, week, numbers) }))
  const sum = row.reduce((total, { chance }) => total + chance, 0)
  if (sum > 1) return row.map((one) => ({ ...one, chance: one.chance / sum }))
  return [...row, { event: 'quiet', chance: 1 - sum }].filter(({ chance }) => chance > 0)
}

const answersOf = (place: Place, { accept = 0, beg = 0 }: Numbers): readonly Step[] =>
  place === 'asked'
    ? [
        { event: 'them.accept', chance: accept },
        { event: 'them.refuse', chance: 1 - accept },
      ]
    : place === 'leaving'
      ? [
          { event: 'mine.beg', chance: beg },
          { event: 'mine.letGo', chance: 1 - beg },
        ]
      : []

const nextOf = (place: Place, event: string): Place => (event === 'quiet' ? place : leadsTo[event]!)

/** The mean payoff over every path from a step on, the model deciding, each path walked by itself. */
function meanFrom(place: Place, week: number, slot: number, numbers: Numbers): number {
  if (isOver(place)) return worthOfEnd[place]!
  if (week > WEEKS) return worthOfEnd.unresolved!
  if (slot === slotsIn(week)) return meanFrom(place, week + 1, 0, numbers)
  const worth = slot === 0 ? worthOfWeek[place]! : 0
  const row = rowOf(place, week, slot, numbers, false)
  return row.reduce((sum, { event, chance }) => sum + chance * meanAfter(place, week, slot, event, numbers), worth)
}

/** The same from within a step, after one of its events. */
function meanAfter(place: Place, week: number, slot: number, event: string, numbers: Numbers): number {
  const next = nextOf(place, event)
  const answers = answersOf(next, numbers)
  if (answers.length === 0) return meanFrom(next, week, slot + 1, numbers)
  return answers.reduce((sum, one) => sum + one.chance * meanAfter(next, week, slot, one.event, numbers), 0)
}

// A step adds a row of at most 4 and answers of 2: below 12 roundings of a sum that is 6.5 at most in absolute terms, in each of
// the two ways; there are 10 steps.
const BOUND = 2 * 10 * 12 * 6.5 * 2 ** -53
const near = (value: number, other: number, what: string) =>
  expect(Math.abs(value - other), what).toBeLessThanOrEqual(BOUND)

const PLAYED = ['calm', 'sour', 'tense'] as const

/** My values over the weeks, and where a place stands in them. */
function valuesOf(numbers: Numbers, dated = scenario, play?: Play) {
  const chain = chainOf(game, dated, numbers, WEEKS)
  const [mine] = partyRewards(game, chain, dated)
  const given = { graph: game.graph, chain, numbers, weeks: weeksOf(game, dated, {}, WEEKS) }
  const { ending, key } = game.graph
  const stateOf = (there: number | string): number =>
    typeof there === 'string'
      ? ending.indexOf(game.graph.endings.indexOf(there))
      : key.findIndex((one, s) => one === there && ending[s]! < 0)
  const asPlayed = play === undefined ? {} : { play }
  return { values: seatValues({ ...given, reward: mine!.reward, isOwn: isMine, ...asPlayed }), stateOf }
}

describe.each([
  ['quiet questions', quiet],
  ['crowded questions', crowded],
])('%s', (_name, numbers) => {
  it('the values before every step are the means over every path, and so are moves, waiting and answers', () => {
    const { values, stateOf } = valuesOf(numbers)
    for (const place of PLAYED) {
      const state = stateOf(at(place))
      near(values.expected(WEEKS + 1, 0, state), worthOfEnd.unresolved!, 'the end')
      for (let week = 1; week <= WEEKS; week++)
        for (let slot = 0; slot < slotsIn(week); slot++) {
          const where = `${place}, week ${week}, slot ${slot}`
          const meanOf = (event: string) => meanAfter(place, week, slot, event, numbers)
          near(values.expected(week, slot, state), meanFrom(place, week, slot, numbers), where)
          expect(values.worth(week, slot, state)).toBe(slot === 0 ? worthOfWeek[place] : 0)
          const moves = values.ownMoves(week, slot, state)
          expect(moves.map(({ event }) => event)).toEqual(canBring[place]![slot]!.filter(isMine))
          const row = rowOf(place, week, slot, numbers, false)
          for (const { event, value, modelChance } of moves) {
            near(value, meanOf(event), `${event}, ${where}`)
            near(modelChance, row.find((one) => one.event === event)!.chance, `the model's ${event}, ${where}`)
          }
          const others = rowOf(place, week, slot, numbers, true)
          const waiting = others.reduce((sum, { event, chance }) => sum + chance * meanOf(event), 0)
          near(values.holdOut(week, slot, state), waiting, `holding out, ${where}`)
          for (const { event } of row.filter(({ event }) => leadsTo[event] === 'leaving')) {
            const answers = values.answers(week, slot, state, [event])
            expect(answers.map((answer) => answer.event)).toEqual(['mine.beg', 'mine.letGo'])
            for (const answer of answers)
              near(
                values.after(week, slot, state, [event, answer.event]),
                meanAfter('leaving', week, slot, answer.event, numbers),
                `${event}, ${answer.event}, ${where}`,
              )
          }
        }
    }
    expect(() => values.holdOut(1, 3, stateOf(at('sour')))).toThrow(RangeError)
  })

  it('set on a move, a seat holds at the questions before it, makes it where it can, and then plays best', () => {
    const { values: best, stateOf } = valuesOf(numbers, scenario, 'best')
    const whole = (place: Place, week: number, slot: number) => best.expected(week, slot, stateOf(at(place)))
    /** After an event of a step and its answers, mine the better one. */
    const through = (place: Place, event: string, then: (next: Place) => number): number => {
      const next = nextOf(place, event)
      const ways = answersOf(next, numbers).map((one) => [one.chance, through(next, one.event, then)] as const)
      if (ways.length === 0) return then(next)
      if (next === 'leaving') return Math.max(...ways.map(([, worth]) => worth))
      return ways.reduce((sum, [chance, worth]) => sum + chance * worth, 0)
    }
    const setOn = (place: Place, week: number, slot: number, move: string | undefined): number => {
      if (isOver(place)) return worthOfEnd[place]!
      if (slot === slotsIn(week)) return whole(place, week + 1, 0)
      if (move !== undefined && canBring[place]![slot]!.includes(move))
        return through(place, move, (next) => whole(next, week, slot + 1))
      return rowOf(place, week, slot, numbers, true).reduce(
        (sum, { event, chance }) => sum + chance * through(place, event, (next) => setOn(next, week, slot + 1, move)),
        0,
      )
    }
    for (const place of PLAYED)
      for (let week = 1; week <= WEEKS; week++)
        for (const move of [undefined, 'mine.offer', 'mine.threaten']) {
          const found = best.setOn(week, 0, stateOf(at(place)), move)
          near(found, setOn(place, week, 0, move), `${move} when ${place}, week ${week}`)
        }
  })

  it('what the calendar brings is nobody’s move, even if it is an event of mine that I may choose in a question', () => {
    const announced = scenario.calendar.announced.map((entry) => ({ ...entry, event: 'mine.offer' }))
    const { values, stateOf } = valuesOf(numbers, { ...scenario, calendar: { ...scenario.calendar, announced } })
    const state = stateOf(at('calm'))
    expect(values.ownMoves(2, 0, state).map(({ event }) => event)).toEqual(['mine.offer'])
    expect(values.ownMoves(2, 3, state)).toEqual([])
    expect(values.holdOut(2, 3, state)).toBe(values.after(2, 3, state, ['mine.offer']))
  })

  it('the debrief adds up step by step for every history one can play, and the luck in them averages to nothing', () => {
    const { values, stateOf } = valuesOf(numbers)
    const fates = allFates(numbers)
    expect(fates.length).toBeGreaterThan(300)
    const told = fates.map(({ timeline }) => debrief(values, isMine, stateOf, timeline))
    near(Math.max(...told.map(({ payoff }, i) => Math.abs(payoff - fates[i]!.payoff))), 0, 'payoff')
    const isUneven = ({ start, payoff, choices, luck, bound }: Debrief) =>
      Math.abs(payoff - start - (choices + luck)) > bound || bound > 1e-12
    const isTorn = ({ start, entries }: Debrief) =>
      entries.some(({ before }, k) => before !== (entries[k - 1]?.after ?? start))
    const isMistaken = ({ entries }: Debrief) =>
      entries.some(
        ({ kind, events }) => (kind === 'luck') === events.some((event) => isMine(event) || isNothing(event)),
      )
    for (const isWrong of [isUneven, isTorn, isMistaken]) expect(told.filter(isWrong)).toEqual([])
    // Given one way of choosing, the luck of all draws has the mean 0: here to hold out, or to move whenever I can, and to beg.
    const ways: readonly ((fate: Fate) => boolean)[] = [
      ({ choices }) => choices.every((choice) => isNothing(choice) || choice === 'mine.beg'),
      ({ choices }) => !choices.some((choice) => isNothing(choice) || choice === 'mine.letGo'),
    ]
    for (const way of ways) {
      const meanOf = (of: (i: number) => number) =>
        fates.reduce((sum, fate, i) => (way(fate) ? sum + fate.chance * of(i) : sum), 0)
      near(
        meanOf(() => 1),
        1,
        'one policy',
      )
      near(
        meanOf((i) => told[i]!.luck),
        0,
        'mean luck',
      )
    }
  })
})

type Fate = {
  readonly timeline: Timeline
  readonly payoff: number
  readonly chance: number
  readonly choices: readonly string[]
}
type Course = Omit<Fate, 'timeline' | 'payoff'> & { readonly place: Place; readonly events: readonly string[] }

/** Every course of one step with me at the table: my own move or none, the draw over the others, my own answers. */
function coursesOf(place: Place, week: number, slot: number, numbers: Numbers): readonly Course[] {
  const own = canBring[place]![slot]!.filter(isMine)
  const answered = (course: Course): readonly Course[] => {
    const answers = answersOf(course.place, numbers)
    if (answers.length === 0) return [course]
    return answers.flatMap(({ event, chance }) => answered(along(course, event, isMine(event) ? undefined : chance)))
  }
  const here = { place, events: [], chance: 1, choices: [] }
  const waiting = own.length > 0 ? { ...here, choices: ['nothing'] } : here
  return [
    ...own.flatMap((event) => answered(along(here, event, undefined))),
    ...rowOf(place, week, slot, numbers, true).flatMap(({ event, chance }) =>
      event === 'quiet' ? [{ ...waiting, chance }] : answered(along(waiting, event, chance)),
    ),
  ]
}

/** A course after one more event: of a chance, or mine to choose. */
const along = ({ events, chance, choices }: Course, event: string, drawn: number | undefined): Course => ({
  place: leadsTo[event]!,
  events: [...events, event],
  chance: chance * (drawn ?? 1),
  choices: drawn === undefined ? [...choices, event] : choices,
})

const standing = (place: Place): Timeline['start'] => ({
  at: at(place),
  view: { place },
  snapshot: { status: 'active', output: undefined, error: undefined },
})

/** Every history of the weeks. */
function allFates(numbers: Numbers): readonly Fate[] {
  const from = (place: Place, week: number, slot: number, so: Fate): readonly Fate[] => {
    if (isOver(place)) return [{ ...so, payoff: so.payoff + worthOfEnd[place]! }]
    if (week > WEEKS) return [{ ...so, payoff: so.payoff + worthOfEnd.unresolved! }]
    if (slot === slotsIn(week)) return from(place, week + 1, 0, so)
    const { timeline, payoff, chance, choices } = so
    const worth = slot === 0 ? worthOfWeek[place]! : 0
    return coursesOf(place, week, slot, numbers).flatMap((course) => {
      const step = {
        slot,
        draw: 0,
        scheduled: slot === 3,
        crowded: false,
        events: course.events,
        chosen: [],
        before: standing(place),
      }
      const known = timeline.weeks[week - 1] ?? {
        week,
        from: '',
        to: '',
        steps: [],
        events: [],
        chosen: [],
        picked: [],
        before: step.before,
      }
      const next = { ...known, steps: [...known.steps, step], after: standing(course.place) }
      return from(course.place, week, slot + 1, {
        timeline: { ...timeline, weeks: [...timeline.weeks.slice(0, week - 1), next] },
        payoff: payoff + worth,
        chance: chance * course.chance,
        choices: [...choices, ...course.choices],
      })
    })
  }
  const timeline: Timeline = { status: 'open', start: standing('calm'), weeks: [] }
  return from('calm', 1, 0, { timeline, payoff: 0, chance: 1, choices: [] })
}
