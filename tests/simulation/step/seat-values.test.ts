import { describe, expect, it } from 'vitest'
import type { Numbers } from '@/engine'
import { debrief } from '@/simulation/step/debrief'
import type { Timeline } from '@/simulation/step/types'
import { isMine, leadsTo, type Place, type Toy, toyGame, WEEKS, worthOfEnd, worthOfWeek } from './toy-game'

const HORIZON = WEEKS.length - 1
type History = { readonly chance: number; readonly payoff: number }
type Step = { readonly event: string; readonly chance: number }

const chancesOf = (place: Place, numbers: Numbers): readonly Step[] => {
  const ids = { 'mine.offer': 'offer', 'them.sulk': 'sulk', 'them.leave': 'leave' }
  return Object.entries(ids).flatMap(([event, id]) =>
    event in leadsTo[place]! ? [{ event, chance: numbers[id]! }] : [],
  )
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

/** A week's headlines, made certain by quiet or by division; with `others` given that none of my own comes. */
function rowOf(place: Place, week: number, numbers: Numbers, others: boolean): readonly Step[] {
  if (WEEKS[week]?.scheduled !== undefined && place === 'sour') return [{ event: 'clock.call', chance: 1 }]
  if (others) {
    const left = rowOf(place, week, numbers, false).filter(({ event }) => !isMine(event))
    const sum = left.reduce((total, { chance }) => total + chance, 0)
    return sum === 0 ? [{ event: 'quiet', chance: 1 }] : left.map((one) => ({ ...one, chance: one.chance / sum }))
  }
  const row = chancesOf(place, numbers)
  const sum = row.reduce((total, { chance }) => total + chance, 0)
  return sum > 1
    ? row.map((one) => ({ ...one, chance: one.chance / sum }))
    : [...row, { event: 'quiet', chance: 1 - sum }]
}

/** Every way to play on from a place after `week` weeks, the model deciding, each with its chance and its payoff from there. */
function historiesFrom(place: Place, week: number, numbers: Numbers): readonly History[] {
  if (week === HORIZON || place === 'won' || place === 'lost') return [{ chance: 1, payoff: worthOfEnd[place] }]
  return rowOf(place, week + 1, numbers, false).flatMap((step) =>
    earning(worthOfWeek[place], through(place, week + 1, step, numbers)),
  )
}
const earning = (worth: number, histories: readonly History[]): readonly History[] =>
  histories.map(({ chance, payoff }) => ({ chance, payoff: payoff + worth }))
const times = (p: number, histories: readonly History[]): readonly History[] =>
  histories.map(({ chance, payoff }) => ({ chance: chance * p, payoff }))

/** The same from within a week, after its headline. */
function through(place: Place, week: number, { event, chance }: Step, numbers: Numbers): readonly History[] {
  const next = event === 'quiet' ? place : event === 'clock.call' ? 'leaving' : leadsTo[place]![event]!
  const answers = answersOf(next, numbers)
  if (answers.length === 0) return times(chance, historiesFrom(next, week, numbers))
  return times(
    chance,
    answers.flatMap((answer) => through(next, week, answer, numbers)),
  )
}
const meanOf = (histories: readonly History[]): number =>
  histories.reduce((sum, { chance, payoff }) => sum + chance * payoff, 0)

const games: readonly [string, Numbers][] = [
  ['quiet weeks', { offer: 0.3, sulk: 0.4, leave: 0.2, accept: 0.6, beg: 0.7 }],
  ['crowded only with my own', { offer: 0.6, sulk: 0.3, leave: 0.5, accept: 0.25, beg: 0.1 }],
  ['crowded without my own', { offer: 0.5, sulk: 0.7, leave: 0.6, accept: 0.5, beg: 0.5 }],
  ['answers that the model never gives', { offer: 0.3, sulk: 0.4, leave: 0.2, accept: 0, beg: 1 }],
]
// At most 4 weeks of 5 factors and sums of at most 4⁸ histories; each history and each product is of size ≤ 6. The sums are
// made in two orders, so they differ by less than (4 · 5 + 4⁸) · 6 roundings; in practice by a few.
const BOUND = (20 + 4 ** 8) * 6 * 2 ** -53

const places: readonly Place[] = ['calm', 'sour']
const stateIn = (toy: Toy, place: Place) => toy.stateOf(place)

describe.each(games)('%s', (_name, numbers) => {
  const toy = toyGame(numbers)
  const near = (value: number, other: number, what: string) =>
    expect(Math.abs(value - other), what).toBeLessThanOrEqual(BOUND)

  it('values are the average over every history, one by one', () => {
    for (const place of places)
      for (let week = 0; week <= HORIZON; week++) {
        const all = historiesFrom(place, week, numbers)
        near(
          all.reduce((sum, { chance }) => sum + chance, 0),
          1,
          'all histories',
        )
        near(toy.expected(week + 1, 0, stateIn(toy, place)), meanOf(all), `${place} after week ${week}`)
      }
  })

  it('my moves, holding out and my answers are worth what the histories that begin so are worth', () => {
    for (const place of places)
      for (let week = 1; week <= HORIZON; week++) {
        const state = stateIn(toy, place)
        const isCalled = week === 2 && place === 'sour'
        const moves = toy.ownMoves(week, 0, state)
        expect(moves.map(({ event }) => event)).toEqual(isCalled ? [] : ['mine.offer'])
        for (const { event, value, modelChance } of moves) {
          near(value, meanOf(through(place, week, { event, chance: 1 }, numbers)), `${event} in week ${week}`)
          near(modelChance, rowOf(place, week, numbers, false).find((step) => step.event === event)!.chance, 'model')
        }
        const waiting = rowOf(place, week, numbers, true).flatMap((step) => through(place, week, step, numbers))
        near(toy.holdOut(week, 0, state), meanOf(waiting), `hold out in week ${week}, ${place}`)
        const headline = isCalled ? 'clock.call' : 'them.leave'
        const answers = toy.answers(week, 0, state, [headline])
        expect(answers.map(({ event }) => event)).toEqual(['mine.beg', 'mine.letGo'])
        for (const { event, modelChance } of answers) {
          const expected = meanOf(through('leaving', week, { event, chance: 1 }, numbers))
          near(toy.after(week, 0, state, [headline, event]), expected, `${headline}, ${event}`)
          near(modelChance, answersOf('leaving', numbers).find((step) => step.event === event)!.chance, event)
        }
      }
  })

  it('the debrief adds up for every history one can play, and the luck in them averages to nothing', () => {
    const fates = allFates(numbers)
    expect(fates.length).toBeGreaterThan(50)
    for (const { timeline, payoff } of fates) {
      const told = debrief(toy, isMine, toy.stateOf, timeline)
      near(told.payoff, payoff, 'payoff')
      expect(Math.abs(told.payoff - told.start - (told.choices + told.luck))).toBeLessThanOrEqual(told.bound)
      expect(told.bound).toBeLessThan(1e-12)
      told.entries.forEach((entry, i) => {
        const isMineToDecide = entry.events.some((event) => isMine(event) || event === 'nothing')
        expect(entry.kind === 'luck', entry.events.join()).toBe(!isMineToDecide)
        expect(entry.before).toBe(told.entries[i - 1]?.after ?? told.start)
      })
    }
    // Given one way of choosing, the luck of all draws has the mean 0: here to hold out, or to offer whenever I can, and to beg.
    const ways: readonly ((fate: Fate) => boolean)[] = [
      ({ choices }) => choices.every((choice) => choice === 'mine.beg'),
      ({ choices, timeline }) =>
        !choices.includes('mine.letGo') &&
        timeline.weeks.every(({ events }) => events[0] === 'mine.offer' || events[0] === 'clock.call'),
    ]
    for (const way of ways) {
      const played = fates.filter(way)
      near(
        played.reduce((sum, { chance }) => sum + chance, 0),
        1,
        'one policy',
      )
      const luck = played.reduce(
        (sum, fate) => sum + fate.chance * debrief(toy, isMine, toy.stateOf, fate.timeline).luck,
        0,
      )
      near(luck, 0, 'mean luck')
    }
  })

  it('what the calendar brings is nobody’s move, even if it is an event of mine', () => {
    const called = toyGame(numbers, [...WEEKS.slice(0, 3), { kind: 0, scheduled: 'mine.offer' }, { kind: 0 }])
    for (const place of places) {
      const state = called.stateOf(place)
      expect(called.ownMoves(3, 0, state)).toEqual([])
      expect(called.holdOut(3, 0, state)).toBe(called.after(3, 0, state, ['mine.offer']))
    }
  })
})

type Fate = {
  readonly timeline: Timeline
  readonly payoff: number
  readonly chance: number
  readonly choices: readonly string[]
}
type Course = {
  readonly place: Place
  readonly events: readonly string[]
  readonly chance: number
  readonly choices: readonly string[]
}

const standing = (place: Place) => ({ at: place }) as unknown as Timeline['start']

/** Every course of one week with me at the table: my own move or none, the draw over the others, my own answers. */
function coursesOf(place: Place, week: number, numbers: Numbers): readonly Course[] {
  const own = rowOf(place, week, numbers, false).filter(({ event }) => isMine(event))
  const drawn = rowOf(place, week, numbers, true).filter(({ chance }) => chance > 0)
  const answer = (course: Course): readonly Course[] => {
    const answers = answersOf(course.place, numbers)
    if (answers.length === 0) return [course]
    return answers
      .filter(({ event, chance }) => isMine(event) || chance > 0)
      .flatMap(({ event, chance }) =>
        answer({
          place: leadsTo[course.place]![event]!,
          events: [...course.events, event],
          chance: isMine(event) ? course.chance : course.chance * chance,
          choices: isMine(event) ? [...course.choices, event] : course.choices,
        }),
      )
  }
  const begin = (event: string, chance: number, choices: readonly string[]): readonly Course[] =>
    event === 'quiet'
      ? [{ place, events: [], chance, choices }]
      : answer({
          place: event === 'clock.call' ? 'leaving' : leadsTo[place]![event]!,
          events: [event],
          chance,
          choices,
        })
  return [
    ...own.flatMap(({ event }) => begin(event, 1, [event])),
    ...drawn.flatMap(({ event, chance }) => begin(event, chance, [])),
  ]
}

function allFates(numbers: Numbers): readonly Fate[] {
  const from = (
    place: Place,
    week: number,
    weeks: Timeline['weeks'],
    payoff: number,
    chance: number,
    choices: readonly string[],
  ): readonly Fate[] => {
    if (week === HORIZON || place === 'won' || place === 'lost') {
      const timeline = { start: standing('calm'), weeks } as unknown as Timeline
      return [{ timeline, payoff: payoff + worthOfEnd[place], chance, choices }]
    }
    return coursesOf(place, week + 1, numbers).flatMap((course) => {
      const step = { slot: 0, before: standing(place), events: course.events }
      const next = { week: week + 1, steps: [step], after: standing(course.place), events: course.events }
      const all = [...weeks, next as unknown as Timeline['weeks'][number]]
      return from(course.place, week + 1, all, payoff + worthOfWeek[place], chance * course.chance, [
        ...choices,
        ...course.choices,
      ])
    })
  }
  return from('calm', 0, [], 0, 1, [])
}
