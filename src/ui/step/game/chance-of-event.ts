import type { TreeNode, WeekTree } from '@/simulation/step'

const within = (node: TreeNode, event: string): number =>
  node.chance * (node.event === event ? 1 : node.answers.reduce((sum, answer) => sum + within(answer, event), 0))

/** How likely an event is in a week as it stands at its beginning, with the model in every seat: as a headline or as an answer. */
export const chanceOfEvent = ({ steps }: Pick<WeekTree, 'steps'>, event: string): number => {
  const missed = steps.reduce((none, { alternatives }) => {
    const here = alternatives.reduce((sum, node) => sum + within(node, event), 0)
    return none * (1 - Math.min(1, here))
  }, 1)
  return 1 - missed
}
