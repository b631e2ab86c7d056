import { expect, it } from 'vitest'
import type { AnyMachineSnapshot } from 'xstate'
import { createStepper } from '@/engine/compile/machine-stepper'
import { eventMeta } from '@/machines/forced-sale/event-meta'
import { negotiationMachine } from '@/machines/forced-sale/forced-sale.machine'
import { answerChances } from '@/scenarios/forced-sale/likelihood-table'
import { negotiationModel } from '@/scenarios/forced-sale/model'
import { keyOf, type NegotiationView, viewOf, viewOfKey } from '@/scenarios/forced-sale/view'
import { referenceRules } from './reference/reference-rules'
import type { EventName, View } from './reference/reference-view'

const stepper = createStepper(negotiationMachine)
const events = Object.keys(referenceRules) as EventName[]

/** Every snapshot a run can pass through: weeks' states and the answer states between them. Endings are kept, not left. */
function reachableSnapshots(): readonly AnyMachineSnapshot[] {
  const found = new Map<number, AnyMachineSnapshot>([[keyOf(viewOf(stepper.initial)), stepper.initial]])
  for (const snapshot of found.values()) {
    const view = viewOf(snapshot)
    if (negotiationModel.ending(view) !== undefined) continue
    const answers = answerChances(view).map(({ event }) => event)
    for (const event of answers.length > 0 ? answers : events) {
      const next = stepper.step(snapshot, event)
      if (next === undefined) continue
      const key = keyOf(viewOf(next))
      if (!found.has(key)) found.set(key, next)
    }
  }
  return [...found.values()]
}
const snapshots = reachableSnapshots()

/** In one order of fields. */
const written = (view: NegotiationView | View | undefined): string =>
  JSON.stringify(view === undefined ? null : Object.entries(view).toSorted(([a], [b]) => (a < b ? -1 : 1)))

it('the machine knows the events that the second reading knows, and has words for each', () => {
  expect(negotiationMachine.events.toSorted()).toEqual(events.toSorted())
  expect(Object.keys(eventMeta).toSorted()).toEqual(events.toSorted())
})

it('in every week’s state and every answer that is due, an event has the effect that the second reading gives it, or none', () => {
  const wrong: string[] = []
  let legal = 0
  for (const [at, snapshot] of snapshots.entries()) {
    const view = viewOf(snapshot)
    // An ending is kept and not left.
    if (negotiationModel.ending(view) !== undefined) continue
    const due = new Set(answerChances(view).map(({ event }): string => event))
    for (const [e, event] of events.entries()) {
      // While an answer is due nothing else is asked, whatever the other regions would hear.
      if (due.size > 0 && !due.has(event)) continue
      const change = referenceRules[event](view as View)
      // Of the illegal ones every fifth is tried, others in the next snapshot: one rule is broken in thousands of snapshots at once.
      if (change === undefined && (at + e) % 5 > 0) continue
      const next = stepper.step(snapshot, event)
      if (change !== undefined) legal++
      const [actual, expected] = [
        written(next === undefined ? undefined : viewOf(next)),
        written(change === undefined ? undefined : { ...view, ...change }),
      ]
      if (actual !== expected) wrong.push(`${written(view)} --${event}--> ${actual}, not ${expected}`)
    }
  }
  expect(wrong.slice(0, 3)).toEqual([])
  expect(legal).toBeGreaterThan(snapshots.length)
})

it('a key and its view are two writings of one state', () => {
  for (const snapshot of snapshots) {
    const view = viewOf(snapshot)
    expect(viewOfKey(keyOf(view))).toEqual(view)
  }
  expect(new Set(snapshots.map((snapshot) => keyOf(viewOf(snapshot)))).size).toBe(snapshots.length)
})
