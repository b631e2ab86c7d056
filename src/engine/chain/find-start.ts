import type { Graph } from './graph'

const listed = (events: readonly string[]): string => [...new Set(events)].join(', ')

/**
 * The state in which a scenario starts: the machine's initial one, which is state 0, moved along the edges that the
 * prologue's events name, headline by headline, each followed by its answers.
 * @throws {RangeError} naming the first event that is not possible and those that are, or a prologue that ends within a
 * headline or in an ending.
 */
export function findStart(graph: Graph, prologue: readonly string[]): number {
  let state = 0
  let at = 0
  while (at < prologue.length) {
    // The ways a week can go from here; answers narrow them down to one, since a machine does one thing with one event.
    const rows = graph.questions.length + 1
    const first = graph.rowStart[state * rows]!
    let ways = Array.from({ length: graph.rowStart[(state + 1) * rows]! - first }, (_, i) => {
      const edge = first + i
      return { target: graph.target[edge]!, events: graph.paths[graph.path[edge]!]!.map((e) => graph.events[e]!) }
    })
    let settled: number | undefined
    for (let depth = 0; settled === undefined; depth++, at++) {
      const event = prologue[at]
      const possible = listed(ways.map(({ events }) => events[depth]!))
      if (event === undefined) {
        throw new RangeError(
          `The prologue ends in "${prologue[at - 1]}", which waits for an answer (${possible}); it must end where a week can begin.`,
        )
      }
      ways = ways.filter(({ events }) => events[depth] === event)
      if (ways.length === 0) {
        const before = at === 0 ? 'at the beginning' : `after "${prologue[at - 1]}"`
        const allowed = possible === '' ? 'nothing is: the run has ended' : `possible there: ${possible}`
        throw new RangeError(`Prologue event ${at + 1}, "${event}", is not possible ${before}; ${allowed}.`)
      }
      settled = ways.find(({ events }) => events.length === depth + 1)?.target
    }
    state = settled
  }
  const ending = graph.endings[graph.ending[state]!]
  if (ending !== undefined) {
    throw new RangeError(`The prologue ends in the ending "${ending}"; it must end where a week can begin.`)
  }
  return state
}
