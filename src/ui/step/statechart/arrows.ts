import { initialTransition, type StateValue, transition } from 'xstate'
import type { Snapshot } from '@/engine'
import type { ContextPlan } from '@/scenarios/chart.types'
import { idOf, leavesOf, type Machine, type Node, type Plan } from './slots'

/** An event that leads from one slot to another. */
export type Arrow = { readonly from: string; readonly to: string; readonly event: string }

type Context = ContextPlan['contexts'][number]

const asValue = (path: readonly string[]): StateValue => {
  const [key = '', ...inner] = path
  return inner.length === 0 ? key : { [key]: asValue(inner) }
}

const firstLeaf = (node: Node): Node =>
  Object.keys(node.states).length === 0 ? node : (node.initial.target.flatMap((child) => firstLeaf(child))[0] ?? node)

/** The parallel part of the machine that a state lies in; a machine that is not parallel has only one. */
const regionOf = ({ path, machine }: Node): string => (machine.root.type === 'parallel' ? (path[0] ?? '') : '')

/** The machine standing in these leaves, in every other region at its beginning. */
function standing(machine: Machine, leaves: readonly [Node, ...Node[]], context: Context): Snapshot {
  const { root } = machine
  if (root.type !== 'parallel') return machine.resolveState({ value: asValue(leaves[0].path), context })
  const begun = Object.values(root.states).map(firstLeaf)
  const value = Object.fromEntries([...begun, ...leaves].map((leaf) => [regionOf(leaf), asValue(leaf.path.slice(1))]))
  return machine.resolveState({ value, context })
}

/** Where an event leads, or undefined where nobody hears it. */
const after = (machine: Machine, snapshot: Snapshot, type: string): Snapshot | undefined =>
  snapshot.can({ type }) ? transition(machine, snapshot, { type })[0] : undefined

const isIn = (snapshot: Snapshot, { path }: Node): boolean => snapshot.matches(asValue(path))

/** Where the machine itself is over, and hears nothing. */
const isEnd = ({ type, parent }: Node): boolean => type === 'final' && parent?.parent === undefined

/** What a leaf and the states around it hear, the parallel one aside. */
function heardBy({ transitions, parent }: Node): readonly string[] {
  const own = [...transitions.keys()]
  return parent === undefined || parent.type === 'parallel' ? own : [...new Set([...own, ...heardBy(parent)])]
}

/** The first result there is, without asking further. */
function firstOf<Item, Result>(items: readonly Item[], ask: (item: Item) => Result | undefined): Result | undefined {
  for (const item of items) {
    const result = ask(item)
    if (result !== undefined) return result
  }
  return undefined
}

const isAnswer = ({ tags }: Node): boolean => tags.includes('answer')

/** Every event a state hears, tried with every context and one other region at a time as they may stand, until it moves. */
function stateArrows({ machine, context, slots }: Plan, begun: Context): readonly Arrow[] {
  const leaves = leavesOf(machine.root)
  const drawn = new Set(slots.map(({ id }) => id))
  const left = leaves.filter((leaf) => drawn.has(idOf(leaf)) && !isEnd(leaf))
  return left.flatMap((leaf) => {
    const peers = leaves.filter((other) => regionOf(other) === regionOf(leaf))
    // What is decided at once is decided alone: while one answer is due no other is.
    const others = leaves.filter((other) => !peers.includes(other) && !(isAnswer(leaf) && isAnswer(other)))
    const contexts = [begun, ...(context?.contexts ?? [])]
    const stands = [
      ...contexts.map((one) => () => standing(machine, [leaf], one)),
      ...contexts.flatMap((one) => others.map((other) => () => standing(machine, [leaf, other], one))),
    ]
    const endOf = (event: string): Node | undefined =>
      firstOf(stands, (stand) => {
        const next = after(machine, stand(), event)
        return next && peers.find((peer) => peer !== leaf && isIn(next, peer))
      })
    return heardBy(leaf).flatMap((event) => {
      const end = endOf(event)
      return end === undefined ? [] : [{ from: idOf(leaf), to: idOf(end), event }]
    })
  })
}

/** A region walked from its beginning through every context it reaches. */
function contextArrows({ machine, slotIdsOf, viewOf }: Plan, plan: ContextPlan, begun: Context): readonly Arrow[] {
  const leaves = leavesOf(machine.root)
  const along = leaves.filter((leaf) => regionOf(leaf) === plan.walk.along)
  const beside = leaves.filter((leaf) => regionOf(leaf) === plan.walk.beside)
  const drawn = new Set(plan.slots.map(({ id }) => id))
  const idsOf = (snapshot: Snapshot) => slotIdsOf(viewOf(snapshot)).filter((id) => drawn.has(id))
  const found = new Map<string, Arrow>()
  const seen = new Set<string>()
  const walk = (leaf: Node, context: Context): void => {
    const ids = idsOf(standing(machine, [leaf], context))
    const key = `${idOf(leaf)} ${ids}`
    if (seen.has(key)) return
    seen.add(key)
    const own = new Set(leaf.transitions.keys())
    for (const event of new Set([...machine.root.transitions.keys(), ...own])) {
      const asked = own.has(event) ? beside : []
      const next = firstOf([leaf, ...asked], (other) =>
        after(machine, standing(machine, [leaf, other], context), event),
      )
      const end = next && along.find((other) => isIn(next, other))
      if (next === undefined || end === undefined) continue
      idsOf(next).forEach((to, at) => {
        const from = ids[at] ?? to
        if (from !== to) found.set(`${from} ${to} ${event}`, { from, to, event })
      })
      walk(end, next.context)
    }
  }
  const [begin] = along
  if (begin !== undefined) walk(begin, begun)
  return [...found.values()]
}

const known = new WeakMap<Plan, readonly Arrow[]>()

/** Every arrow of the machine between drawn slots, found by asking the machine itself. */
export function arrowsOf(plan: Plan): readonly Arrow[] {
  const kept = known.get(plan)
  if (kept !== undefined) return kept
  const begun: Context = initialTransition(plan.machine)[0].context
  const ofContext = plan.context === undefined ? [] : contextArrows(plan, plan.context, begun)
  const arrows = [...stateArrows(plan, begun), ...ofContext]
  known.set(plan, arrows)
  return arrows
}
