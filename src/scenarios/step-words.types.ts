import type { Lane, Party } from '@/machines/event-record'

/** A party that can be played: what it can do, and what one is who sits there, where that is not its name: "the bidders". */
export type SeatWords = {
  readonly party: Party
  readonly can: string
  readonly name?: string
  /** The events by which it agrees: who never signs does none of them. Left out where nothing it does is an agreement. */
  readonly agreeing?: readonly string[]
  /** The fields of a state whose turns call for a decision of it: the stage of the deal, the terms. */
  readonly turns?: readonly string[]
  /** Whether the week of a deadline calls for one. */
  readonly mindsDeadlines?: true
}

/** What the next headline may be about, where a reader guesses it. Its texts hold places. */
export type HeadlineGroup = {
  readonly id: string
  /** Whose badge it wears. */
  readonly party?: Party
  /** "HOST and the tariff" */
  readonly name: string
  /** What it may bring: "threatens one, carries it out or drops it". */
  readonly says: string
  /** The events that agree with one of these in all it names; left out: those of no other group. */
  readonly of?: readonly { readonly lane?: Lane; readonly party?: Party; readonly topic?: string }[]
}

/** A fact of a run's end: what a counter counted, or what that cost. */
export type EndFact = {
  readonly name: string
  readonly counter: string
  /** What is told where nothing was counted; else the number. */
  readonly none?: string
  /** How the cost is told, with AMOUNT in it, and in thousands where there are any. */
  readonly cost?: { readonly id: string; readonly told: string; readonly thousands: string }
}

/** What the end of a run tells beside its weeks and its price. */
export type EndWords = {
  /** The highest level there was: AMOUNT, LEVEL and the WEEK of it. */
  readonly peak?: { readonly name: string; readonly told: string }
  readonly facts: readonly EndFact[]
}
