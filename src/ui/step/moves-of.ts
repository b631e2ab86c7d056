import type { NegotiationView } from '@/scenarios/negotiation-view'
import type { TreeNode, WeekTree } from '@/simulation/step'

/** One way a week can go: a headline and its answers, with its exact chance and where it leads. */
export type Move = { readonly path: readonly string[]; readonly chance: number; readonly to: NegotiationView }

function movesFrom(node: TreeNode, above: number, before: readonly string[]): readonly Move[] {
  const path = [...before, node.event]
  const chance = above * node.chance
  if (node.leadsTo !== undefined) return [{ path, chance, to: node.leadsTo.view }]
  return node.answers.flatMap((answer) => movesFrom(answer, chance, path))
}

/** Every way the week can go, the quiet one left out. */
export const movesOf = ({ alternatives }: WeekTree): readonly Move[] =>
  alternatives.flatMap((node) => movesFrom(node, 1, [])).filter(({ chance }) => chance > 0)
