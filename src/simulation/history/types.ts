import type { Scenario } from '@/scenarios/scenario.types'
import type { Group } from '../types'

/** Where the negotiation stands on a day and what of the calendar is known then: all that a forecast from that day needs. */
export type ForecastPoint = {
  readonly date: string
  readonly week: number
  readonly key: number // of the state, as in the graph
  readonly ending?: string // set once it is over
  readonly calendar: Scenario['calendar']
}

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
