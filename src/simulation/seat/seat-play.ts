import type { Numbers } from '@/engine'
import type { Party } from '@/machines/event-record'
import type { BareCase } from '@/scenarios/scenario.schema'
import type { SeatWords } from '@/scenarios/step-words.types'
import type { PlayableNegotiation } from '../playable-negotiation'
import { NOTHING } from '../step/nothing'
import { createReplayer } from '../step/replayer'
import { type Rules, rulesOf } from '../step/rules'
import type { Choice, Pending, Standing, Timeline } from '../step/types'
import { type Act, actsAt } from './acts'
import { type Place, stepsOfTimeline } from './passage'
import { type OpenStop, takenStops } from './taken-stops'
import type { Decision, SeatGame, SeatTable, Stop, StopOptions } from './types'
import { type Called, isCalled, type LastStop, MANY_STOPS, WEEKS_BETWEEN } from './when-to-stop'

/** An answer that a seat has given, and what stood then: it gives it again while that stands, for 12 weeks. */
type Given = LastStop & { readonly event: string }

/** A game as far as it has been played. */
type Course = {
  readonly choices: Choice[]
  readonly decisions: Decision[]
  readonly stops: OpenStop[]
  readonly plans: Map<Party, string>
  readonly given: Map<string, Given>
  last?: LastStop | undefined
  moved?: Place | undefined
}

const atTheStart = (): Course => ({ choices: [], decisions: [], stops: [], plans: new Map(), given: new Map() })

/** What every seat can choose in what is left of a week: to hold, or one of its acts. */
const optionsFrom = (acts: readonly Act[], seats: readonly Party[], slot: number): readonly StopOptions[] =>
  seats.flatMap((party) => {
    const events = acts.filter((act) => act.party === party && act.slot >= slot).map(({ event }) => event)
    return events.length === 0 ? [] : [{ party, events: [NOTHING, ...events] }]
  })

/** Where a history stood after a step. */
function standingAfter(timeline: Timeline, { week, slot }: Place): Standing {
  const next = stepsOfTimeline(timeline).find((step) => step.week > week || (step.week === week && step.slot > slot))
  return next?.before ?? timeline.weeks.at(-1)?.after ?? timeline.start
}

/** Takes the decisions of a stop; otherwise says that they are not there yet, or which is not among the options. */
function decide(course: Course, decisions: readonly Decision[], stop: Stop) {
  const made: Decision[] = []
  for (const { party, events } of stop.options) {
    const decision = decisions[course.decisions.length + made.length]
    if (decision === undefined) return { status: 'due', stop } as const
    if (decision.party !== party || !events.includes(decision.event))
      return { status: 'bad', decision, allowed: events } as const
    made.push(decision)
  }
  course.decisions.push(...made)
  course.stops.push({ ...stop, made })
  return undefined
}

type Seated = { readonly rules: Rules; readonly words: readonly SeatWords[]; readonly game: SeatGame }

/** What is chosen where a step waits, of a decision or as one goes on; or why it cannot be chosen. */
function chooseAt({ rules, words, game: { seats, decisions } }: Seated, course: Course, pending: Pending) {
  const { week, slot, before, kind, events: so } = pending
  const now: LastStop = { week, acts: actsAt(rules, before, week, seats), view: before.view }
  const stopFor = (options: readonly StopOptions[], called: Called): Stop => ({
    ...{ index: course.stops.length, week, slot, kind, ...called, options, events: so, before },
  })
  if (kind === 'answer') {
    const events = pending.alternatives.map(({ event }) => event)
    const party = seats.find((one) => pending.alternatives.some((answer) => answer.party === one)) ?? seats[0]
    const question = `${party} ${events.join()}`
    const known = course.given.get(question)
    const turns = words.find((one) => one.party === party)?.turns ?? []
    const isSame =
      known !== undefined &&
      week - known.week <= WEEKS_BETWEEN &&
      turns.every((field) => known.view[field] === now.view[field])
    if (isSame) return known.event
    const missing = decide(course, decisions, stopFor([{ party, events }], { reason: 'answer', turned: [] }))
    if (missing !== undefined) return missing
    const event = course.decisions.at(-1)?.event ?? NOTHING
    course.given.set(question, { ...now, event })
    return event
  }
  const options = optionsFrom(now.acts, seats, slot)
  const able = words.filter(({ party }) => options.some((one) => one.party === party))
  const isDeadlineWeek = rules.weeks[week]?.scheduled !== undefined
  const called = isCalled(able, course.last, now, isDeadlineWeek, course.stops.length >= MANY_STOPS)
  if (called !== undefined) {
    const missing = decide(course, decisions, stopFor(options, called))
    if (missing !== undefined) return missing
    course.last = now
    course.plans.clear()
    for (const { party, event } of course.stops.at(-1)?.made ?? [])
      if (event !== NOTHING) course.plans.set(party, event)
  }
  const next = pending.alternatives.find(({ party, event }) => course.plans.get(party) === event)
  if (next === undefined) return pending.nothing ?? NOTHING
  course.plans.delete(next.party)
  course.moved = { week, slot, at: 0 }
  return next.event
}

