import type { Numbers } from '@/engine'
import { type ParameterId, parameterCatalogue } from '@/scenarios/forced-sale/parameter-catalogue'
import type { Scenario } from '@/scenarios/scenario.schema'
import { drawNumbers } from '../draw-numbers'
import type { OpenNegotiation } from '../open-negotiation'
import { forecastOf } from './forecasts'
import type { Forecast, ForecastPoint } from './types'

/** The numbers partly informed by what happened after the start and able to move an ending: the one way hindsight can still enter. */
export const inSampleNumbers = (scenario: Scenario): readonly ParameterId[] =>
  parameterCatalogue.filter(({ id, kind }) => kind !== 'amount' && scenario.numbers[id].inSample).map(({ id }) => id)

/**
 * Draw k of the in-sample numbers, the others left at their readings: the very draws of the range beside a headline, so
 * the two ranges share their luck. Draws and not all numbers at one end: corners in which everything errs to one side
 * are no credible worlds, and cancel where one end of a number helps a sale and that of another hinders it.
 */
export function drawInSample(scenario: Scenario, changes: Numbers, k: number): Numbers {
  const drawn = drawNumbers(scenario, changes, k)
  const own = inSampleNumbers(scenario).map((id) => [id, drawn[id] ?? scenario.numbers[id].base] as const)
  return { ...changes, ...Object.fromEntries(own) }
}

/** The forecast at a point under draw k of the in-sample numbers. `groupRange` makes a range of the forecasts' groups. */
export const inSampleDraw = (
  negotiation: OpenNegotiation,
  scenario: Scenario,
  changes: Numbers,
  horizonWeeks: number,
  point: ForecastPoint,
  k: number,
): Forecast => forecastOf(negotiation, scenario, drawInSample(scenario, changes, k), horizonWeeks, point)
