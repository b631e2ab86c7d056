import type { Scenario } from '@/scenarios/scenario.types'
import type { Group } from '../types'

/** A day and what of the calendar is known then. */
export type Placed = {
  readonly date: string
  readonly week: number
  readonly calendar: Scenario['calendar']
}

/**
 * All that a forecast from a day needs: the calendar known then, and a weight for each state of the graph that would have been
 * seen alike, together 1. Where nothing is hidden one state has all the weight.
 */
export type ForecastPoint = Placed & { readonly weights: Float64Array }

/** The exact chances of the endings at the horizon, seen from a point. They add up to 1. */
export type Forecast = {
  readonly date: string
  readonly week: number
  readonly groups: Readonly<Record<Group, number>>
}
