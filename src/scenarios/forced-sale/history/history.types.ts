import type { NegotiationEventType } from '@/machines/forced-sale/event-meta'
import type { ScenarioSource } from '../../scenario.schema'
import type { Question, UnscoredQuestion } from './question.types'

/** A headline with no events is one the machine cannot express, and then says why. */
export type Headline = {
  readonly date: string // YYYY-MM-DD, after the start
  readonly headline: string
  readonly events: readonly NegotiationEventType[] // in the machine's order, answers included
  readonly cannotExpress?: string
  /** How the record was read where it leaves a choice. */
  readonly reading?: string
  readonly sources: readonly string[]
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
  readonly result: 'put off' | 'lapsed' | 'enforced' | 'stopped by a court'
}

/** What really happened in a case, as it was known day by day, and the questions that can be asked of a forecast of it. */
export type CaseHistory = {
  readonly caseId: string
  readonly until: string // the last day the record covers
  readonly headlines: readonly Headline[] // in order of date; within a day, in the order they happened
  readonly deadlines: readonly AnnouncedDeadline[]
  readonly markets: readonly MarketPrice[]
  readonly marketsLeftOut: readonly MarketLeftOut[]
  readonly comparableDeadlines: readonly ComparableDeadline[]
  readonly questions: readonly Question[]
  readonly unscored: readonly UnscoredQuestion[]
  readonly sources: Readonly<Record<string, ScenarioSource>> // beside the case's own
}
