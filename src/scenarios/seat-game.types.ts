import type { ActWords, Party } from '@/machines/event-record'
import type { View } from './negotiation'

/** What a seat sees where it decides: a headline, and what else stands. Texts hold places. */
export type Situation = { readonly headline: string; readonly lines: readonly string[] }

/** A seat played for points: what whoever sits there is told before a choice. Nothing in it says what a choice is worth. */
export type SeatGameWords = {
  readonly situation: (view: View, seat: Party) => Situation
  /** To choose nothing, as things stand. */
  readonly hold: (view: View, seat: Party) => ActWords
  /** Events whose clause is no command to whoever sits there, or of which more is to be told. */
  readonly acts: Readonly<Record<string, ActWords>>
  /** The lesson that is about walking away, counted from 1. */
  readonly lesson?: number
}
