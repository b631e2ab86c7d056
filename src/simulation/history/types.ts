import type { Scenario } from '@/scenarios/scenario.types'
import type { Group } from '../types'

/** A day and what of the calendar is known then. */
export type Placed = {
  readonly date: string
  readonly week: number
  readonly calendar: Scenario['calendar']
}

/** Where the negotiation stands on a day and what of the calendar is known then: all that a forecast from that day needs. */
export type ForecastPoint = Placed & {
  readonly key: number // of the state, as in the graph
  readonly ending?: string // set once it is over
}

/** The same where several states would have been seen alike: a weight for each state of the graph, together 1. */
export type WeightedPoint = Placed & { readonly weights: Float64Array }

/** The state after one headline of the record. */
export type ReplayPoint = ForecastPoint & {
  readonly headline: number // index in the record
  readonly events: readonly string[]
}

/** The exact chances of the endings at the horizon, seen from a point. They add up to 1. */
export type Forecast = {
  readonly date: string
  readonly week: number
  readonly groups: Readonly<Record<Group, number>>
}
