import type { AnyMachineSnapshot, AnyStateMachine } from 'xstate'
import type { Factor } from './factor'

/** A snapshot of any machine: what a model reads its view from. */
export type Snapshot = AnyMachineSnapshot

/** One row of a likelihood table that holds in a state: this event, with this chance. */
export type TableRow = { readonly event: string; readonly factors: readonly Factor[] }

export type OutcomeDefinition = { readonly id: string; readonly group: string }

/** A whole number counted along a run: weeks begun in states where `weekIn` holds, or events of the listed types. */
export type Counter<View> =
  | { readonly id: string; readonly weekIn: (view: View) => boolean }
  | { readonly id: string; readonly events: readonly string[] }

/** One of the questions of a week, in words of its own: at most one of its events happens, in the state the earlier ones left. */
export type Question<View> = {
  readonly id: string
  /** Its risks in this state in a week of kind `weekKinds[kind]`, in the order of `events`: the same events in every kind. */
  readonly rows: (view: View, kind: number) => readonly TableRow[]
}

/**
 * What a scheduled event is to its week: it follows the questions, wherever it is then possible; or, in a week of one question,
 * it replaces it wherever it is possible.
 */
export type Scheduling = 'follows' | 'replaces'

/**
 * What the compiler must know of a machine to make it a chain. `View` is the model's own reading of a snapshot.
 * A run stops where `ending` names one; elsewhere `outcome` says what the run counts as if the horizon cuts it there.
 */
export type ChainModel<View = unknown> = {
  readonly version: string
  readonly machine: AnyStateMachine
  /** Every event type, in the fixed order of the sampler. */
  readonly events: readonly string[]
  /** Events that nobody outside sees; all others are public. */
  readonly hidden?: readonly string[]
  readonly outcomes: readonly OutcomeDefinition[]
  readonly counters: readonly Counter<View>[]
  readonly view: (snapshot: Snapshot) => View
  /** A whole number below 2³², different for different states. */
  readonly key: (view: View) => number
  readonly isAnswer: (snapshot: Snapshot) => boolean
  readonly outcome: (view: View) => string
  /** A finer name for an absorbing state than its outcome (what its price depends on), or undefined in a transient state. */
  readonly ending: (view: View) => string | undefined
  /** The kinds of week a calendar tells apart, one at least. Everything else knows them by index. */
  readonly weekKinds: readonly string[]
  /** What a week asks, in this order. One at least. */
  readonly questions: readonly Question<View>[]
  readonly scheduling: Scheduling
  /** Events that only a calendar brings (no question has them). */
  readonly scheduledOnly: readonly string[]
  /** The alternatives of an answer state, together certain. */
  readonly answers: (view: View) => readonly TableRow[]
}
