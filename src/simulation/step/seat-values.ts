import { type Chain, type Graph, type Numbers, type Reward, solveBackward, type Weeks } from '@/engine'
import { chanceOf } from './chance-of'

/** A seat at any chain's table: what it earns, and which events it decides on. */
export type SeatGame = {
  readonly graph: Graph
  readonly chain: Chain
  readonly numbers: Numbers
  readonly weeks: Weeks
  readonly reward: Reward
  readonly isOwn: (event: string) => boolean
}

/** An own move at the start of a week: the chance that the model makes it, and what is expected once it is made. */
export type OwnMove = { readonly event: string; readonly modelChance: number; readonly value: number }

/**
 * What a seat can expect with the model deciding for it from there on, in the unit of its reward. Weeks are those about to
 * be played; `worth` is earned by beginning one and is in none of the other values but `expected`.
 */
export type SeatValues = {
  readonly expected: (weeksPlayed: number, state: number) => number
  readonly worth: (week: number, state: number) => number
  /** After these events of the week, a headline and perhaps answers; the answers still due are the model's. */
  readonly after: (week: number, state: number, events: readonly string[]) => number
  readonly ownMoves: (week: number, state: number) => readonly OwnMove[]
  /** Waiting: the week's draw over the row without one's own moves, then the model. */
  readonly holdOut: (week: number, state: number) => number
  /** The chance of the next answer, given the events so far. */
  readonly answers: (
    week: number,
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

/**
 * The values of one seat, exact: one backward pass, then sums over the rows of a week.
 * @throws {RangeError} for events that do not follow each other, or answers whose chance is more than one factor.
 */
export function seatValues({ graph, chain, numbers, weeks, reward, isOwn }: SeatGame): SeatValues {
  const [solution = new Float64Array(0)] = solveBackward(chain, [reward])
  const expected = (played: number, state: number): number => solution[played * chain.n + state] ?? Number.NaN
  const layerOf = (week: number) => chain.steps[chain.weekStart[week] ?? 0] ?? 0

  const rowOf = (week: number, state: number): readonly RowEdge[] => {
    const layer = chain.layers[layerOf(week)]
    const at = chain.classStart[layer?.rowClass[state] ?? 0] ?? 0
    const [from, to] = [layer?.rowStart[state] ?? 0, layer?.rowStart[state + 1] ?? 0]
    return Array.from({ length: to - from }, (_, i) => {
      const edge = layer?.edge[from + i] ?? -1
      const path = (graph.paths[graph.path[edge] ?? -1] ?? []).map((event) => graph.events[event] ?? '')
      return { path, edge, chance: chain.chance[at + i] ?? 0, target: layer?.target[from + i] ?? state }
    })
  }
  /** The edges that begin with these events, each with the chance of the answers that follow them. */
  const following = (week: number, state: number, events: readonly string[]) => {
    const found = rowOf(week, state).filter(({ path }) => events.every((event, i) => path[i] === event))
    if (found.length === 0) throw new RangeError(`${events.join(', ')} cannot happen in week ${week}.`)
    return found.map((edge) => {
      const factors = graph.products[graph.given[edge.edge] ?? 0] ?? []
      if (factors.length !== edge.path.length - 1)
        throw new RangeError(`An answer on ${edge.path.join(', ')} has not exactly one factor.`)
      return { ...edge, given: chanceOf(factors.slice(events.length - 1), numbers) }
    })
  }
  const after: SeatValues['after'] = (week, state, events) =>
    following(week, state, events).reduce((sum, { given, target }) => sum + given * expected(week, target), 0)

  const answers: SeatValues['answers'] = (week, state, events) => {
    const chances = new Map<string, number>()
    const factorAt = (edge: number) =>
      (graph.products[graph.given[edge] ?? 0] ?? []).slice(events.length - 1, events.length)
    for (const { path, edge } of following(week, state, events)) {
      const event = path[events.length]
      if (event !== undefined) chances.set(event, chanceOf(factorAt(edge), numbers))
    }
    return Array.from(chances, ([event, modelChance]) => ({ event, modelChance }))
  }

  const isScheduled = (week: number, row: readonly RowEdge[]): boolean =>
    row[0] !== undefined && row[0].path[0] === weeks[week]?.scheduled
  const isOwnEdge = ({ path }: RowEdge): boolean => isOwn(path[0] ?? '')

  const ownMoves: SeatValues['ownMoves'] = (week, state) => {
    const row = rowOf(week, state)
    if (isScheduled(week, row)) return []
    const events = new Set(row.filter(isOwnEdge).map(({ path }) => path[0] ?? ''))
    return Array.from(events, (event) => ({
      event,
      modelChance: row.filter(({ path }) => path[0] === event).reduce((sum, { chance }) => sum + chance, 0),
      value: after(week, state, [event]),
    }))
  }

  const holdOut: SeatValues['holdOut'] = (week, state) => {
    const row = rowOf(week, state)
    const layer = chain.layers[layerOf(week)]
    const others = isScheduled(week, row) ? row : row.filter((edge) => !isOwnEdge(edge))
    // A crowded row was divided by a sum that holds one's own moves; the chances before that are in the graph.
    const products = graph.chances[layerOf(week)] ?? graph.chances[0]
    const raw = ({ edge, chance }: RowEdge): number =>
      chain.crowded[layer?.rowClass[state] ?? 0] === 1
        ? chanceOf(graph.products[products?.[edge] ?? 0] ?? [], numbers)
        : chance
    const sum = others.reduce((total, edge) => total + raw(edge), 0)
    const scale = sum > 1 ? sum : 1
    const drawn = others.reduce((total, edge) => total + (raw(edge) / scale) * expected(week, edge.target), 0)
    const quiet = isScheduled(week, row) || sum > 1 ? 0 : 1 - sum
    return drawn + quiet * expected(week, state)
  }

  const worth: SeatValues['worth'] = (week, state) => reward.earned?.[layerOf(week)]?.[state] ?? 0
  return { expected, worth, after, ownMoves, holdOut, answers }
}
