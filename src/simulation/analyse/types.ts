import type { Numbers, OutcomeDefinition } from '@/engine'
import type { NegotiationEventType } from '@/machines/negotiation.types'
import type { ParameterId } from '@/scenarios/parameter-catalogue'
import type { Group } from '../types'
import type { ConditionStateId } from './condition-states'

/** A group of endings (`sold`) or one outcome (`sold_fund`). */
export type Target = string

/** One value per group, shares of 1 adding up to 1. */
export type GroupShares = Readonly<Record<Group, number>>

/**
 * An analysis that is many exact answers, each at its own numbered point. Points are independent, so any split of the
 * index range over workers gives the same table.
 */
export type PointAnalysis =
  | { readonly kind: 'tornado'; readonly interior?: number } // points inside each half of a range, 0 if left out
  | { readonly kind: 'oneNumber'; readonly id: ParameterId; readonly span?: Span }
  | { readonly kind: 'twoNumbers'; readonly x: ParameterId; readonly y: ParameterId; readonly span?: Span }
  | { readonly kind: 'spread'; readonly draws?: number } // 500 if left out: the draws of the input range
  | { readonly kind: 'sobol'; readonly samples?: number; readonly seed?: string } // 256 if left out

/** Over a number's range, or over all values it may take (its rail). `range` if left out. */
export type Span = 'range' | 'rail'

/** Before it runs: exact answers to solve, and about how long they take here at `secondsEach`. */
export type Cost = { readonly evaluations: number; readonly seconds: number }

/** Exact answers at points `from … from + points − 1`: shares [points × outcomes]. A part of a table, or all of it. */
export type ShareTable = {
  readonly outcomes: readonly OutcomeDefinition[]
  readonly from: number
  readonly points: number
  readonly shares: Float64Array
}

/** One bar: a number at both ends of its range, all others at their reading. */
export type TornadoBar = {
  readonly id: ParameterId
  readonly low: number
  readonly reading: number
  readonly high: number
  readonly atLow: number // chance of the target
  readonly atHigh: number
  readonly swing: number // |largest − smallest| chance over the tested values
  readonly monotone: boolean
  readonly extreme?: { readonly value: number; readonly chance: number } // beyond both ends, where it is not monotone
}

export type Tornado = { readonly target: Target; readonly now: number; readonly bars: readonly TornadoBar[] }

export type CurvePoint = GroupShares & { readonly x: number }

/** Where the likeliest group changes, by linear interpolation between two neighbouring points. */
export type TippingPoint = { readonly x: number; readonly from: Group; readonly to: Group; readonly share: number }

export type Curve = {
  readonly id: ParameterId
  readonly points: readonly CurvePoint[]
  readonly tippingPoints: readonly TippingPoint[]
  readonly here: CurvePoint // at the reading, solved and not interpolated
  readonly range: { readonly low: number; readonly high: number }
}

/** Cell (i, j) lies at xs[i], ys[j] and at index j · xs.length + i of every array. */
export type NumberMap = {
  readonly x: ParameterId
  readonly y: ParameterId
  readonly xs: readonly number[]
  readonly ys: readonly number[]
  readonly best: readonly Group[]
  readonly shares: Readonly<Record<Group, Float64Array>>
  readonly here: GroupShares & { readonly x: number; readonly y: number }
}

export type Elasticity = {
  readonly id: ParameterId
  readonly value: number
  readonly slope: number // ∂ chance / ∂ number
  readonly elasticity: number | undefined // (number ÷ chance) · slope; undefined where the chance is 0
}

export type Elasticities = {
  readonly target: Target
  readonly share: number
  readonly rows: readonly Elasticity[] // largest |slope| × half-range first
}

/** Variance of "the target comes about", split by the law of total variance. */
export type SpreadSplit = {
  readonly target: Target
  readonly draws: number
  readonly mean: number // of the chance over the draws
  readonly chance: number // mean of p (1 − p)
  readonly unknown: number // Var(p)
  readonly unknownShare: number // unknown ÷ (chance + unknown), 0 where both are 0
  readonly low: number // 5th percentile of the chance
  readonly high: number // 95th
}

export type Interval = { readonly low: number; readonly high: number }

