import type { Lane } from '@/machines/event-record'
import type { View } from './negotiation'

/** What a place of the chart says. Its texts hold places that a case's names fill. */
export type SlotWords = {
  readonly lane: Lane
  readonly order: number
  /** At most 12 characters. */
  readonly short: string
  /** Its name out of its place: "3 bidders". */
  readonly full?: string
  /** What stands in a bracket over it and its neighbours, or the short name of a slot before it that it narrows down. */
  readonly group?: string
  readonly headline: string
  readonly explanation: string
}

/** A value of the machine's bounded context that is drawn as a state is. */
export type ContextSlot = SlotWords & {
  readonly id: string
  /** The one of the case's buyers whose names it bears. */
  readonly buyer?: string
}

/** What the chart shows beside the machine's states: for a machine whose context matters. */
export type ContextPlan = {
  readonly slots: readonly ContextSlot[]
  /** Contexts that, with the one at the start, open every guard on it. */
  readonly contexts: readonly Readonly<Record<string, unknown>>[]
  /** The region along which it changes, and the one whose state decides how. */
  readonly walk: { readonly along: string; readonly beside?: string }
}

/** What the drawing of a negotiation's machine needs beside the machine, whose states say in their `meta` where they stand, or are told of here. */
export type ChartPlan = {
  /** Where a view stands: one slot for every region that is drawn, in one order. A state's is its path: "law.delayed". */
  slotIdsOf(view: View): readonly string[]
  /** What a lane says under its name. */
  noteOf?(lane: Lane, view: View): string
  /** Whether a deadline is ahead at all; left out where one always is. */
  hasDeadline?(view: View): boolean
  /** What a deadline is where it is not simply the next one: stands before "in 11 weeks". */
  deadlineOf?(view: View): string | undefined
  /** Regions drawn as lines under the name of their lane, and what they are called. */
  readonly asides?: Readonly<Record<string, string>>
  readonly context?: ContextPlan
  /** The words of states that have none in their `meta`, by the state's path. */
  readonly states?: Readonly<Record<string, SlotWords>>
}