export type SeatPlayer = (
  negotiation: PlayableNegotiation,
  scenario: BareCase,
  changes: Numbers,
  horizonWeeks: number,
  seats: readonly SeatWords[],
  game: SeatGame,
) => SeatTable

/**
 * Plays games from their decisions: on to the next that is due, or to the end. What was played is kept, so that a further decision
 * costs the weeks that follow it; the table is the one played from the start, always.
 *
 * A seat goes on as it last chose. An act is tried in every week until it is made or another decision is due, and then the seat
 * holds. An answer is given again to the same question for 12 weeks, while none of the seat's `turns` says something else. Where both
 * of two seats would act in one question the first in the model's order does, and the other tries again.
 * The player throws a RangeError for a party that is no seat, or a negotiation of one question a week, which waits for no move.
 */
export function createSeatPlayer(): SeatPlayer {
  const play = createReplayer()
  let held: { readonly asked: readonly unknown[]; readonly course: Course } | undefined
  const courseOf = (asked: readonly unknown[], decisions: readonly Decision[]): Course => {
    const isSame =
      held?.asked.every((one, i) => one === asked[i]) === true &&
      held.course.decisions.every(
        ({ party, event }, i) => decisions[i]?.party === party && decisions[i]?.event === event,
      )
    return isSame && held !== undefined ? held.course : atTheStart()
  }
  return (negotiation, scenario, changes, horizonWeeks, seats, game) => {
    const rules = rulesOf(negotiation, scenario, changes, horizonWeeks)
    if (rules.questions.length < 2)
      throw new RangeError('A seat waits for its moves where a week has several questions.')
    const words = game.seats.map((seat) => {
      const found = seats.find(({ party }) => party === seat)
      if (found === undefined) throw new RangeError(`Nobody can sit down as ${seat}.`)
      return found
    })
    const { seed, run } = game
    const [seat, beside] = game.seats
    const asked = [negotiation, scenario, changes, horizonWeeks, seats, seed, run, seat, beside]
    const course = courseOf(asked, game.decisions)
    held = { asked, course }
    for (;;) {
      const choices = [...course.choices]
      const session = { seed, run, choices, seat, ...(beside === undefined ? {} : { beside }) }
      const timeline = play(negotiation, scenario, changes, horizonWeeks, session, horizonWeeks)
      if (timeline.status === 'bad') throw new Error(`A seat chose "${timeline.event}", which its own stop offered.`)
      if (timeline.status === 'open') throw new Error('A history that was played to its horizon is still open.')
      const table = () => ({ timeline, choices, taken: takenStops(rules, timeline, game.seats, course.stops) })
      if (timeline.status === 'ended') return { ...table(), status: 'ended', end: timeline.end }
      const { moved, last } = course
      if (moved !== undefined && last !== undefined)
        course.last = { ...last, view: standingAfter(timeline, moved).view }
      course.moved = undefined
      const chosen = chooseAt({ rules, words, game }, course, timeline.pending)
      if (typeof chosen !== 'string') return { ...table(), ...chosen }
      course.choices.push({ week: timeline.pending.week, event: chosen })
    }
  }
}
