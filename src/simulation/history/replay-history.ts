import { createStepper, type Snapshot } from '@/engine'
import { addDays, dayNumber, weekOfDate } from '@/scenarios/calendar-date'
import type { CaseHistory } from '@/scenarios/history.types'
import type { Scenario } from '@/scenarios/scenario.schema'
import type { PlayableNegotiation } from '../playable-negotiation'
import { historyUpTo, knownCalendar } from './known-on'
import type { ForecastPoint, ReplayPoint } from './types'

type Stepper = ReturnType<typeof createStepper>

function send({ step }: Stepper, from: Snapshot, events: readonly string[], when: string): Snapshot {
  return events.reduce((snapshot, event) => {
    const next = step(snapshot, event)
    if (next === undefined) {
      throw new RangeError(`${when}: "${event}" is not possible in ${JSON.stringify(snapshot.value)}.`)
    }
    return next
  }, from)
}

function placeOf(
  negotiation: PlayableNegotiation,
  scenario: Scenario,
  history: CaseHistory,
  date: string,
  snapshot: Snapshot,
): ForecastPoint {
  const { model } = negotiation
  const view = model.view(snapshot)
  const ending = model.ending(view)
  return {
    date,
    week: weekOfDate(scenario.startDate, date),
    key: model.key(view),
    ...(ending === undefined ? {} : { ending }),
    calendar: knownCalendar(negotiation, scenario, history, date),
  }
}

/** The machine's snapshots from the start on: index 0 the start, index i + 1 after headline i. */
function snapshotsOf(
  { model }: PlayableNegotiation,
  scenario: Scenario,
  { headlines }: CaseHistory,
): readonly Snapshot[] {
  const stepper = createStepper(model.machine)
  const start = send(
    stepper,
    stepper.initial,
    scenario.prologue.map(({ event }) => event),
    scenario.startDate,
  )
  const snapshots = [start]
  let last = dayNumber(scenario.startDate)
  for (const { date, events } of headlines) {
    const day = dayNumber(date)
    if (day < last) throw new RangeError(`${date}: this headline stands after a later one or before the start.`)
    last = day
    const before = snapshots.at(-1) ?? start
    const ending = model.ending(model.view(before))
    if (events.length > 0 && ending !== undefined) {
      throw new RangeError(`${date}: "${events[0]}" comes after the end, ${ending}.`)
    }
    const after = send(stepper, before, events, date)
    if (model.isAnswer(after)) {
      throw new RangeError(`${date}: "${events.at(-1)}" waits for an answer; a headline brings its answers with it.`)
    }
    snapshots.push(after)
  }
  return snapshots
}

/**
 * The record sent through the machine, headline by headline: the state after each, also where nothing moved. A headline
 * of day d stands in week ⌈d / 7⌉, several of one week in the order they happened.
 * @throws {RangeError} naming date and event, for one the machine refuses, that leaves an answer open, that comes after
 * the end, or out of order.
 */
export function replayHistory(
  negotiation: PlayableNegotiation,
  scenario: Scenario,
  history: CaseHistory,
): readonly ReplayPoint[] {
  const snapshots = snapshotsOf(negotiation, scenario, history)
  return history.headlines.flatMap(({ date, events }, headline) => {
    const snapshot = snapshots[headline + 1]
    return snapshot === undefined
      ? []
      : [{ ...placeOf(negotiation, scenario, history, date, snapshot), headline, events }]
  })
}

/**
 * Where a forecast made on a day stands: after every headline up to that day, with the calendar announced by then. The
 * start date and the horizon stay those of the case, so forecasts of all days answer one and the same question, "what
 * by the end of week 104?", and weeks count alike in all of them. A day counts as the end of its week: a day does not
 * say which of the week's questions are behind it, so up to six days of risk, and a deadline due later in that same week, are
 * taken as past.
 * @throws {RangeError} for a day before the start.
 */
export function forecastFrom(
  negotiation: PlayableNegotiation,
  scenario: Scenario,
  history: CaseHistory,
  date: string,
): ForecastPoint {
  if (dayNumber(date) < dayNumber(scenario.startDate)) {
    throw new RangeError(`${date} lies before the start, ${scenario.startDate}.`)
  }
  const known = historyUpTo(history, date)
  const last = snapshotsOf(negotiation, scenario, known).at(-1)
  if (last === undefined) throw new Error('A replay holds at least its start.')
  return placeOf(negotiation, scenario, known, date, last)
}

/** Where the forecast stood at the end of every week from the start to the last whole week the record covers. */
export function weeklyPoints(
  negotiation: PlayableNegotiation,
  scenario: Scenario,
  history: CaseHistory,
): readonly ForecastPoint[] {
  const weeks = weekOfDate(scenario.startDate, addDays(history.until, -6))
  return Array.from({ length: weeks + 1 }, (_, week) =>
    forecastFrom(negotiation, scenario, history, addDays(scenario.startDate, 7 * week)),
  )
}

/**
 * For every point after a headline, the one at the end of the same week had the headline not come: the state and calendar
 * before it. The forecast after less this one is what the headline moved; the rest since the last one is time passing.
 * @param start where the record begins.
 */
export const beforeEach = (start: ForecastPoint, points: readonly ReplayPoint[]): readonly ForecastPoint[] =>
  points.map(({ date, week }, i) => {
    const { key, ending, calendar } = points[i - 1] ?? start
    return { date, week, key, calendar, ...(ending === undefined ? {} : { ending }) }
  })
