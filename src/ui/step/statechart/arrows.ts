import { type StateValue, transition } from 'xstate'
import type { NegotiationEvent } from '@/machines/forced-sale/forced-sale.types'
import { viewOf } from '@/scenarios/forced-sale/view'
import { bidderSlotOf, idOf, leavesOf, type Machine } from './slots'

/** An event that leads from one slot to another. */
export type Arrow = { readonly from: string; readonly to: string; readonly event: string }

type Node = Machine['root']
type Snapshot = ReturnType<Machine['resolveState']>
type Context = Snapshot['context']

const empty: Context = { delays: 0, bidders: 0, buyer: null }

/** Contexts that between them open every guard on bidders and buyers. */
const contexts: readonly Context[] = [
  empty,
  { delays: 0, bidders: 1, buyer: null },
  { delays: 0, bidders: 0, buyer: 'strategic' },
]

const regionOf = ({ path }: Node): string => path[0] ?? ''

const asValue = (path: readonly string[]): StateValue => {
  const [key = '', ...inner] = path
  return inner.length === 0 ? key : { [key]: asValue(inner) }
}

const firstLeaf = (node: Node): Node =>
  Object.keys(node.states).length === 0 ? node : (node.initial.target.flatMap((child) => firstLeaf(child))[0] ?? node)

/** The machine standing in these leaves, in every other region at its beginning. */
function standing(machine: Machine, leaves: readonly Node[], context: Context): Snapshot {
  const begun = Object.values(machine.root.states).map(firstLeaf)
  const value = Object.fromEntries([...begun, ...leaves].map((leaf) => [regionOf(leaf), asValue(leaf.path.slice(1))]))
  return machine.resolveState({ value, context })
}

/** Where an event leads, or undefined where nobody hears it. */
function after(machine: Machine, snapshot: Snapshot, event: string): Snapshot | undefined {
  const sent = { type: event } as NegotiationEvent
  return snapshot.can(sent) ? (transition(machine, snapshot, sent)[0] as Snapshot) : undefined
}

const isIn = (snapshot: Snapshot, { path }: Node): boolean => snapshot.matches(asValue(path) as never)

/** What a leaf and the states around it hear, the root aside. */
const heardBy = (leaf: Node): readonly string[] => {
  const own = [...leaf.transitions.keys()]
  return leaf.parent?.parent === undefined ? own : [...new Set([...own, ...heardBy(leaf.parent)])]
}

/** The first result there is, without asking further. */
function firstOf<Item, Result>(items: readonly Item[], ask: (item: Item) => Result | undefined): Result | undefined {
  for (const item of items) {
    const result = ask(item)
    if (result !== undefined) return result
  }
  return undefined
}

/** Every event a state hears, tried with the context or one other region at a time as they may stand, until it moves. */
function stateArrows(machine: Machine): readonly Arrow[] {
  const leaves = leavesOf(machine.root)
  const drawn = leaves.filter(({ meta }) => meta !== undefined)
  return drawn.flatMap((leaf) => {
    const peers = leaves.filter((other) => regionOf(other) === regionOf(leaf))
    const stands = [
      ...contexts.map((context) => ({ leaves: [leaf], context })),
      ...leaves.filter((other) => !peers.includes(other)).map((other) => ({ leaves: [leaf, other], context: empty })),
    ]
    const endOf = (event: string): Node | undefined =>
      firstOf(stands, (stand) => {
        const next = after(machine, standing(machine, stand.leaves, stand.context), event)
        return next && peers.find((peer) => peer !== leaf && isIn(next, peer))
      })
    return heardBy(leaf).flatMap((event) => {
      const end = endOf(event)
      return end === undefined ? [] : [{ from: idOf(leaf), to: idOf(end), event }]
    })
  })
}

/** Bidders and buyers: the sale walked from its beginning through every context it reaches. */
function contextArrows(machine: Machine): readonly Arrow[] {
  const leaves = leavesOf(machine.root)
  const sale = leaves.filter((leaf) => regionOf(leaf) === 'deal')
  const answers = leaves.filter((leaf) => regionOf(leaf) === 'home')
  const found = new Map<string, Arrow>()
  const seen = new Set<string>()
  const walk = (leaf: Node, context: Context): void => {
    const key = `${idOf(leaf)} ${bidderSlotOf(context)}`
    if (seen.has(key)) return
    seen.add(key)
    const own = new Set(leaf.transitions.keys())
    for (const event of [...machine.root.transitions.keys(), ...own]) {
      const asked = own.has(event) ? answers : answers.slice(0, 1)
      const next = firstOf(asked, (answer) => after(machine, standing(machine, [leaf, answer], context), event))
      const end = next && sale.find((other) => isIn(next, other))
      if (next === undefined || end === undefined) continue
      const [from, to] = [bidderSlotOf(context), bidderSlotOf(viewOf(next))]
      if (from !== to) found.set(`${from} ${to} ${event}`, { from, to, event })
      walk(end, { ...next.context, delays: 0 })
    }
  }
  const begin = sale[0]
  if (begin !== undefined) walk(begin, empty)
  return [...found.values()]
}

const known = new WeakMap<Machine, readonly Arrow[]>()

/** Every arrow of the machine between drawn slots, found by asking the machine itself. */
export function arrowsOf(machine: Machine): readonly Arrow[] {
  const kept = known.get(machine)
  if (kept !== undefined) return kept
  const arrows = [...stateArrows(machine), ...contextArrows(machine)]
  known.set(machine, arrows)
  return arrows
}
