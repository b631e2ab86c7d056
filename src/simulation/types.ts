import type { Numbers } from '@/engine'
import type { Deadline } from '@/scenarios/calendar-weeks'
import type { WeeksToSettle } from './weeks-to-settle'

export type { Deadline }

/** The id of one of the negotiation's groups of outcomes. */
export type Group = string

/** The calendar in place of the case's own: announced entries by date, and, where it says so, how long a further delay lasts. */
export type CalendarEdit = {
  readonly announced: readonly { readonly date: string; readonly event: string; readonly label: string }[]
  readonly delayLengthWeeks?: number
}

/**
 * What was changed in a case beside its numbers. Whatever is left out is the case's own; a changed number without a range
 * here is held where it was put.
 */
export type CaseEdits = {
  readonly ranges?: Readonly<Record<string, { readonly low: number; readonly high: number }>>
  readonly payoffs?: Readonly<Record<string, number>> // by path: "PARTY.endings.GROUP", "PARTY.weeks.CONDITION"
  readonly calendar?: CalendarEdit
  readonly notes?: Readonly<Record<string, string>> // why it was changed, by number, by a payoff's path, or under "calendar"
}

/** A condition on the future, by the end of a week, by the nth deadline, or (left out) ever. */
export type WhatIf = {
  readonly on: 'event' | 'state'
  readonly id: string
  readonly happened: boolean
  readonly by?: number | { readonly deadline: number }
}

/** Everything a result depends on. Only what differs from the preset is named in `changes` and `edits`. */
export type Recipe = {
  readonly scenario: string
  readonly changes: Numbers
  readonly edits: CaseEdits
  readonly conditions: readonly WhatIf[]
  readonly horizonWeeks: number
  readonly seed: string
  readonly runs: number
}

export type OutcomeShare = { readonly id: string; readonly group: Group; readonly exact: number }

/** Shares of 1 by the end of a week, one for each group; together they are 1. */
export type WeekShares = { readonly week: number; readonly [group: Group]: number }

/** How it stands by the end of the early week: endings reached by then, and what is open as it stands then. */
export type EarlyShares = {
  readonly week: number
  readonly outcomes: readonly OutcomeShare[] // empty where only the groups are known
  readonly groups: Readonly<Record<Group, number>>
}

/** A triangular price law with the chance of an ending under it. */
export type PriceClass = {
  readonly ending: string
  readonly low: number
  readonly mode: number
  readonly high: number
  readonly share: number
}

/** The exact answer of one recipe: no draw in it. */
export type Answer = {
  readonly modelVersion: string
  readonly horizonWeeks: number
  readonly outcomes: readonly OutcomeShare[]
  readonly groups: Readonly<Record<Group, number>>
  readonly early: EarlyShares
  readonly byWeek: readonly WeekShares[] // weeks 0 … horizon
  readonly settledIn: readonly number[] // [horizon + 1] chance that it is settled in exactly week w
  readonly means: Readonly<Record<string, number>> // expected value of each counter, in weeks or events
  readonly prices: readonly PriceClass[]
  readonly crowdedShare: number // expected share of weeks whose chances had to be scaled down
  readonly deadlines: readonly Deadline[]
}

/** An exact share over the draws of all numbers: 5th percentile, mean, 95th percentile. */
export type Spread = { readonly low: number; readonly mean: number; readonly high: number }

/** How far each group's exact share moves while the numbers are drawn from their ranges. */
export type GroupRange = {
  readonly seed: string
  readonly draws: number
  readonly groups: Readonly<Record<Group, Spread>>
}

/** The same for each outcome. */
type OutcomeSpreads = { readonly outcomes: Readonly<Record<string, Spread>> }

/** The range of groups and outcomes, at the horizon and by the end of the early week. */
export type InputRange = GroupRange &
  OutcomeSpreads & { readonly early: Pick<GroupRange, 'groups'> & OutcomeSpreads & { readonly week: number } }

/** One mark: a real run that ended in its group. */
export type Mark = { readonly group: Group; readonly outcome: string; readonly run: number; readonly week: number }

export type Estimate = OutcomeShare & {
  readonly count: number
  readonly share: number
  readonly low: number
  readonly high: number
}

export type CounterDistribution = {
  readonly mean: number
  readonly quantiles: readonly number[] // the 20 mid-quantiles 2.5 %, 7.5 %, … 97.5 %
  readonly bins: readonly number[] // runs by value 0 … horizon
}

/** What the drawn runs say, beside the exact answer. Intervals are Wilson's at 95 %. */
export type SampleSummary = {
  readonly runs: number
  readonly seed: string
  readonly estimates: readonly Estimate[]
  readonly groups: Readonly<
    Record<Group, { readonly count: number; readonly share: number; readonly low: number; readonly high: number }>
  >
  readonly weeksToSettle: WeeksToSettle
  readonly counters: Readonly<Record<string, CounterDistribution>>
  readonly jointTest: { readonly statistic: number; readonly degreesOfFreedom: number; readonly p: number }
  readonly hash: string // SHA-256 of the little-endian outcome × week counts
}

/** One headline of a run: what happened in a step of a week, in order, with the draw that chose it. */
export type RunWeek = {
  readonly week: number
  readonly from: string
  readonly to: string
  readonly slot?: number // which of the week's draws it took, where there are several
  readonly events: readonly string[]
  readonly draw: number
  readonly scheduled: boolean
}

export type RunHistory = {
  readonly run: number
  readonly seed: string
  readonly outcome: string
  readonly group: Group
  readonly endWeek: number // horizon where nothing was settled
  readonly headlines: readonly RunWeek[] // quiet weeks left out
  readonly price?: number
  readonly counters: Readonly<Record<string, number>>
}
