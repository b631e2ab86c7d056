import type { View } from '@/scenarios/negotiation'
import type { Move } from '../moves-of'
import { type Chance, chancesAt, targetsOf } from './chances'
import type { Plan } from './slots'

/** How a slot stands: where the history is, where next week may lead, or neither; and whether the history was there. */
export type Standing = {
  readonly status: 'now' | 'possible' | 'else'
  readonly hasBeen: boolean
  readonly chance: Chance | undefined
  /** The event under focus leads here. */
  readonly isTied: boolean
  /** Another history, shown beside this one, stands here. */
  readonly isBeside: boolean
}

export type Situation = {
  readonly now: View
  readonly been: readonly View[]
  readonly next: readonly Move[]
  readonly focusEvent: string | undefined
  /** Where another history stands after the same week, if one is shown beside. */
  readonly beside?: View | undefined
}

/** Moves that an event begins, or, where it begins none, that it is an answer of. */
export function movesOf(next: readonly Move[], event: string | undefined): readonly Move[] {
  if (event === undefined) return []
  const begun = next.filter(({ path }) => path[0] === event)
  return begun.length > 0 ? begun : next.filter(({ path }) => path.includes(event))
}

/** Asks how any slot stands. */
export function standingsOf(plan: Plan, { now, been, next, focusEvent, beside }: Situation): (id: string) => Standing {
  const { slotIdsOf } = plan
  const current = new Set(slotIdsOf(now))
  const passed = new Set(been.flatMap((view) => slotIdsOf(view)))
  const other = new Set(beside === undefined ? [] : slotIdsOf(beside))
  const chances = chancesAt(plan, now, next)
  const tied = new Set(movesOf(next, focusEvent).flatMap((move) => targetsOf(plan, now, move).ids))
  return (id) => {
    const chance = chances.get(id)
    const status = current.has(id) ? 'now' : chance === undefined ? 'else' : 'possible'
    const hasBeen = passed.has(id) && status !== 'now'
    return { status, hasBeen, chance, isTied: tied.has(id), isBeside: other.has(id) }
  }
}
