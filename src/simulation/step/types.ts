import type { StoredSnapshot } from '@/engine'
import type { Party } from '@/machines/event-record'
import type { View } from '@/scenarios/negotiation'
import type { Group } from '../types'

export type { StoredSnapshot }

/** The event name by which a quiet week is chosen; with a seat: to hold out this week. */
export const NOTHING = 'nothing'

/** What was chosen in a week; several for one week are a headline and then its answers. */
export type Choice = { readonly week: number; readonly event: string }

/** All there is to a history beside its recipe: everything else is replayed from it. `choices` are in the order of weeks. */
export type Session = {
  readonly seed: string
  readonly run: number
  readonly choices: readonly Choice[]
  readonly seat?: Party
}

/** Where a history stands: `at` is the model's key of the state, or the name of the ending. */
export type Standing = {
  readonly at: number | string
  readonly view: View
  readonly snapshot: StoredSnapshot
}

/** One week of a history. Quiet weeks have no events; `chosen` tells for each event whether it was chosen, not drawn. */
export type StepWeek = {
  readonly week: number
  readonly from: string // first day
  readonly to: string // last day
  readonly scheduled: boolean // the headline is the calendar's
  readonly crowded: boolean // the chances exceeded 1 together and were divided by their sum
  readonly draw: number // of this seed, run and week; consumed even where all was chosen
  readonly events: readonly string[]
  readonly chosen: readonly boolean[]
  readonly picked: readonly string[] // the week's choices as they stand in the session
  readonly before: Standing
  readonly after: Standing
}

/** How a history ended; at the horizon it counts as one of the unresolved outcomes, without an ending's name. */
export type RunEnd = {
  readonly week: number
  readonly outcome: string
  readonly group: Group
  readonly ending?: string
}

/** One way a decision can go: a headline, or an answer to one. */
export type TreeNode = {
  readonly event: string
  readonly party: Party
  readonly own: boolean // decided by whoever holds the seat
  /** A headline's chance in this week, after crowding; an answer's chance given everything above it. */
  readonly chance: number
  readonly drivers: readonly Driver[]
  readonly answers: readonly TreeNode[]
  readonly leadsTo?: Omit<Standing, 'snapshot'> // where the week ends, if no answer is due
}

type Named = { readonly id: string; readonly value: number }

/** One factor of a chance, with the numbers in it; `value` is what it contributes, before a crowded week is divided. */
export type Driver =
  | {
      readonly kind: 'chance' | 'rest' // rest: the complement of the chance
      readonly base: Named
      readonly odds: readonly (Named & { readonly times: number })[] // each holds `times` times over
      readonly value: number
    }
  | { readonly kind: 'share'; readonly weight: Named; readonly among: readonly Named[]; readonly value: number }
  | { readonly kind: 'times'; readonly value: number }
  | { readonly kind: 'over'; readonly weeks: Named; readonly value: number }

/** An own answer that nobody has given yet. */
export type Pending = {
  readonly week: number
  readonly from: string
  readonly to: string
  readonly draw: number
  readonly scheduled: boolean
  readonly events: readonly string[] // so far, the headline first
  readonly chosen: readonly boolean[]
  readonly picked: readonly string[]
  readonly before: Standing // at the start of the week
  readonly at: StoredSnapshot
  readonly alternatives: readonly TreeNode[]
}

type Played = {
  readonly seat?: Party
  readonly start: Standing
  readonly weeks: readonly StepWeek[]
}

/** A history as far as it was played: `open` up to the week asked for, `ended`, or `pending` on an own answer. */
export type Timeline =
  | (Played & { readonly status: 'open' })
  | (Played & { readonly status: 'ended'; readonly end: RunEnd })
  | (Played & { readonly status: 'pending'; readonly pending: Pending })

/** A choice that cannot be made where it stands; `allowed` could be chosen instead, `nothing` included. */
export type BadChoice = {
  readonly status: 'bad'
  readonly week: number
  readonly event: string
  readonly allowed: readonly string[]
}
