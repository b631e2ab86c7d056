import type { StoredSnapshot } from '@/engine'
import type { Party } from '@/machines/event-record'
import type { View } from '@/scenarios/negotiation'
import type { Group } from '../types'

export type { StoredSnapshot }

/** What was chosen in a week; several for one week are in the order in which they are decided, a headline before its answers. */
export type Choice = { readonly week: number; readonly event: string }

/** All there is to a history beside its recipe: everything else is replayed from it. `choices` are in the order of weeks. */
export type Session = {
  readonly seed: string
  readonly run: number
  readonly choices: readonly Choice[]
  readonly seat?: Party
  /** Who else is played at the same table. */
  readonly beside?: Party
}

/** Where a history stands: `at` is the model's key of the state, or the name of the ending. */
export type Standing = {
  readonly at: number | string
  readonly view: View
  readonly snapshot: StoredSnapshot
}

/**
 * One step of a week: a question, or what the calendar brings. Where nothing happened it has no events; `chosen` tells for
 * each event whether it was chosen, not drawn.
 */
export type PlayedStep = {
  readonly slot: number // which of the week's draws it took
  readonly draw: number // of this seed, run, week and slot; consumed even where all was chosen
  readonly scheduled: boolean // the headline is the calendar's
  readonly crowded: boolean // the chances exceeded 1 together and were divided by their sum
  readonly nothing?: string // the event name by which its quiet is chosen; absent where the calendar decides
  readonly events: readonly string[]
  readonly chosen: readonly boolean[]
  readonly before: Standing // what the earlier steps left
}

/** One week of a history, step by step; an ending skips the rest of them. Quiet weeks have no events. */
export type StepWeek = {
  readonly week: number
  readonly from: string // first day
  readonly to: string // last day
  readonly steps: readonly PlayedStep[]
  readonly events: readonly string[] // of all steps
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
  /** A headline's chance in its step, after crowding; an answer's chance given everything above it. */
  readonly chance: number
  readonly drivers: readonly Driver[]
  readonly answers: readonly TreeNode[]
  readonly leadsTo?: Omit<Standing, 'snapshot'> // where the step ends, if no answer is due
}

/** A number in a chance: of the catalogue, by its id, or of the table itself, by what it says. */
export type Named = { readonly id?: string; readonly name?: string; readonly value: number }

/** How an odds ratio comes from its number: as it is, turned round, or as the slope of a pull that grows with a chance. */
export type OddsHow = 'given' | 'inverse' | 'raised'

/** One factor of a chance, with the numbers in it; `value` is what it contributes, before a crowded week is divided. */
export type Driver =
  | {
      readonly kind: 'chance' | 'rest' // rest: the complement of the chance
      readonly base: Named
      readonly odds: readonly (Named & { readonly how: OddsHow; readonly times: number })[] // each holds `times` times over
      readonly value: number
    }
  | { readonly kind: 'unless'; readonly factors: readonly Driver[]; readonly value: number } // the complement of a product
  | { readonly kind: 'share'; readonly weight: Named; readonly among: readonly Named[]; readonly value: number }
  | { readonly kind: 'times'; readonly value: number }
  | { readonly kind: 'over'; readonly weeks: Named; readonly value: number }

/**
 * A step that waits for whoever holds the seat: for an answer to its events so far, or, in a week of several questions, for a
 * move or `nothing`.
 */
export type Pending = PlayedStep & {
  readonly kind: 'move' | 'answer'
  readonly week: number
  readonly from: string
  readonly to: string
  readonly steps: readonly PlayedStep[] // of the week, before this one
  readonly picked: readonly string[]
  readonly at: StoredSnapshot
  readonly alternatives: readonly TreeNode[]
}

type Played = {
  readonly seat?: Party
  readonly start: Standing
  readonly weeks: readonly StepWeek[]
}

/** A history as far as it was played: `open` up to the week asked for, `ended`, or `pending` on an own decision. */
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
