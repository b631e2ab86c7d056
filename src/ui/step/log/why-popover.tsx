import { editedCase } from '@/simulation/edited-case'
import { type PlayedStep, stepTree, type TreeNode } from '@/simulation/step'
import { useCase } from '@/ui/state/case'
import { useStep } from '../step-context'
import { toldOnce } from '../told-once'
import { DriversPopover } from '../week/drivers-popover'
import { thisWeekWords } from '../week/week-words'

/** What drove a headline when it came, its answers included. */
export function WhyPopover({ week, step }: { readonly week: number; readonly step: PlayedStep }) {
  const { scenario } = useCase()
  const { headlineOf } = useCase(thisWeekWords)
  const { playable, recipe, seat } = useStep()
  const path = pathOf(step.events, () => {
    const { changes, edits, horizonWeeks } = recipe
    const tree = stepTree(playable, editedCase(scenario, edits), changes, horizonWeeks, step, week, seat)
    return tree === undefined ? [] : [...tree.alternatives, ...tree.own]
  })
  if (path.length === 0) return null
  const chance = path.reduce((product, node) => product * node.chance, 1)
  return (
    <DriversPopover
      headline={toldOnce(step.events).map(headlineOf).join(', ')}
      drivers={path.flatMap(({ drivers }) => drivers)}
      chance={chance}
    />
  )
}

/** The nodes of a path of events through a step's tree. */
function pathOf(events: readonly string[], roots: () => readonly TreeNode[]): readonly TreeNode[] {
  const path: TreeNode[] = []
  let open = roots()
  for (const event of events) {
    const node = open.find((one) => one.event === event)
    if (node === undefined) return path
    path.push(node)
    open = node.answers
  }
  return path
}
