import type { Numbers, OutcomeDefinition } from '@/engine'
import type { EarlyShares, Group, OutcomeShare, PriceClass, WeekShares } from '../types'

export type * from './run-types'

/** A group of endings or one outcome, by its id. */
export type Target = string

/** One value per group, shares of 1 adding up to 1. */
export type GroupShares = Readonly<Record<Group, number>>

/**
 * An analysis that is many exact answers, each at its own numbered point. Points are independent, so any split of the
 * index range over workers gives the same table.
 */
export type PointAnalysis =
  | { readonly kind: 'tornado'; readonly interior?: number } // points inside each half of a range, 0 if left out
  | { readonly kind: 'oneNumber'; readonly id: string; readonly span?: Span }
  | { readonly kind: 'twoNumbers'; readonly x: string; readonly y: string; readonly span?: Span }
  | { readonly kind: 'spread'; readonly draws?: number } // 128 if left out: the draws of the input range
  | { readonly kind: 'sobol'; readonly samples?: number; readonly seed?: string } // 256 if left out

/** Over a number's range, or over all values it may take (its rail). `range` if left out. */
export type Span = 'range' | 'rail'

/** Before it runs: exact answers to solve, and about how long they take here at `secondsEach`. */
export type Cost = { readonly evaluations: number; readonly seconds: number }

/** Exact answers at points `from … from + points − 1`: [points × outcomes] each. A part of a table, or all of it. */
export type ShareTable = {
  readonly outcomes: readonly OutcomeDefinition[]
  readonly from: number
  readonly points: number
  readonly shares: Float64Array
  readonly early: Float64Array // by the end of `earlyWeek`; NaN among the futures that fit conditions
  readonly earlyWeek: number
}

/** Every draw of the input range: the value of each number but the amounts, and the exact shares of the endings. */
export type RangeDraws = {
  readonly seed: string
  readonly draws: number
  readonly numbers: readonly {
    readonly id: string
    readonly isDrawn: boolean // or the same value in every draw
    readonly values: Float64Array // [draws]
  }[]
  readonly groups: Readonly<Record<Group, Float64Array>> // [draws]
}

/** One bar: a number at both ends of its range, all others at their reading. */
export type TornadoBar = {
  readonly id: string
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

/** Where the likeliest group changes, by linear interpolation between two neighbouring points; of a whole number at the second. */
export type TippingPoint = { readonly x: number; readonly from: Group; readonly to: Group; readonly share: number }

export type Curve = {
  readonly id: string
  readonly points: readonly CurvePoint[]
  readonly tippingPoints: readonly TippingPoint[]
  readonly here: CurvePoint // at the reading, solved and not interpolated
  readonly range: { readonly low: number; readonly high: number }
}

/** Cell (i, j) lies at xs[i], ys[j] and at index j · xs.length + i of every array. */
export type NumberMap = {
  readonly x: string
  readonly y: string
  readonly xs: readonly number[]
  readonly ys: readonly number[]
  readonly best: readonly Group[]
  readonly shares: Readonly<Record<Group, Float64Array>>
  readonly here: GroupShares & { readonly x: number; readonly y: number }
}

export type Elasticity = {
  readonly id: string
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
  readonly id: string
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

/**
 * Why a number is not varied: it is an amount, it enters no reachable chance, the reader holds it, the case gives it no
 * range, or, in draws only, it is a chance of exactly 0 or 1 or sets the calendar.
 */
export type LeftOut = {
  readonly id: string
  readonly why: 'amount' | 'unreachable' | 'held' | 'noRange' | 'certain' | 'calendar'
}

export type Goal = { readonly target: Target; readonly wished: number }

export type GoalMove = {
  readonly id: string
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

/**
 * An event, or a set of states, to have happened or not: by a week, by the n-th deadline on the calendar (1 = the
 * next one), or ever within the horizon. The ids are those of `conditionCatalogue`.
 */
export type RecipeCondition = {
  readonly on: 'event' | 'state'
  readonly id: string
  readonly happened: boolean
  readonly by?: number | { readonly deadline: number }
}

/** Why conditions cannot hold; `conditions` are indices into those asked. */
export type WhyNot = {
  readonly kind: 'tooEarly' | 'never' | 'always' | 'exclusive' | 'together' | 'noSuchDeadline'
  readonly conditions: readonly number[]
  readonly week?: number // tooEarly: the first week in which it can happen; always: from which it has
  readonly deadlines?: number // noSuchDeadline: how many there are within the horizon
}

/** The exact answer among the futures in which the conditions hold; all zero where there are none. */
export type ConditionedAnswer = {
  readonly probability: number // of the conditions together
  readonly outcomes: readonly OutcomeShare[]
  readonly groups: GroupShares
  readonly early: EarlyShares // of the groups alone
  readonly byWeek: readonly WeekShares[]
  readonly settledIn: readonly number[] // [horizon + 1]
  readonly prices: readonly PriceClass[]
  readonly whyNot?: WhyNot // where the probability is 0
}

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
