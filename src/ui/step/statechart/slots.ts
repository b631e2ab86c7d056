import type { ChainModel } from '@/engine'
import type { ChartPlan, ContextPlan, ContextSlot, SlotWords } from '@/scenarios/chart.types'
import type { Negotiation, View } from '@/scenarios/negotiation'

export type Machine = ChainModel['machine']
export type Node = Machine['root']

/** One place of the drawing: a state of the machine, or a value of its bounded context. */
export type Slot = ContextSlot & {
  /** An aside is a line under the name of its lane, under the heading of its group. */
  readonly kind: 'state' | 'answer' | 'aside'
  /** The short name of the slot that it narrows down: of a threat, the level that is threatened. */
  readonly of?: string
}

/** A negotiation's machine as it is drawn: every place of it, and where a view stands. */
export type Plan = Pick<Negotiation, 'events' | 'lanes'> &
  Pick<ChartPlan, 'slotIdsOf'> & {
    readonly context: ContextPlan | undefined
    readonly machine: Machine
    readonly viewOf: ChainModel<View>['view']
    /** Lane by lane, in the order the machine declares. */
    readonly slots: readonly Slot[]
    readonly noteOf: (lane: string, view: View) => string
    readonly hasDeadline: (view: View) => boolean
    readonly deadlineOf: (view: View) => string
  }

/** The states of a machine in which it can rest: those without states of their own. */
export const leavesOf = (node: Node): readonly Node[] => {
  const inner = Object.values(node.states)
  return inner.length === 0 ? [node] : inner.flatMap(leavesOf)
}

export const idOf = (node: { readonly path: readonly string[] }): string => node.path.join('.')

function stateSlot(node: Node, { asides, states }: ChartPlan): readonly Slot[] {
  const meta: SlotWords | undefined = node.meta ?? states?.[idOf(node)]
  if (meta === undefined) return []
  const { lane, order, short, full, headline, explanation } = meta
  const aside = asides?.[node.path[0] ?? '']
  const group = aside ?? meta.group
  const kind = aside !== undefined ? 'aside' : node.tags.includes('answer') ? 'answer' : 'state'
  const named = full === undefined ? { short } : { short, full }
  const slot = { id: idOf(node), lane, order, ...named, kind, headline, explanation } as const
  return [group === undefined ? slot : { ...slot, group }]
}

/** A group that is the name of another slot in the lane is no bracket. */
function narrowed(slot: Slot, all: readonly Slot[]): Slot {
  const { group, ...rest } = slot
  const isOfSlot = all.some(({ lane, short }) => lane === slot.lane && short === group)
  return group !== undefined && isOfSlot ? { ...rest, of: group } : slot
}

/** How a machine is drawn. States without words are not. */
export function planOf(
  { events, lanes }: Pick<Negotiation, 'events' | 'lanes'>,
  { machine, view: viewOf }: Pick<ChainModel<View>, 'machine' | 'view'>,
  chart: ChartPlan,
): Plan {
  const states = leavesOf(machine.root).flatMap((leaf) => stateSlot(leaf, chart))
  const all = [...states, ...(chart.context?.slots ?? []).map((slot) => ({ ...slot, kind: 'state' as const }))]
  const rank = (lane: string) => lanes.findIndex(({ id }) => id === lane)
  const slots = all
    .map((slot) => narrowed(slot, all))
    .toSorted((a, b) => rank(a.lane) - rank(b.lane) || a.order - b.order)
  return {
    ...{ machine, viewOf, events, lanes, slots },
    slotIdsOf: chart.slotIdsOf,
    context: chart.context,
    noteOf: (lane, view) => chart.noteOf?.(lane, view) ?? '',
    hasDeadline: (view) => chart.hasDeadline?.(view) ?? true,
    deadlineOf: (view) => chart.deadlineOf?.(view) ?? 'next deadline',
  }
}
