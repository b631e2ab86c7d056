import type { Numbers } from '@/engine'
import type { Negotiation } from '@/scenarios/negotiation'
import type { Scenario } from '@/scenarios/scenario.schema'
import type { Scenario as AnyScenario } from '@/scenarios/scenario.types'
import { drawNumbers } from '../draw-numbers'
import type { OpenNegotiation } from '../open-negotiation'
import { forecastOf } from './forecasts'
import type { Forecast, ForecastPoint } from './types'

/** The numbers partly informed by what happened after the start and able to move an ending: the one way hindsight can still enter. */
export const inSampleNumbers = (
  { parameters }: Pick<Negotiation, 'parameters'>,
  { numbers }: Pick<AnyScenario, 'numbers'>,
): readonly string[] =>
  parameters.filter(({ id, kind }) => kind !== 'amount' && numbers[id]?.inSample === true).map(({ id }) => id)

/**
 * Draw k of the in-sample numbers, the others left at their readings: the very draws of the range beside a headline, so
 * the two ranges share their luck. Draws and not all numbers at one end: corners in which everything errs to one side
 * are no credible worlds, and cancel where one end of a number helps an ending and that of another hinders it.
 */
export function drawInSample(negotiation: Negotiation, scenario: Scenario, changes: Numbers, k: number): Numbers {
  const drawn = drawNumbers(negotiation, scenario, changes, k)
  const own = inSampleNumbers(negotiation, scenario).map((id) => [id, drawn[id] ?? 0] as const)
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
): Forecast => forecastOf(negotiation, scenario, drawInSample(negotiation, scenario, changes, k), horizonWeeks, point)
