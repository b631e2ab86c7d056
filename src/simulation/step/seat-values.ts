import { createPlayer, drawnTree, type Play, type PlayerGame, type PlayNode, type Reward } from '@/engine'

/** A seat at any chain's table: what it earns, and who decides for it from the next step on: the model, if nothing is said. */
export type SeatGame = PlayerGame & { readonly reward: Reward; readonly play?: Play }

/** An own move in a step: the chance that the model makes it, and what is expected once it is made. */
export type OwnMove = { readonly event: string; readonly modelChance: number; readonly value: number }

/**
 * What a seat can expect, in the unit of its reward, with its play from there on. A step, by its week and slot, is one about to be
 * taken; `worth` is earned by beginning it and is in none of the other values but `expected`.
 */
export type SeatValues = {
  /** With the step and all after it still to come; at slot 0 of the week after the last, what a state is worth in the end. */
  readonly expected: (week: number, slot: number, state: number) => number
  readonly worth: (week: number, slot: number, state: number) => number
  /** After these events of the step, a headline and perhaps answers; the answers still due are given by the play. */
  readonly after: (week: number, slot: number, state: number, events: readonly string[]) => number
  readonly ownMoves: (week: number, slot: number, state: number) => readonly OwnMove[]
  /** Waiting: the step's draw given that none of one's own moves comes, then the play. */
  readonly holdOut: (week: number, slot: number, state: number) => number
  /** The chance of the next answer, given the events so far. */
  readonly answers: (
    week: number,
    slot: number,
    state: number,
    events: readonly string[],
  ) => readonly { readonly event: string; readonly modelChance: number }[]
  /**
   * What a seat can expect that is set on one move: it holds at every question of the week before it can make it, and at all of them
   * where `event` is undefined, and from then on plays best. What beginning the step earns is not in it.
   */
  readonly setOn: (week: number, slot: number, state: number, event: string | undefined) => number
}

const asTheModel: Play = { without: () => false }

/** What an event leads to: among the moves of a choice, or else among the draws of holding. */
function childOf(node: PlayNode, event: string): PlayNode | undefined {
  const at = node.events.indexOf(event)
  if (at >= 0) return node.children[at]
  const [held] = node.children
  return node.kind === 'choice' && node.events[0] === undefined && held !== undefined ? childOf(held, event) : undefined
}

/** The child of holding; a node in which there is nothing to hold is its own. */
const heldIn = (node: PlayNode): PlayNode =>
  node.kind === 'choice' && node.events[0] === undefined ? (node.children[0] ?? node) : node

/**
 * The values of one seat, exact: one backward pass, then sums over the rows of a step. Memory: 8 bytes × (steps + 1) × n.
 * @throws {RangeError} for a step that the week does not have, or for events that do not follow each other.
 */
export function seatValues({ reward, play = asTheModel, ...game }: SeatGame): SeatValues {
  const { n, weekStart, steps } = game.chain
  const player = createPlayer(game)
  const solution = player.solve(reward, play)
  const expected: SeatValues['expected'] = (week, slot, state) =>
    solution[((weekStart[week] ?? Number.NaN) + slot) * n + state] ?? Number.NaN

  const stepAt = (week: number, slot: number): number => {
    const step = (weekStart[week] ?? 0) + slot
    if (!(step < (weekStart[week + 1] ?? 0))) throw new RangeError(`Week ${week} has no step of slot ${slot}.`)
    return step
  }
  const treeAt = (week: number, slot: number, state: number): PlayNode => player.treeAt(stepAt(week, slot), state)
  const worthOf = (node: PlayNode, week: number, slot: number, state: number): number =>
    player.worthOf(play === 'best' ? node : drawnTree(node, play.without), stepAt(week, slot), state, (next) =>
      expected(week, slot + 1, next),
    )
  const following = (week: number, slot: number, state: number, events: readonly string[]): PlayNode =>
    events.reduce(
      (node, event) => {
        const next = childOf(node, event)
        if (next === undefined) throw new RangeError(`${events.join(', ')} cannot happen in week ${week}.`)
        return next
      },
      treeAt(week, slot, state),
    )

  const after: SeatValues['after'] = (week, slot, state, events) =>
    worthOf(following(week, slot, state, events), week, slot, state)

  const answers: SeatValues['answers'] = (week, slot, state, events) => {
    const node = following(week, slot, state, events)
    return node.events.map((event, i) => ({ event: event ?? '', modelChance: node.weights[i] ?? 0 }))
  }

  const ownMoves: SeatValues['ownMoves'] = (week, slot, state) => {
    const { kind, events, weights } = treeAt(week, slot, state)
    if (kind !== 'choice') return []
    return events.flatMap((event, i) =>
      event === undefined ? [] : [{ event, modelChance: weights[i] ?? 0, value: after(week, slot, state, [event]) }],
    )
  }

  const holdOut: SeatValues['holdOut'] = (week, slot, state) =>
    worthOf(heldIn(treeAt(week, slot, state)), week, slot, state)

  const worth: SeatValues['worth'] = (week, slot, state) =>
    reward.earned?.[steps[stepAt(week, slot)] ?? 0]?.[state] ?? 0
  const setOn: SeatValues['setOn'] = (week, slot, state, event) => {
    const step = stepAt(week, slot)
    const root = player.treeAt(step, state)
    const made = event === undefined || root.kind !== 'choice' ? -1 : root.events.indexOf(event)
    if (made >= 0) return after(week, slot, state, event === undefined ? [] : [event])
    const isLast = step + 1 === weekStart[week + 1]
    return player.worthOf(heldIn(root), step, state, (next) =>
      isLast || game.graph.ending[next] !== -1 ? expected(week, slot + 1, next) : setOn(week, slot + 1, next, event),
    )
  }

  return { expected, worth, after, ownMoves, holdOut, answers, setOn }
}
