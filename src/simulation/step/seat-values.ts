import {
  type Chain,
  factorKey,
  type Graph,
  type Numbers,
  productOf,
  type Reward,
  type Weeks,
  walkBackward,
} from '@/engine'
import { ORDINARY } from '@/scenarios/calendar-weeks'

/** A seat at any chain's table: what it earns, and which events it decides on. */
export type SeatGame = {
  readonly graph: Graph
  readonly chain: Chain
  readonly numbers: Numbers
  readonly weeks: Weeks
  readonly reward: Reward
  readonly isOwn: (event: string) => boolean
}

/** An own move in a step: the chance that the model makes it, and what is expected once it is made. */
export type OwnMove = { readonly event: string; readonly modelChance: number; readonly value: number }

/**
 * What a seat can expect with the model deciding for it from there on, in the unit of its reward. A step, by its week and slot, is
 * one about to be taken; `worth` is earned by beginning it and is in none of the other values but `expected`.
 */
export type SeatValues = {
  /** With the step and all after it still to come; at slot 0 of the week after the last, what a state is worth in the end. */
  readonly expected: (week: number, slot: number, state: number) => number
  readonly worth: (week: number, slot: number, state: number) => number
  /** After these events of the step, a headline and perhaps answers; the answers still due are the model's. */
  readonly after: (week: number, slot: number, state: number, events: readonly string[]) => number
  readonly ownMoves: (week: number, slot: number, state: number) => readonly OwnMove[]
  /** Waiting: the step's draw over the row without one's own moves, then the model. */
  readonly holdOut: (week: number, slot: number, state: number) => number
  /** The chance of the next answer, given the events so far. */
  readonly answers: (
    week: number,
    slot: number,
    state: number,
    events: readonly string[],
  ) => readonly { readonly event: string; readonly modelChance: number }[]
}

type RowEdge = {
  readonly path: readonly string[]
  readonly edge: number
  readonly chance: number
  readonly target: number
}

/** How many of the first are the same in all. */
function sharedLength([first = [], ...others]: readonly (readonly string[])[]): number {
  const unlike = first.findIndex((key, i) => others.some((other) => other[i] !== key))
  return unlike < 0 ? first.length : unlike
}

/** What a reward is expected to be before every step and after the last [(steps + 1) × n], at step · n + state. */
function solveSteps(chain: Chain, reward: Reward): Float64Array {
  const { n } = chain
  const solution = new Float64Array((chain.steps.length + 1) * n)
  walkBackward(chain, [reward], (step, columns) => {
    const width = columns.length / n
    for (let s = 0; s < n; s++) solution[step * n + s] = columns[s * width] ?? 0
  })
  return solution
}

/**
 * The values of one seat, exact: one backward pass, then sums over the rows of a step. Memory: 8 bytes × (steps + 1) × n.
 * @throws {RangeError} for a step that the week does not have, or for events that do not follow each other.
 */