export type SobolShare = {
  readonly id: ParameterId
  readonly first: number
  readonly firstInterval: Interval // bootstrap, 95 %
  readonly total: number
  readonly totalInterval: Interval
}

export type SobolShares = {
  readonly target: Target
  readonly samples: number
  readonly evaluations: number
  readonly mean: number
  readonly variance: number
  readonly shares: readonly SobolShare[] // largest total share first; empty where the variance is 0
  readonly leftOut: readonly LeftOut[]
}

/** Why a number is not varied: it enters no reachable chance, it has no range, or it is an amount. */
export type LeftOut = { readonly id: ParameterId; readonly why: 'amount' | 'unreachable' | 'noRange' }

export type Goal = { readonly target: Target; readonly wished: number }

export type GoalMove = {
  readonly id: ParameterId
  readonly from: number
  readonly to: number
  readonly halfRanges: number // |to − from| ÷ half of its range
  readonly atEnd: boolean // of its range
}

/** One way to the goal; `changes` is all a recipe needs. */
export type GoalAnswer = {
  readonly moves: readonly GoalMove[] // the first moved most
  readonly changes: Numbers
  readonly cost: number // Σ halfRanges
  readonly chance: number // exact, at these changes
}

export type GoalResult =
  | { readonly kind: 'there'; readonly now: number } // within tolerance already
  | { readonly kind: 'found'; readonly now: number; readonly answers: readonly GoalAnswer[] } // cheapest first, 1 to 3
  | { readonly kind: 'outOfReach'; readonly now: number; readonly best: GoalAnswer }

/** An event, or a set of states, to have happened (or not) by a week, by the n-th deadline, or ever. */
export type RecipeCondition = {
  readonly happened: boolean
  readonly by?: number | { readonly deadline: number }
} & (
  | { readonly on: 'event'; readonly id: NegotiationEventType }
  | { readonly on: 'state'; readonly id: ConditionStateId }
)

export type Difference = {
  readonly target: Target
  readonly a: number
  readonly b: number
  readonly difference: number // b − a
}

export type ExactComparison = {
  readonly groups: readonly Difference[]
  readonly outcomes: readonly Difference[]
  readonly byWeek: readonly ({ readonly week: number } & GroupShares)[] // b − a
}

/** Runs by (outcome under a, outcome under b), the same seed and run on both sides: [outcomes × outcomes], a-major. */
export type PairedCounts = { readonly runs: number; readonly counts: Float64Array }

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
  readonly week: Uint8Array // it was settled in; the horizon where it was not
  readonly price: Float64Array // US$ bn, NaN where there is none
  readonly eventsLow: Uint32Array // bit e: event e occurred, e < 32
  readonly eventsHigh: Uint32Array // bit e − 32
  readonly counters: Uint8Array // [counters × runs], counter-major, weeks or events
}

export type RunFilter = {
  readonly groups?: readonly Group[]
  readonly outcomes?: readonly string[]
  readonly weeks?: Interval // both ends included
  readonly price?: Interval // US$ bn; runs without a price do not fit
  readonly occurred?: readonly NegotiationEventType[] // all of them
  readonly notOccurred?: readonly NegotiationEventType[] // none of them
}

export type RunSort = { readonly by: 'run' | 'outcome' | 'week' | 'price'; readonly descending?: boolean }

/** A step of a deal's history. */
export type Milestone = 'nearDeal' | 'framework' | 'determined' | 'signed' | 'closed' | 'refused' | 'fellBack'

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

export type Spread = {
  readonly mean: number
  readonly exactMean: number | undefined // where the chain gives it without drawing
  readonly low: number // 5 %
  readonly median: number
  readonly high: number // 95 %
}

export type ConsequenceId = 'weeks' | 'price' | 'revenueLost' | 'weeksDark' | 'userWeeks' | 'tariffWeeks'

/** One consequence, over all runs and by ending; undefined where no run has it (a price without a sale). */
export type Consequence = {
  readonly id: ConsequenceId
  readonly unit: 'weeks' | 'usdBn' | 'usdMillion' | 'millionUserWeeks'
  readonly overall: Spread | undefined
  readonly byGroup: Readonly<Record<Group, Spread | undefined>>
}
