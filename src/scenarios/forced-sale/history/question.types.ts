import type { NegotiationEventType } from '@/machines/forced-sale/event-meta'
import type { NegotiationView } from '../view'

type Where = { readonly [Field in 'law' | 'deal' | 'level' | 'terms']?: readonly NegotiationView[Field][] }

/** A question in the machine's terms. A date counts through the week it falls in. */
export type QuestionCondition =
  /** One of the events happens after the as-of date and by the end of the week of `by`. */
  | { readonly kind: 'event'; readonly events: readonly NegotiationEventType[]; readonly by: string }
  /** At the end of some week up to that of `by` the negotiation, still open, stands in such a state. */
  | { readonly kind: 'state'; readonly where: Where; readonly by: string }
  /** At the end of the week of `on` the negotiation, still open, stands in such a state. */
  | { readonly kind: 'standing'; readonly where: Where; readonly on: string }
  /** It has ended in one of these outcomes by the end of the week of `by`. */
  | { readonly kind: 'outcome'; readonly outcomes: readonly string[]; readonly by: string }

/** What a plain base rate says, from what was settled by the as-of date. */
export type BaseRate =
  /** The share of comparable deadlines put off, counted on the as-of date. */
  | { readonly kind: 'deadlines' }
  /** 1 − (1 − weekly)^weeks until `by`. */
  | { readonly kind: 'hazard'; readonly weekly: number; readonly reason: string; readonly sources: readonly string[] }

/** One forecast that can be scored: asked on a day, resolved on a later one. */
export type Question = {
  readonly id: string
  readonly set: 'milestones' | 'market'
  readonly text: string
  readonly asOf: string
  readonly condition: QuestionCondition
  readonly happened: boolean
  readonly resolved: string // the day it was settled
  readonly what: string // what happened, in a few words
  /** Where the condition is narrower than what was asked. */
  readonly narrowed?: string
  readonly baseRate?: BaseRate
  readonly market?: { readonly price: number; readonly venue: string; readonly source: string }
  readonly sources: readonly string[]
}

export type UnscoredQuestion = {
  readonly text: string
  readonly when: string
  readonly reason: string
  readonly sources: readonly string[]
}
