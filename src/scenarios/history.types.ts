import type { ScenarioSource } from './scenario.types'

/** States by what a reading of them says: fields, each with the values allowed. */
export type Where = Readonly<Record<string, readonly unknown[]>>

/** A question in the machine's terms. A date counts through the week it falls in. */
export type QuestionCondition =
  /** One of the events happens after the as-of date and by the end of the week of `by`. */
  | { readonly kind: 'event'; readonly events: readonly string[]; readonly by: string }
  /** At the end of some week up to that of `by` the negotiation, still open, stands in such a state. */
  | { readonly kind: 'state'; readonly where: Where; readonly by: string }
  /** At the end of the week of `on` the negotiation, still open, stands in such a state. */
  | { readonly kind: 'standing'; readonly where: Where; readonly on: string }
  /** It has ended in one of these outcomes by the end of the week of `by`. */
  | { readonly kind: 'outcome'; readonly outcomes: readonly string[]; readonly by: string }

/** What a plain base rate says, from what was settled by the as-of date. */
export type BaseRate =
  /** The share of comparable deadlines that came to a result, counted on the as-of date; one that is left out is in no count. */
  | { readonly kind: 'deadlines'; readonly result: string; readonly leftOut: string }
  /** A Weibull law through comparable waits, given that the wait asked about has lasted since `since`. */
  | {
      readonly kind: 'waits'
      /** Of what they are: "Signature". */
      readonly name: string
      readonly since: string
      readonly waits: readonly { readonly weeks: number; readonly ended: boolean }[]
      readonly reason: string
      readonly sources: readonly string[]
    }

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

/**
 * A headline as a replay is told it: each of its news is the public events of one path, in the path's order, and a question of the
 * week brings one at most. What nobody outside sees is in none. One without news is a headline the machine cannot express, and then
 * says why.
 */
export type SeenHeadline = {
  readonly date: string // YYYY-MM-DD, after the start
  readonly headline: string
  readonly news: readonly (readonly string[])[]
  /** What a reader takes it for: a sign that there will be an agreement, or that there will be none. Left out: for neither. */
  readonly speaks?: 'for' | 'against'
  readonly cannotExpress?: string
  /** How the record was read where it leaves a choice. */
  readonly reading?: string
  readonly sources: readonly string[]
}

/** Something that nobody outside sees, as a question. */
export type HiddenQuestion = {
  readonly id: string
  /** "Has HOME tied the sale to trade?" Holds places. */
  readonly text: string
  /** It is asked where one of them is true; no two are. */
  readonly answers: readonly { readonly name: string; readonly where: Where }[]
}

/** A deadline as it was announced. `replaces` names an earlier announced date that no longer holds from then on. */
export type AnnouncedDeadline = {
  readonly date: string
  readonly announced: string
  readonly label: string
  readonly source: string
  readonly replaces?: string
}

/** What a bet that pays 1 if the answer is yes cost on a day, in [0, 1]. */
export type MarketPrice = {
  readonly date: string
  readonly venue: string
  readonly question: string
  readonly price: number
  readonly resolved: 'yes' | 'no'
  readonly source: string
}

export type MarketLeftOut = {
  readonly when: string
  readonly question: string
  readonly reason: string
  readonly sources: readonly string[]
}

/** A deadline of the kind at hand and what became of it on the day `decided`: the reference class of delays. */
export type ComparableDeadline = {
  readonly name: string
  readonly decided: string
  readonly result: string
}

/** A figure of a track record that a sentence can hang on. */
export type RecordFigure =
  /** How far the first headline of a day that holds an event moved the chance of an ending. */
  | { readonly kind: 'moved'; readonly date: string; readonly event: string; readonly ending: string }
  /** How far the chance of an ending moved from the end of one week to that of another, each by its last day. */
  | { readonly kind: 'between'; readonly from: string; readonly to: string; readonly ending: string }
  /** The model's chance of a question. */
  | { readonly kind: 'chance'; readonly question: string }
  /** The model's chance of a question as a share of its base rate. */
  | { readonly kind: 'ofBaseRate'; readonly question: string }
  /** How many milestones did not come about of those to which the model gave a chance in `from` … `to`. */
  | { readonly kind: 'missed'; readonly from: number; readonly to: number }

/** What the record shows against a reader's expectation. */
export type Surprise = {
  /** CHANGE is the first figure in points of 100, SHARE its size in 100. */
  readonly text: string
  /** It stands as long as each figure lies between its bounds. */
  readonly figures: readonly (RecordFigure & { readonly above?: number; readonly below?: number })[]
}

