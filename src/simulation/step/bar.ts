import type { TreeNode } from './types'

/** A stretch [from, to) of the draw that leads to one path of events; an empty path is a quiet week. */
export type Segment = { readonly from: number; readonly to: number; readonly events: readonly string[] }

type Leaf = { readonly events: readonly string[]; readonly probability: number }

const productOf = (p: number, { drivers }: TreeNode): number => drivers.reduce((sum, { value }) => sum * value, p)

/** Every path of a node with its chance, multiplied factor by factor in the chain's own order. */
function leavesOf(node: TreeNode, above: number, path: readonly string[]): readonly Leaf[] {
  const probability = productOf(above, node)
  const events = [...path, node.event]
  if (node.answers.length === 0) return [{ events, probability }]
  return node.answers.flatMap((answer) => leavesOf(answer, probability, events))
}

/**
 * The sampler's bar: cumulative chances of the composite events in their fixed order, quiet on top. The sums are made as
 * the chain and `selectEdge` make them, so that a draw falls into the segment the sampler chose. Paths of chance 0 have
 * no segment; where quiet is impossible the last one reaches to 1.
 * @param held from a seat with own moves: what the chances are divided by, and the quiet left.
 */
export function barOf(
  alternatives: readonly TreeNode[],
  isScheduled: boolean,
  held?: { readonly divisor: number; readonly quiet: number },
): readonly Segment[] {
  const leaves = alternatives.flatMap((node) => leavesOf(node, 1, []))
  const sum = leaves.reduce((total, { probability }) => total + probability, 0)
  const isCrowded = held === undefined && !isScheduled && sum > 1
  const divisor = held?.divisor ?? (isCrowded ? sum : 1)
  const bar: Segment[] = []
  let cumulative = 0
  for (const { events, probability } of leaves) {
    if (probability === 0) continue
    const from = cumulative
    cumulative += probability / divisor
    bar.push({ from, to: cumulative, events })
  }
  const last = bar.at(-1)
  const quiet = held?.quiet ?? (isScheduled || isCrowded ? 0 : 1 - sum)
  if (quiet > 0) return [...bar, { from: cumulative, to: 1, events: [] }]
  return last === undefined ? [] : [...bar.slice(0, -1), { ...last, to: 1 }]
}

/** The segment a draw in [0, 1) falls into. */
export const segmentAt = (bar: readonly Segment[], draw: number): Segment | undefined => bar.find(({ to }) => draw < to)
