import { createStepper, type Snapshot } from '@/engine'
import type { NegotiationEventType } from '@/machines/forced-sale/event-meta'
import { dayNumber, weekOfDate } from '@/scenarios/calendar-date'
import type { CaseHistory } from '@/scenarios/forced-sale/history/history.types'
import { negotiationModel } from '@/scenarios/forced-sale/model'
import { keyOf } from '@/scenarios/forced-sale/view'
import type { Scenario } from '@/scenarios/scenario.schema'
import { historyUpTo } from './history-up-to'
import { knownCalendar } from './known-calendar'
import type { ForecastPoint, ReplayPoint } from './types'

type Stepper = ReturnType<typeof createStepper>

function send({ step }: Stepper, from: Snapshot, events: readonly NegotiationEventType[], when: string): Snapshot {
  return events.reduce((snapshot, event) => {
    const next = step(snapshot, event)
    if (next === undefined) {
      throw new RangeError(`${when}: "${event}" is not possible in ${JSON.stringify(snapshot.value)}.`)
    }
    return next
  }, from)
}

function placeOf(scenario: Scenario, history: CaseHistory, date: string, snapshot: Snapshot): ForecastPoint {
  const view = negotiationModel.view(snapshot)
  const ending = negotiationModel.ending(view)
  return {
    date,
    week: weekOfDate(scenario.startDate, date),
    key: keyOf(view),
    ...(ending === undefined ? {} : { ending }),
    calendar: knownCalendar(scenario, history, date),
  }
}

/** The machine's snapshots from the start on: index 0 the start, index i + 1 after headline i. */
function snapshotsOf(scenario: Scenario, { headlines }: CaseHistory): readonly Snapshot[] {
  const stepper = createStepper(negotiationModel.machine)
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
    const ending = negotiationModel.ending(negotiationModel.view(before))
    if (events.length > 0 && ending !== undefined) {
      throw new RangeError(`${date}: "${events[0]}" comes after the end, ${ending}.`)
    }
    const after = send(stepper, before, events, date)
    if (negotiationModel.isAnswer(after)) {
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
export function replayHistory(scenario: Scenario, history: CaseHistory): readonly ReplayPoint[] {
  const snapshots = snapshotsOf(scenario, history)
  return history.headlines.flatMap(({ date, events }, headline) => {
    const snapshot = snapshots[headline + 1]
    return snapshot === undefined ? [] : [{ ...placeOf(scenario, history, date, snapshot), headline, events }]
  })
}

/**
 * Where a forecast made on a day stands: after every headline up to that day, with the calendar announced by then. The
 * start date and the horizon stay those of the case, so forecasts of all days answer one and the same question, "what
 * by the end of week 104?", and weeks count alike in all of them. A day counts as the end of its week: the chain has no
 * finer step, so up to six days of risk, and a deadline due later in that same week, are taken as past.
 * @throws {RangeError} for a day before the start.
 */
export function forecastFrom(scenario: Scenario, history: CaseHistory, date: string): ForecastPoint {
  if (dayNumber(date) < dayNumber(scenario.startDate)) {
    throw new RangeError(`${date} lies before the start, ${scenario.startDate}.`)
  }
  const known = historyUpTo(history, date)
  const last = snapshotsOf(scenario, known).at(-1)
  if (last === undefined) throw new Error('A replay holds at least its start.')
  return placeOf(scenario, known, date, last)
}