export function seatValues({ graph, chain, numbers, weeks, reward, isOwn }: SeatGame): SeatValues {
  const { n, weekStart } = chain
  const solution = solveSteps(chain, reward)
  const expected: SeatValues['expected'] = (week, slot, state) =>
    solution[((weekStart[week] ?? Number.NaN) + slot) * n + state] ?? Number.NaN

  const layerIndexOf = (week: number, slot: number): number => {
    const step = (weekStart[week] ?? 0) + slot
    const layer = step < (weekStart[week + 1] ?? 0) ? chain.steps[step] : undefined
    if (layer === undefined) throw new RangeError(`Week ${week} has no step of slot ${slot}.`)
    return layer
  }
  const rowOf = (week: number, slot: number, state: number): readonly RowEdge[] => {
    const layer = chain.layers[layerIndexOf(week, slot)]
    const at = chain.classStart[layer?.rowClass[state] ?? 0] ?? 0
    const [from, to] = [layer?.rowStart[state] ?? 0, layer?.rowStart[state + 1] ?? 0]
    return Array.from({ length: to - from }, (_, i) => {
      const edge = layer?.edge[from + i] ?? -1
      const path = (graph.paths[graph.path[edge] ?? -1] ?? []).map((event) => graph.events[event] ?? '')
      return { path, edge, chance: chain.chance[at + i] ?? 0, target: layer?.target[from + i] ?? state }
    })
  }
  /** The edges that begin with these events, each with the chance of the answers that follow them. */
  const following = (week: number, slot: number, state: number, events: readonly string[]) => {
    const found = rowOf(week, slot, state).filter(({ path }) => events.every((event, i) => path[i] === event))
    if (found.length === 0) throw new RangeError(`${events.join(', ')} cannot happen in week ${week}.`)
    // What all of them share is the chance of the events so far: what may follow is certain together, and has no factor in common
    // that the division does not take out again.
    const products = found.map(({ edge }) => graph.products[graph.given[edge] ?? 0] ?? [])
    const shared = sharedLength(products.map((factors) => factors.map(factorKey)))
    const chances = products.map((factors) => productOf(factors.slice(shared), numbers))
    const sum = chances.reduce((total, chance) => total + chance, 0)
    return found.map((edge, i) => ({ ...edge, given: (chances[i] ?? 0) / sum }))
  }
  const after: SeatValues['after'] = (week, slot, state, events) =>
    following(week, slot, state, events).reduce(
      (sum, { given, target }) => sum + given * expected(week, slot + 1, target),
      0,
    )

  const answers: SeatValues['answers'] = (week, slot, state, events) => {
    const chances = new Map<string, number>()
    for (const { path, given } of following(week, slot, state, events)) {
      const event = path[events.length]
      if (event !== undefined) chances.set(event, (chances.get(event) ?? 0) + given)
    }
    return Array.from(chances, ([event, modelChance]) => ({ event, modelChance }))
  }

  const isScheduled = (week: number, slot: number, row: readonly RowEdge[]): boolean =>
    slot === chain.slots - 1 && row[0] !== undefined && row[0].path[0] === weeks[week]?.scheduled
  const isOwnEdge = ({ path }: RowEdge): boolean => isOwn(path[0] ?? '')

  const ownMoves: SeatValues['ownMoves'] = (week, slot, state) => {
    const row = rowOf(week, slot, state)
    if (isScheduled(week, slot, row)) return []
    const events = new Set(row.filter(isOwnEdge).map(({ path }) => path[0] ?? ''))
    return Array.from(events, (event) => ({
      event,
      modelChance: row.filter(({ path }) => path[0] === event).reduce((sum, { chance }) => sum + chance, 0),
      value: after(week, slot, state, [event]),
    }))
  }

  const holdOut: SeatValues['holdOut'] = (week, slot, state) => {
    const row = rowOf(week, slot, state)
    const rowClass = chain.layers[layerIndexOf(week, slot)]?.rowClass[state] ?? 0
    const others = isScheduled(week, slot, row) ? row : row.filter((edge) => !isOwnEdge(edge))
    // A crowded row was divided by a sum that holds one's own moves; the chances before that are in the graph.
    const products = graph.chances[weeks[week]?.kind ?? ORDINARY]
    const raw = ({ edge, chance }: RowEdge): number =>
      chain.crowded[rowClass] === 1 ? productOf(graph.products[products?.[edge] ?? 0] ?? [], numbers) : chance
    const sum = others.reduce((total, edge) => total + raw(edge), 0)
    const scale = sum > 1 ? sum : 1
    const drawn = others.reduce((total, edge) => total + (raw(edge) / scale) * expected(week, slot + 1, edge.target), 0)
    const quiet = isScheduled(week, slot, row) || sum > 1 ? 0 : 1 - sum
    return drawn + quiet * expected(week, slot + 1, state)
  }

  const worth: SeatValues['worth'] = (week, slot, state) => reward.earned?.[layerIndexOf(week, slot)]?.[state] ?? 0
  return { expected, worth, after, ownMoves, holdOut, answers }
}