/** What really happened in a case, as it was known day by day, and the questions that can be asked of a forecast of it. */
export type CaseHistory = {
  readonly caseId: string
  readonly until: string // the last day the record covers
  readonly headlines: readonly SeenHeadline[] // in order of date; within a day, in the order they happened
  /** What the record leaves open at any time. */
  readonly hidden: readonly HiddenQuestion[]
  readonly deadlines: readonly AnnouncedDeadline[]
  readonly markets: readonly MarketPrice[]
  readonly marketsLeftOut: readonly MarketLeftOut[]
  readonly comparableDeadlines: readonly ComparableDeadline[]
  readonly questions: readonly Question[]
  readonly unscored: readonly UnscoredQuestion[]
  /** Why its questions count as fewer than they are. */
  readonly correlated: string
  /** What its market prices have in common; COUNT is how many there are. */
  readonly bets?: string
  /** What stands beside its scores: why they prove no skill. */
  readonly noProof: string
  readonly surprises: readonly Surprise[]
  /** The day that a forecast from a reader's own day begins at. */
  readonly exampleDay: string
  readonly sources: Readonly<Record<string, ScenarioSource>> // beside the case's own
}

/** A comparable case, as the sources tell it. */
export type Precedent = {
  readonly id: string
  readonly name: string
  /** Whom it was between, by column. */
  readonly parties: Readonly<Record<string, string>>
  readonly start: string
  /** Undefined where no ending was found. */
  readonly end?: string
  /** From start to end, in weeks to one decimal. */
  readonly weeks?: number
  readonly weeksToAgreement?: number
  readonly weeksFromAgreementToEnd?: number
  /** In what the negotiation counts its prices in. */
  readonly price?: number
  /** In the model's groups; `other` is an ending it has none for, or none found. */
  readonly ending: string
  readonly about: string
  readonly sources: readonly string[]
  /** Whether the pages read state all of the row, days included. */
  readonly status: 'verified' | 'partly'
}

/** A request for a government's consent to what two others agreed, as the sources tell it. */
export type ConsentRequest = {
  readonly id: string
  readonly name: string
  /** "Qualcomm buys NXP, of the Netherlands" */
  readonly what: string
  /** When the deal it was asked for was announced. */
  readonly asked: string
  readonly answered: string
  /** One given up had no answer: it waited at least that long. */
  readonly answer: 'approved' | 'given up'
  /** What it shows of such waits. */
  readonly shows: string
  readonly sources: readonly string[]
  /** Whether the pages read state all of the row, days included. */
  readonly status: 'verified' | 'partly'
}

/** Approvals among weeks of waiting of one kind. */
export type WeeklyCount = { readonly kind: string; readonly approved: number; readonly weeks: number }

/** Requests for consent. They are no demands and no bans, and stand in no count of those. */
export type Consents = {
  readonly requests: readonly ConsentRequest[] // in order of their start
  /** By their ids. */
  readonly sources: Readonly<Record<string, ScenarioSource>>
  /** "Requests for Beijing’s consent" */
  readonly title: string
  /** What they are, and how they differ from the precedents. */
  readonly lead: string
  /** Figures count what was answered or given up by this day. */
  readonly known: string
  /** The weeks near what moves answers, and all others. */
  readonly weeks: readonly [WeeklyCount, WeeklyCount]
  /** How the weeks were counted, and what is wrong with the choice of requests. */
  readonly note: string
}

/** Comparable cases, and what is said of them beside the model. */
export type Precedents = {
  readonly precedents: readonly Precedent[]
  /** By their ids. */
  readonly sources: Readonly<Record<string, ScenarioSource>>
  /** "Comparable demands and bans" */
  readonly title: string
  /** What each begins with: "the demand". */
  readonly begins: string
  /** The heads of the columns of whom they were between. */
  readonly columns: readonly { readonly id: string; readonly title: string }[]
  /** What an ending is called beside the model's where its short name does not fit, by group. */
  readonly endings: Readonly<Record<string, string>>
  /** Endings that the model has no group for: "a fine, a suspension". */
  readonly otherEndings: string
  /** Which of them a bundled case tells, by the case's id: it is no precedent of its own. */
  readonly itself: Readonly<Record<string, string>>
  readonly consents?: Consents
}
