import type { OutcomeDefinition } from '@/engine'
import type { Milestone } from '@/machines/event-record'
import type { Group } from '../types'
import type { Interval, Target } from './types'

/** Runs by (outcome under a, outcome under b), the same seed and run on both sides: [outcomes × outcomes], a-major. */
export type PairedCounts = {
  readonly runs: number
  readonly counts: Float64Array
  readonly sooner: Float64Array // of `counts`: b stopped in an earlier week than a
  readonly later: Float64Array // of `counts`: b stopped in a later week than a
  readonly firstRuns: readonly (readonly number[])[] // by cell, its first runs in ascending order, at most 100
}

/** The pairs of one ending under a and one under b. */
export type JointCell = {
  readonly a: Group
  readonly b: Group
  readonly pairs: number
  readonly sooner: number // b stopped in an earlier week
  readonly later: number
  readonly firstRuns: readonly number[] // ascending, at most 100
}

/** One future lived twice: its endings under a and b, and the run whose luck it is. */
export type Pair = { readonly a: Group; readonly b: Group; readonly run: number }

export type PairedDifference = {
  readonly target: Target
  readonly a: number
  readonly b: number
  readonly difference: number // b − a
  readonly interval: Interval // 95 %, Newcombe's method 10
  readonly standardError: number
  readonly standardErrorApart: number // of the same number of runs, drawn independently for a and b
  readonly varianceSaved: number // 1 − paired ÷ independent; 0 where both are 0
}

/** Drawn runs in columns, run `firstRun + i` at index i. */
export type RunColumns = {
  readonly firstRun: number
  readonly runs: number
  readonly outcomes: readonly OutcomeDefinition[]
  readonly events: readonly string[]
  readonly counterIds: readonly string[]
  readonly outcome: Uint8Array // index into outcomes
  readonly week: Uint16Array // it was settled in; the horizon where it was not
  readonly price: Float64Array // NaN where there is none
  readonly eventsLow: Uint32Array // bit e: event e occurred, e < 32
  readonly eventsHigh: Uint32Array // bit e − 32
  readonly counters: Uint16Array // [counters × runs], counter-major, weeks or events
}

/** The week in which each event first happened in drawn runs, 0 where it never did: [events × runs], event-major. */
export type FirstWeeks = {
  readonly firstRun: number
  readonly runs: number
  readonly events: readonly string[]
  readonly week: Uint8Array
}

export type RunFilter = {
  readonly groups?: readonly Group[]
  readonly outcomes?: readonly string[]
  readonly weeks?: Interval // both ends included
  readonly price?: Interval // runs without a price do not fit
  readonly occurred?: readonly string[] // all of them
  readonly notOccurred?: readonly string[] // none of them
}

export type RunSort = { readonly by: 'run' | 'outcome' | 'week' | 'price'; readonly descending?: boolean }

export type DealHistory = {
  readonly milestones: readonly Milestone[]
  readonly group: Group
  readonly share: number // exact
  readonly cumulative: number // with all likelier ones
  readonly run?: number // the first of the recorded runs with this history
}

export type Atlas = {
  readonly histories: readonly DealHistory[] // likeliest first
  readonly other: number // exact: every history too rare to follow
}

export type ConvergencePoint = {
  readonly n: number
  readonly estimate: number
  readonly low: number
  readonly high: number
}

export type Convergence = {
  readonly target: Target
  readonly exact: number
  readonly points: readonly ConvergencePoint[]
}

export type StopRule = {
  readonly halfWidth: number // asked, share of 1
  readonly needed: number // runs after which every ending lies within ± halfWidth at 95 %
  readonly hardest: Target // the ending that needs them
  readonly runs: number // needed, but at most the maximum
  readonly capped: boolean
  readonly reached: number // half width expected after `runs`
  readonly secondsLeft: number | undefined // at a rate in runs a second
}

/** Quantiles are Infinity where they lie beyond the horizon; the mean counts the horizon for what is not settled. */
export type Spread = {
  readonly mean: number
  readonly exactMean: number | undefined // where the chain gives it without drawing
  readonly low: number // 5 %
  readonly median: number
  readonly high: number // 95 %
}

/** One consequence, over all runs and by ending; undefined where no run has it (a price where nothing is paid). */
export type Consequence = {
  readonly id: string // 'weeks' to settle, 'price', then the negotiation's measures
  readonly overall: Spread | undefined
  readonly byGroup: Readonly<Record<Group, Spread | undefined>>
}
