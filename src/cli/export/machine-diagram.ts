import type { ChainModel } from '@/engine'

type Node = ChainModel['machine']['root']
type Transition = Node['transitions'] extends Map<string, readonly (infer T)[]> ? T : never

type Kind = 'waits' | 'answer' | 'passed' | 'ending'
export type DiagramState = { readonly id: string; readonly name: string; readonly kind: Kind }
export type DiagramEdge = { readonly from: string; readonly to: string; readonly label: string }
export type DiagramRegion = {
  readonly name: string
  readonly initial: string
  readonly states: readonly DiagramState[]
  readonly edges: readonly DiagramEdge[]
}

/** The machine as a picture needs it: parallel regions of plain states, and what is heard in all of them. */
export type MachineDiagram = { readonly regions: readonly DiagramRegion[]; readonly everywhere: readonly string[] }

const childrenOf = (node: Node): readonly Node[] => Object.values(node.states) as unknown as readonly Node[]

const leavesOf = (node: Node): readonly Node[] =>
  childrenOf(node).length === 0 ? [node] : childrenOf(node).flatMap(leavesOf)

function firstLeaf(node: Node): Node {
  const first = childrenOf(node).find(({ key }) => key === node.initial?.target[0]?.key)
  return first === undefined ? node : firstLeaf(first)
}

const alwaysOf = (node: Node): readonly Transition[] => node.always ?? []

const idOf = (node: Node): string => node.path.join('_')

/** By the tags of a state and of the states it stands in; one with a way on without an event is only passed. */
function kindOf(node: Node): Kind {
  if (alwaysOf(node).length > 0) return 'passed'
  const tags: string[] = []
  for (let at: Node | undefined = node; at !== undefined; at = at.parent as Node | undefined) tags.push(...at.tags)
  if (tags.includes('answer')) return 'answer'
  return tags.length > 0 ? 'ending' : 'waits'
}

function labelOf({ eventType, guard }: Transition): string {
  if (guard === undefined) return eventType === '' ? '[otherwise]' : eventType
  const name =
    typeof guard === 'string' ? guard : typeof guard === 'object' && 'type' in guard ? String(guard.type) : '…'
  return `${eventType} [${name}]`.trimStart()
}

const transitionsOf = (node: Node): readonly Transition[] =>
  [...node.transitions.values()].flat().concat(alwaysOf(node))

/** The transitions of a region from plain state to plain state; those of a state with states in it leave from each of these. */
function edgesOf(node: Node): readonly DiagramEdge[] {
  const own = transitionsOf(node).flatMap((transition) =>
    leavesOf(node).map((leaf) => {
      const target = (transition.target as readonly Node[] | undefined)?.[0]
      return { from: idOf(leaf), to: idOf(target === undefined ? leaf : firstLeaf(target)), label: labelOf(transition) }
    }),
  )
  return [...own, ...childrenOf(node).flatMap(edgesOf)]
}

export function machineDiagram({ root }: ChainModel['machine']): MachineDiagram {
  return {
    regions: childrenOf(root).map((region) => ({
      name: region.key,
      initial: idOf(firstLeaf(region)),
      states: leavesOf(region).map((leaf) => ({
        id: idOf(leaf),
        name: leaf.path.slice(1).join(' '),
        kind: kindOf(leaf),
      })),
      edges: edgesOf(region),
    })),
    everywhere: transitionsOf(root).map(labelOf),
  }
}
