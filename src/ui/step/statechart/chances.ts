import type { View } from '@/scenarios/negotiation'
import type { Move } from '../moves-of'
import type { Plan } from './slots'

/** What next week can bring to a slot: its chance, and the moves that add up to it, likeliest first. */
export type Chance = { readonly chance: number; readonly moves: readonly Move[]; readonly isStill: boolean }

/** Slots a move leads to: one in every lane it changes; the current one of its own lane where it changes nothing drawn. */
export function targetsOf(
  { slots, slotIdsOf, events }: Plan,
  now: View,
  { path, to }: Move,
): { readonly ids: readonly string[]; readonly isStill: boolean } {
  const before = slotIdsOf(now)
  const ids = slotIdsOf(to).filter((id) => !before.includes(id))
  if (ids.length > 0) return { ids, isStill: false }
  const lane = events[path[0] ?? '']?.lane
  const own = slots.find((slot) => slot.lane === lane && slot.kind !== 'aside' && before.includes(slot.id))
  return { ids: own === undefined ? [] : [own.id], isStill: true }
}

/** The chance of every slot that something can lead to; moves to one slot add up. */
export function chancesAt(plan: Plan, now: View, next: readonly Move[]): ReadonlyMap<string, Chance> {
  const found = new Map<string, Chance>()
  for (const move of next) {
    if (move.chance <= 0) continue
    const { ids, isStill } = targetsOf(plan, now, move)
    for (const id of ids) {
      const { chance = 0, moves = [] } = found.get(id) ?? {}
      const all = [...moves, move].sort((a, b) => b.chance - a.chance)
      found.set(id, { chance: chance + move.chance, moves: all, isStill })
    }
  }
  return found
}
