import type { Graph } from '../chain/graph'
import { factorKey, type Numbers, productOf } from '../model/factor'

/** Of a leaf: nothing happens, and the state stays. */
export const STAY = -1

/**
 * What one step can bring in a state, seen by one who decides on some of its events. A leaf is a transition of the row, by its place
 * in it. A choice is the player's: between its own events and holding, or between the answers due where one of them is its own. What
 * leads to a child is an event; `undefined` where nothing happens or the player holds. `weights` are the chances the model gives the
 * children, of a choice as well; holding has what its own events leave, and under it the others' events are divided by that.
 */
export type PlayNode = {
  readonly kind: 'leaf' | 'chance' | 'choice'
  readonly at: number
  readonly events: readonly (string | undefined)[]
  readonly children: readonly PlayNode[]
  readonly weights: readonly number[]
}

/** A transition of a row: its place, its events, its chance in the step, and the factors of that given its headline. */
type RowEdge = {
  readonly at: number
  readonly path: readonly string[]
  readonly chance: number
  readonly factors: Graph['products'][number]
}

/** A row as it stands in a chain. @param isScheduled: its only headline is the calendar's, and nobody's to choose. */
export type PlayRow = { readonly edges: readonly RowEdge[]; readonly quiet: number; readonly isScheduled: boolean }

const leaf = (at: number): PlayNode => ({ kind: 'leaf', at, events: [], children: [], weights: [] })
const stays = leaf(STAY)
const inner = (
  kind: 'chance' | 'choice',
  branches: readonly { readonly event: string | undefined; readonly weight: number; readonly child: PlayNode }[],
): PlayNode => ({
  kind,
  at: STAY,
  events: branches.map(({ event }) => event),
  children: branches.map(({ child }) => child),
  weights: branches.map(({ weight }) => weight),
})

/** How many of the first are the same in all. */
function sharedLength([first = [], ...others]: readonly (readonly string[])[]): number {
  const unlike = first.findIndex((key, i) => others.some((other) => other[i] !== key))
  return unlike < 0 ? first.length : unlike
}

/** By the event at a depth of their paths, in the order of the row. */
function byEvent(edges: readonly RowEdge[], depth: number): readonly (readonly [string, readonly RowEdge[]])[] {
  const groups = new Map<string, RowEdge[]>()
  for (const edge of edges) {
    const event = edge.path[depth] ?? ''
    const group = groups.get(event)
    if (group === undefined) groups.set(event, [edge])
    else group.push(edge)
  }
  return [...groups]
}

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0)

/** What follows the first `depth` events, which all the edges share. */
function answersOf(
  edges: readonly RowEdge[],
  depth: number,
  numbers: Numbers,
  isOwn: (event: string) => boolean,
): PlayNode {
  const [first] = edges
  if (first === undefined || first.path.length === depth) return leaf(first?.at ?? STAY)
  // What all of them share is the chance of the events so far: what may follow is certain together, and has no factor in common
  // that the division does not take out again.
  const shared = sharedLength(edges.map(({ factors }) => factors.map(factorKey)))
  const chanceOf = ({ factors }: RowEdge) => productOf(factors.slice(shared), numbers)
  const sum = sumOf(edges.map(chanceOf))
  const groups = byEvent(edges, depth)
  return inner(
    groups.some(([event]) => isOwn(event)) ? 'choice' : 'chance',
    groups.map(([event, group]) => ({
      event,
      weight: sumOf(group.map(chanceOf)) / sum,
      child: answersOf(group, depth + 1, numbers, isOwn),
    })),
  )
}

/** The tree of a row. */
export function playTree(
  { edges, quiet, isScheduled }: PlayRow,
  numbers: Numbers,
  isOwn: (event: string) => boolean,
): PlayNode {
  const headlines = byEvent(edges, 0).map(([event, group]) => ({
    event,
    weight: isScheduled ? 1 : sumOf(group.map(({ chance }) => chance)),
    child: answersOf(group, 1, numbers, isOwn),
  }))
  const nothing = quiet > 0 || headlines.length === 0 ? [{ event: undefined, weight: quiet, child: stays }] : []
  const isMine = ({ event }: { readonly event: string }) => !isScheduled && isOwn(event)
  const own = headlines.filter(isMine)
  const others = [...headlines.filter((headline) => !isMine(headline)), ...nothing]
  if (own.length === 0) return inner('chance', others)
  const left = sumOf(others.map(({ weight }) => weight))
  const held = others.map((one) => ({ ...one, weight: one.weight / left }))
  return inner('choice', [{ event: undefined, weight: left, child: left > 0 ? inner('chance', held) : stays }, ...own])
}

/**
 * The tree of one who leaves some of its events undone and else does what the model would: every choice becomes a draw. Where a
 * left event would have been done the player holds, and of answers one of the others is given, in their proportions; evenly where
 * the model never gives them, and as the model does where none is left.
 */
export function drawnTree(node: PlayNode, isLeft: (event: string) => boolean): PlayNode {
  const children = node.children.map((child) => drawnTree(child, isLeft))
  if (node.kind !== 'choice') return { ...node, children }
  const { events, weights } = node
  const kept = weights.map((weight, i) => (isLeft(events[i] ?? '') ? 0 : weight))
  const lost = sumOf(weights) - sumOf(kept)
  if (events[0] === undefined)
    return { ...node, kind: 'chance', children, weights: kept.map((weight, i) => (i === 0 ? weight + lost : weight)) }
  const sum = sumOf(kept)
  const others = events.filter((event) => !isLeft(event ?? '')).length
  const given = (weight: number, i: number): number => {
    if (others === 0) return weights[i] ?? 0
    if (sum > 0) return weight / sum
    return isLeft(events[i] ?? '') ? 0 : 1 / others
  }
  return { ...node, kind: 'chance', children, weights: kept.map(given) }
}
