import type { View } from '@/scenarios/negotiation'
import type { Pending, StepTree, TreeNode, WeekTree } from '@/simulation/step'
import { wholesOf } from '@/ui/shared/hundred'

/** One way a step of a week can go: a headline and its answers, with its exact chance and where it leads. */
export type Move = {
  readonly path: readonly string[]
  readonly chance: number
  /** The same in 100 as the list of the week prints it; undefined where the step is not drawn as a whole. */
  readonly count?: number
  readonly to: View
  /** The choice of whoever holds the seat: `chance` is only what the model would do. */
  readonly isOwn?: true
}

/** `isCertain`: the way down to the node is no matter of chance, so that an own decision there is simply one's own. */
function movesFrom(node: TreeNode, above: number, before: readonly string[], isCertain: boolean): readonly Move[] {
  const path = [...before, node.event]
  const chance = above * node.chance
  const isOwn = node.own && isCertain
  const leaves = (): readonly Move[] =>
    node.leadsTo === undefined
      ? node.answers.flatMap((answer) => movesFrom(answer, chance, path, isCertain && node.chance === 1))
      : [{ path, chance, to: node.leadsTo.view }]
  return isOwn ? leaves().map((move) => ({ ...move, isOwn: true })) : leaves()
}

const allFrom = (roots: readonly TreeNode[]): readonly Move[] =>
  roots.flatMap((node) => movesFrom(node, 1, [], true)).filter(({ chance }) => chance > 0)

/** Every way the steps of a week can go, the quiet ones left out; with an own answer due, every way on from it. */
export function movesOf({ steps }: Pick<WeekTree, 'steps'>, pending?: Pick<Pending, 'kind' | 'alternatives'>) {
  return pending?.kind === 'answer' ? allFrom(pending.alternatives) : steps.flatMap(movesIn)
}

function movesIn({ alternatives, own, quiet }: StepTree): readonly Move[] {
  const drawn = allFrom(alternatives)
  const [, ...counts] = wholesOf([quiet, ...drawn.map(({ chance }) => chance)])
  return [...drawn.map((move, at) => ({ ...move, count: counts[at] ?? 0 })), ...allFrom(own)]
}
