import type { Milestone } from '@/machines/event-record'
import type { ActFact, ActFactsGiven } from './act-facts.types'
import type { CaseNames } from './negotiation'
import type { SeatGameWords } from './seat-game.types'
import type { Stake, StakesGiven } from './stakes.types'
import type { EndWords, HeadlineGroup, SeatWords } from './step-words.types'

/** What a future takes on the way to its ending: what some counters count, each time what some numbers of the case add up to. */
export type Measure = {
  readonly id: string
  readonly name: string
  /** A sentence; may hold places. */
  readonly meaning: string
  /** "m user-weeks" */
  readonly unit: string
  /** Those told after the point. */
  readonly digits: number
  readonly counters: readonly string[]
  /** Left out: once. A case that has no figure for it has no such measure. */
  readonly each?: readonly string[]
}

/** What is told of the prices paid. */
export type PriceDetails = {
  /** "Price of a sale" */
  readonly title: string
  /** What is paid for, counted: "sales". */
  readonly plural: string
  /** Over the shares of its table, with AMOUNT for the width of a bin. */
  readonly per: string
  /** At a tick of its axis, with AMOUNT. */
  readonly tick: string
  /** A sentence with MEDIAN, LOWEST and HIGHEST, the middle nine in ten. */
  readonly caption: string
  /** Where none is paid. */
  readonly none: string
}

/** A word of the field in two sentences at most. */
export type GlossaryEntry = {
  readonly term: string
  readonly meaning: string
  /** Other forms in which texts use it. */
  readonly also: readonly string[]
  /** The lesson that is about it, counted from 1; shown where the negotiation tells lessons. */
  readonly lesson?: number
  /** The screen of the page where a reader meets it. */
  readonly seen?: GlossaryScreen
}

/** The screens where words are met, as the page calls its places and their sections. */
export type GlossaryScreen =
  | 'outlook'
  | 'outlook know'
  | 'step watch'
  | 'step seat'
  | 'step histories'
  | 'analyse matters'
  | 'analyse runs'
  | 'cases record'
  | 'cases ledger'

/** A step of a negotiation's history in words. */
export type MilestoneWords = { readonly id: Milestone; readonly name: string; readonly isSetback?: true }

/** Something the evidence names and the model leaves out. */
export type NotModelled = { readonly id: string; readonly label: string; readonly reason: string }

/** What a policy does, in one clause, and the moves that make it true; each is more (1) or fewer (−1) futures of an ending or a wait. */
export type PolicyClause = {
  readonly says: string
  readonly moves: readonly { readonly of: string; readonly by: 1 | -1 }[]
}

/** What futures without the first ending wait for after the early week, and what is said of it. Texts hold places. */
export type WaitWords = {
  readonly id: string
  /** "for papers" */
  readonly name: string
  /** The ids of the conditions' states it lies in: "deal.framework". */
  readonly states: readonly string[]
  /** The first clause where most wait for this: "a sale needs three yeses, then months of papers". */
  readonly clause: string
}

/** Why an answer is as it is. */
export type WhyWords = {
  /** "without a sale" */
  readonly without: string
  /** They do not overlap. What none of them holds has ended otherwise. */
  readonly waits: readonly WaitWords[]
  /** By policy, for a move up and a move down. */
  readonly policies: Readonly<Record<string, { readonly up: PolicyClause; readonly down: PolicyClause }>>
}

/** What the form for a case of a reader's own says of its negotiation. */
export type CaseForm = {
  /** What stands for the names of a case until they are typed. */
  readonly blank: CaseNames
  /** Where a case names several of a kind: the heading, how to name them, and what is asked of each. */
  readonly buyers?: { readonly title: string; readonly lead: string; readonly about: string; readonly evidence: string }
  /** What puts the machine where a case begins, in words, and the event that another row of it begins with. */
  readonly prologue: { readonly examples: string; readonly event: string }
}

/** What the first view of the page can do without. */
export type NegotiationDetails = {
  readonly notModelled: readonly NotModelled[]
  /** The steps of its histories. */
  readonly milestones: readonly MilestoneWords[]
  /** What happens beside those steps and is not told in them: "courts, tariffs and delays". */
  readonly leftOutOfHistories?: string
  readonly seats: readonly SeatWords[]
  /** What tells an act from others of its kind, as one buyer from another; none of an act that needs no such facts. */
  readonly actFacts?: (event: string, given: ActFactsGiven) => readonly ActFact[]
  /** What a seat played for points is told; left out where none is played so. */
  readonly seatGame?: SeatGameWords
  /** Left out where no simple reason can be told. */
  readonly why?: WhyWords
  readonly end: EndWords
  /** What the next headline may be about, three at least; left out where nobody is asked to guess it. */
  readonly headlines?: readonly HeadlineGroup[]
  /** What the likelihood table counts where a chance is so many times a number: "Bidders in the field". */
  readonly counted?: string
  readonly measures: readonly Measure[]
  /** Who feels what is negotiated. */
  readonly stakes?: (given: StakesGiven) => readonly Stake[]
  /** What is told of the prices paid; none where nothing is paid. */
  readonly prices?: PriceDetails
  /** What futures cost beside them, and why nobody has put a figure on it. */
  readonly notQuantified: readonly string[]
  readonly glossary: readonly GlossaryEntry[]
  /** What the machine is, in a few sentences. */
  readonly about: string
  readonly form: CaseForm
  /** The claims of groups that files make in other words, by the group's id. */
  readonly claimsInFiles?: Readonly<Record<string, string>>
}
