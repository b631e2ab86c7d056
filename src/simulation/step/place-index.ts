import type { Graph } from '@/engine'

/** Finds a state of the graph by its key or, of an ending, by its name. @throws {RangeError} if the graph has no such state. */
export function placeIndex({ ending, endings, key }: Graph): (at: number | string) => number {
  const states = new Map(Array.from(ending, (e, state) => [endings[e] ?? key[state] ?? -1, state] as const))
  return (at) => {
    const state = states.get(at)
    if (state === undefined) throw new RangeError(`The model has no state "${at}".`)
    return state
  }
}
