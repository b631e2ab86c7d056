import type { Graph } from '../chain/graph'
import type { ChainModel } from '../model/chain-model'

type Described = Pick<Graph, 'key' | 'outcome' | 'ending' | 'endings' | 'counterIds' | 'weekCounters' | 'pathCounters'>

/** What each state and event path means for outcomes, endings and counters. At most 32 counters. */
export function describeStates<View>(
  model: ChainModel<View>,
  views: readonly View[],
  paths: readonly (readonly number[])[],
): Described {
  const endings: string[] = []
  const endingIndex = (name: string | undefined): number => {
    if (name === undefined) return -1
    const known = endings.indexOf(name)
    return known === -1 ? endings.push(name) - 1 : known
  }
  const outcomeIndex = (view: View): number => {
    const id = model.outcome(view)
    const index = model.outcomes.findIndex((outcome) => outcome.id === id)
    if (index === -1) throw new Error(`Outcome "${id}" is not one of the model's outcomes.`)
    return index
  }
  const weekBits = (view: View): number =>
    model.counters.reduce(
      (bits, counter, c) => ('weekIn' in counter && counter.weekIn(view) ? bits | (1 << c) : bits),
      0,
    )
  const countOn = (path: readonly number[]): readonly number[] =>
    model.counters.map((counter) =>
      'events' in counter ? path.filter((event) => counter.events.includes(model.events[event] ?? '')).length : 0,
    )
  return {
    key: Uint32Array.from(views, (view) => model.key(view)),
    outcome: Uint8Array.from(views, outcomeIndex),
    ending: Int16Array.from(views, (view) => endingIndex(model.ending(view))),
    endings,
    counterIds: model.counters.map(({ id }) => id),
    weekCounters: Uint32Array.from(views, (view) => (model.ending(view) === undefined ? weekBits(view) : 0)),
    pathCounters: Uint8Array.from(paths.flatMap(countOn)),
  }
}
