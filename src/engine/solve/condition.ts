import type { Chain } from '../chain/chain'
import type { Graph } from '../chain/graph'

/**
 * Something that happened, or did not, by the end of week `by` (left out: ever, up to the horizon). An event is marked on
 * the event paths that hold it; a state counts if a run stood in it after some week 0 … `by`, the start included.
 */
export type Condition = {
  readonly name: string
  readonly on: 'path' | 'state'
  readonly marks: Uint8Array // [paths] or [n], 1 where it happens
  readonly happened: boolean
  readonly by?: number
}

type Claim = { readonly happened: boolean; readonly by?: number }

/** The condition on an event, whether it was the week's headline or an answer. @throws {RangeError} for an unknown event. */
export function eventCondition(graph: Graph, event: string, claim: Claim): Condition {
  const index = graph.events.indexOf(event)
  if (index === -1) throw new RangeError(`Event "${event}" is not an event of the machine.`)
  return {
    name: event,
    on: 'path',
    marks: Uint8Array.from(graph.paths, (path) => Number(path.includes(index))),
    ...claim,
  }
}

/** The condition on a set of states. `isIn` says which belong to it. */
export function stateCondition(chain: Chain, name: string, isIn: (state: number) => boolean, claim: Claim): Condition {
  return { name, on: 'state', marks: Uint8Array.from({ length: chain.n }, (_, s) => Number(isIn(s))), ...claim }
}
