import type { Party } from '@/machines/event-record'
import type { View } from './negotiation'

/** Something that a party can choose, as a command: "Sign binding contracts". Texts hold places. */
export type ActWords = {
  readonly name: string
  readonly facts?: readonly TimelyFact[]
}

/** A plain fact of a choice, or one with CHANCE in it: how often an event comes in a week like the present one. */
export type TimelyFact = string | { readonly says: string; readonly chanceOf: string }

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
