import type { View } from '@/scenarios/negotiation'
import { idOf, leavesOf, type Node, type Plan } from './slots'

/** The slots a move touches in one lane, in order; answers lie between its ends. */
export type Trace = readonly string[]

const restOf = (node: Node): Node =>
  Object.keys(node.states).length === 0 ? node : (node.initial.target.map(restOf)[0] ?? node)

/** Where an event takes a leaf that hears it, by the nearest state that names it. */
function targetOf(node: Node, event: string): Node | undefined {
  const named = node.transitions.get(event)
  if (named !== undefined) return named[0]?.target?.map(restOf)[0]
  return node.parent === undefined ? undefined : targetOf(node.parent, event)
}

/** The trace of a move in every lane it changes or crosses. */
export function tracesOf(
  { machine, slotIdsOf }: Pick<Plan, 'machine' | 'slotIdsOf'>,
  { path, from, to }: { readonly path: readonly string[]; readonly from: View; readonly to: View },
): readonly Trace[] {
  const leaves = new Map(leavesOf(machine.root).map((leaf) => [idOf(leaf), leaf]))
  const ends = slotIdsOf(to)
  return slotIdsOf(from).flatMap((start, lane) => {
    const end = ends[lane] ?? start
    const crossed: string[] = [start]
    for (const event of path) {
      const leaf = leaves.get(crossed.at(-1) ?? '')
      const next = leaf && targetOf(leaf, event)
      if (next !== undefined) crossed.push(idOf(next))
    }
    const hasMoved = crossed.length > 1 && crossed.at(-1) === end
    if (hasMoved) return [crossed]
    return start === end ? [] : [[start, end]]
  })
}
