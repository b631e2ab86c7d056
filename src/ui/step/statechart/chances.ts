import type { NegotiationView } from '@/scenarios/forced-sale/view'
import { fromCase } from '@/ui/state/case'
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

export const chances = fromCase((open) => {
  const { events: eventMeta } = open.negotiation

  /** Slots a move leads to: one in every lane it changes; the current one of its own lane where it changes nothing drawn. */
  function targetsOf(
    now: NegotiationView,
    { path, to }: Move,
  ): { readonly ids: readonly string[]; readonly isStill: boolean } {
    const before = slotIdsOf(now)
    const ids = slotIdsOf(to).filter((id) => !before.includes(id))
    if (ids.length > 0) return { ids, isStill: false }
    const event = eventMeta[path[0] ?? '']
    const own = event === undefined ? undefined : before[slotOfLane[event.lane] ?? 0]
    return { ids: own === undefined ? [] : [own], isStill: true }
  }

  /** The chance of every slot that something can lead to; moves to one slot add up. */
  function chancesAt(now: NegotiationView, next: readonly Move[]): ReadonlyMap<string, Chance> {
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

  return { targetsOf, chancesAt }
})

const slotOfLane: Readonly<Record<string, number>> = { law: 0, sale: 1, bidders: 3, tariffs: 4 }
