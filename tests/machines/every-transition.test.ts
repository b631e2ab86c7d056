import { expect, it } from 'vitest'
import type { AnyMachineSnapshot } from 'xstate'
import { transition } from 'xstate'
import { createStepper } from '@/engine/compile/machine-stepper'
import type { NegotiationEventType } from '@/machines/forced-sale/event-meta'
import { eventMeta } from '@/machines/forced-sale/event-meta'
import { negotiationMachine } from '@/machines/forced-sale/forced-sale.machine'
import { answerChances } from '@/scenarios/forced-sale/likelihood-table'
import { negotiationModel } from '@/scenarios/forced-sale/model'
import { keyOf, viewOf } from '@/scenarios/forced-sale/view'
import { referenceRules } from './reference-rules'

const stepper = createStepper(negotiationMachine)
const eventTypes = Object.keys(eventMeta) as NegotiationEventType[]

/** Every snapshot a run can pass through: weeks' states and the answer states between them. Endings are kept, not left. */
function reachableSnapshots(): readonly AnyMachineSnapshot[] {
  const found = new Map<number, AnyMachineSnapshot>([[keyOf(viewOf(stepper.initial)), stepper.initial]])
  for (const snapshot of found.values()) {
    const view = viewOf(snapshot)
    if (negotiationModel.ending(view) !== undefined) continue
    const answers = answerChances(view).map(({ event }) => event)
    for (const type of answers.length > 0 ? answers : eventTypes) {
      const next = stepper.step(snapshot, type)
      if (next === undefined) continue
      const key = keyOf(viewOf(next))
      if (!found.has(key)) found.set(key, next)
    }
  }
  return [...found.values()]
}

const snapshots = reachableSnapshots()

it('from every reachable snapshot, every event has the effect the model’s table states, or none', () => {
  const wrong: string[] = []
  let legal = 0
  for (const snapshot of snapshots) {
    const view = viewOf(snapshot)
    for (const type of eventTypes) {
      const change = referenceRules[type](view)
      const next = stepper.step(snapshot, type)
      const expected = change === undefined ? undefined : { ...view, ...change }
      const actual = next === undefined ? undefined : viewOf(next)
      if (change !== undefined) legal += 1
      if (JSON.stringify(actual) !== JSON.stringify(expected)) {
        wrong.push(`${JSON.stringify(view)} --${type}--> ${JSON.stringify(actual)}, not ${JSON.stringify(expected)}`)
      }
    }
  }
  expect(wrong.slice(0, 5)).toEqual([])
  expect(legal).toBeGreaterThan(snapshots.length)
})

it('one actor scope steps exactly as XState’s own pure transition does', () => {
  for (let i = 0; i < snapshots.length; i += 97) {
    const snapshot = snapshots[i]
    if (snapshot === undefined) continue
    for (const type of eventTypes) {
      const event = { type }
      const next = stepper.step(snapshot, type)
      expect(next !== undefined).toBe(snapshot.can(event))
      if (next !== undefined)
        expect(viewOf(next)).toEqual(viewOf(transition(negotiationMachine, snapshot as never, event as never)[0]))
    }
  }
})

it('an illegal event changes nothing', () => {
  for (const type of eventTypes) {
    if (referenceRules[type](viewOf(stepper.initial)) !== undefined) continue
    expect(transition(negotiationMachine, stepper.initial as never, { type } as never)[0].value).toEqual(
      stepper.initial.value,
    )
  }
})

it('every event of the machine is legal somewhere, and every state is reached', () => {
  const used = new Set(
    snapshots.flatMap((snapshot) => eventTypes.filter((type) => referenceRules[type](viewOf(snapshot)))),
  )
  expect(eventTypes.filter((type) => !used.has(type))).toEqual([])
  const laws = new Set(snapshots.map((snapshot) => viewOf(snapshot).law))
  expect(laws.size).toBe(13)
})
