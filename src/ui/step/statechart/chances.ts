import type { NegotiationEventType } from '@/machines/forced-sale/event-meta'
import { eventMeta } from '@/machines/forced-sale/event-meta'
import type { NegotiationView } from '@/scenarios/forced-sale/view'
import { slotIdsOf } from './slots'

/** What can happen in a week: the headline, then the answers it forces. */
export type Move = {
  readonly path: readonly string[]
  readonly chance: number
  /** The same in 100 as the list of the week prints it, where it prints it. */
  readonly count?: number
  readonly to: NegotiationView
  /** The choice of whoever holds the seat: not drawn. */
  readonly isOwn?: true
}

/** What next week can bring to a slot: its chance, and the moves that add up to it, likeliest first. */
export type Chance = { readonly chance: number; readonly moves: readonly Move[]; readonly isStill: boolean }

const isEvent = (type: string): type is NegotiationEventType => type in eventMeta

const slotOfLane: Readonly<Record<string, number>> = { law: 0, sale: 1, bidders: 3, tariffs: 4 }

/** Slots a move leads to: one in every lane it changes; the current one of its own lane where it changes nothing drawn. */
export function targetsOf(
  now: NegotiationView,
  { path, to }: Move,
): { readonly ids: readonly string[]; readonly isStill: boolean } {
  const before = slotIdsOf(now)
  const ids = slotIdsOf(to).filter((id) => !before.includes(id))
  if (ids.length > 0) return { ids, isStill: false }
  const headline = path[0] ?? ''
  const own = isEvent(headline) ? before[slotOfLane[eventMeta[headline].lane] ?? 0] : undefined
  return { ids: own === undefined ? [] : [own], isStill: true }
}

/** The chance of every slot that something can lead to; moves to one slot add up. */
export function chancesAt(now: NegotiationView, next: readonly Move[]): ReadonlyMap<string, Chance> {
  const found = new Map<string, Chance>()
  for (const move of next) {
    if (move.chance <= 0) continue
    const { ids, isStill } = targetsOf(now, move)
    for (const id of ids) {
      const { chance = 0, moves = [] } = found.get(id) ?? {}
      const all = [...moves, move].sort((a, b) => b.chance - a.chance)
      found.set(id, { chance: chance + move.chance, moves: all, isStill })
    }
  }
  return found
}
