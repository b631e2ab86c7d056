import type { SmallModel } from './model'
import { eachState, type Regions } from './regions'

/** @throws {RangeError} naming the first thing of a kind that only one of the two has. */
function holdTo(kind: string, machine: readonly string[], words: readonly string[], tagged = ''): void {
  const untold = machine.find((one) => !words.includes(one))
  if (untold !== undefined)
    throw new RangeError(`The machine has the ${kind} "${untold}"${tagged}, the words have not.`)
  const unknown = words.find((one) => !machine.includes(one))
  if (unknown !== undefined)
    throw new RangeError(`The words have the ${kind} "${unknown}"${tagged}, the machine has not.`)
}

/** Holds words to their machine: they tell of its events, its states, and those that carry the tag of an ending. */
export function checkWords<R extends Regions>({ machine, regions, events, endings }: SmallModel<R>): void {
  const states = Object.entries(machine.root.states).flatMap(([region, { states: inner }]) =>
    Object.entries(inner).map(([value, { tags }]) => ({ id: `${region}.${value}`, tags })),
  )
  holdTo('event', machine.events, Object.keys(events))
  holdTo(
    'state',
    states.map(({ id }) => id),
    eachState(regions).map(({ id }) => id),
  )
  for (const ending of endings) {
    const tagged = states.filter(({ tags }) => tags.includes(ending.id))
    holdTo(
      'state',
      tagged.map(({ id }) => id),
      Object.keys(ending.states),
      ` tagged "${ending.id}"`,
    )
  }
}
