import type { Party } from '@/machines/event-record'
import type { Choice, RunEnd, Standing, Timeline } from '../step/types'

/*
 * A seat in points. Two halves: the play (`createSeatPlayer`, where the machine is: of a negotiation, a recipe, the `seats` of its details and a game) takes the decisions made so far and runs on to the next
 * one; the worths (`seatWorths`, where the compiled chain is) say what a decision was worth. Neither knows a word of text: events,
 * fields and endings are ids. All points are of one party, from 0, its worst ending, to 100, its best; a history can lie outside by
 * what its weeks are worth.
 */

/** One ending on a party's ladder, by the path of its payoff column: `endings.kept`. */
export type Rung = { readonly path: string; readonly points: number }

/** points = 100 · (payoff − worst) / (best − worst), over all the states a run can stop in. */
export type PointScale = {
  readonly party: Party
  readonly worst: number
  readonly best: number
  /** The endings, lowest first; what a buyer adds is in none of them. */
  readonly ladder: readonly Rung[]
  /** Why the worths are what they are, and the ids of the sources. */
  readonly reason: string
  readonly sources: readonly string[]
}

/** Who sits: one party, or two on one device. The model plays everybody else. */
export type Seats = readonly [Party] | readonly [Party, Party]

/**
 * What was chosen at each stop, in order. At a move: an own event, or `NOTHING` to hold; at an answer: one of the answers due. With
 * two seats each stop takes one of every party that has options there, in the order of `seats`. This list alone, with seed and
 * run, is the game.
 */
export type Decision = { readonly party: Party; readonly event: string }

export type SeatGame = {
  readonly seed: string
  readonly run: number
  readonly seats: Seats
  readonly decisions: readonly Decision[]
}

/**
 * Why a decision is due: at the start; somebody waits for one's word; one can do what one could not; a field turned; a deadline falls
 * this week; 12 weeks have passed.
 */
export type StopReason = 'start' | 'answer' | 'acts' | 'turn' | 'deadline' | 'weeks'

/** What a history did between two decisions. */
export type Passage = {
  /** Weeks begun and over since the last decision, and those of them without a public event. */
  readonly weeks: number
  readonly quiet: number
  /** What happened, in order; `own` tells whether a seat chose it, at a stop or by a choice that still held. */
  readonly events: readonly {
    readonly week: number
    readonly event: string
    readonly party: Party
    readonly own: boolean
  }[]
}

/** What one party can choose at a stop: `NOTHING` first where it can hold, then its events in the model's order. */
export type StopOptions = { readonly party: Party; readonly events: readonly string[] }

/** A decision that is due. Nothing in it says what any option is worth. */
export type Stop = {
  /** From 0. */
  readonly index: number
  readonly week: number
  readonly slot: number
  readonly kind: 'move' | 'answer'
  readonly reason: StopReason
  /** The fields of a state that say something else than at the last stop, where the reason is `turn`. */
  readonly turned: readonly string[]
  /** By seat; a seat without options here is left out. */
  readonly options: readonly StopOptions[]
  /** What has happened so far in the step: an answer's headline. Empty at a move. */
  readonly events: readonly string[]
  readonly before: Standing
}

/** A stop that is over: what was chosen there, what became of it, and what passed until the next. */
export type TakenStop = Stop & {
  readonly chosen: readonly (Decision & {
    /** The choice was carried out, in which week; holding always is. A choice that never was came too late. */
    readonly madeInWeek?: number
    /** The event after which it could no longer be made, with its party; only where it came too late. */
    readonly foiledBy?: { readonly event: string; readonly party: Party; readonly week: number }
  })[]
  readonly passage: Passage
}

/**
 * A game as far as its decisions go. `timeline` is a history with every held week in it, `choices` those of its session: a seat's
 * link may keep either. `bad`: a decision that its stop does not offer.
 */
export type SeatTable = {
  readonly timeline: Timeline
  readonly choices: readonly Choice[]
  readonly taken: readonly TakenStop[]
} & (
  | { readonly status: 'due'; readonly stop: Stop }
  | { readonly status: 'ended'; readonly end: RunEnd }
  | { readonly status: 'bad'; readonly decision: Decision; readonly allowed: readonly string[] }
)

/** One option of a stop in points: weeks behind included, best play following. */
export type OptionWorth = {
  readonly event: string
  readonly worth: number
  /** How likely the model would do this in the seat, in this step of the week or this answer. */
  readonly modelChance: number
  readonly isAgreeing: boolean
}

/** What a stop is worth to one seat, all in points with the weeks behind included. */
export type StopWorth = {
  readonly party: Party
  /** With best play, with the model in the seat, and without its agreeing acts; the last only where it has any. */
  readonly best: number
  readonly model: number
  readonly neverSign?: number
  /** In the order of the stop's options. */
  readonly options: readonly OptionWorth[]
}

/** A decision with what came of it, in points. */
export type ReviewedStop = {
  readonly stop: TakenStop
  readonly worth: StopWorth
  readonly event: string
  /**
   * What the decision gave away against best play, ≤ 0 but for rounding: of every own question from this stop to the next, holding on included.
   */
  readonly shortfall: number
  /** What chance brought from this stop to the next. */
  readonly luck: number
}

/** A point of the line of expectation: before week `week`, with best play and without agreeing acts. */
export type ExpectationPoint = { readonly week: number; readonly best: number; readonly neverSign?: number }

/**
 * How a seat fared. points = start + Σ shortfalls + Σ luck, to within `bound`. `points` are final where the history has ended, else
 * what is expected.
 */
export type SeatReview = {
  readonly party: Party
  readonly start: number // best play, at the start
  readonly model: number // the model's play, at the start
  readonly points: number
  readonly stops: readonly ReviewedStop[]
  readonly lost: number // R = −Σ shortfalls
  readonly luck: number
  readonly margin: number // M = max(1, start − model)
  readonly score: number // round(100 · 2^(−R / M))
  readonly bound: number
  readonly line: readonly ExpectationPoint[]
  /**
   * The decision that chose best by the most: ahead of the other option the model takes most often, by `ahead` ≥ 1. Undefined where
   * none stands out.
   */
  readonly bestMove?: { readonly stop: number; readonly other: string; readonly ahead: number }
  /** The decision that gave away the most, ≥ 0.5; undefined where nothing was given away. */
  readonly costliestMove?: { readonly stop: number; readonly better: string; readonly lost: number }
}

/** Where two seats came out together, beside the ending with the largest sum of points. */
export type JointPoints = {
  readonly together: number
  readonly most: number
  readonly mostPath: string
}

/**
 * The worths of one seat of a recipe, from every week, question and state (`seatWorths` of `seat/worths`, in the worker): about
 * 30 MB for 104 weeks of a forced sale, twice that once `neverSign` is asked for.
 */
export type SeatWorths = {
  readonly scale: PointScale
  /** @throws {RangeError} if the party has no options at the stop. */
  readonly stopWorth: (timeline: Timeline, stop: Stop) => StopWorth
  /** Of a game as far as it was played; a decision that is due is not in it. */
  readonly review: (table: Pick<SeatTable, 'timeline' | 'taken'>) => SeatReview
}
