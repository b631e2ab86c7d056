import type { Numbers } from '@/engine'
import type { Negotiation } from '@/scenarios/negotiation'
import type { Scenario } from '@/scenarios/scenario.schema'
import type { Scenario as AnyScenario } from '@/scenarios/scenario.types'
import { drawNumbers } from '../draw-numbers'
import type { OpenNegotiation } from '../open-negotiation'
import { type BeliefRecord, openReplay } from './belief-replay'
import { forecastOf } from './forecasts'
import type { Forecast } from './types'

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

/** A day of a record and how many of its headlines have come. */
export type Moment = { readonly date: string; readonly headlines: number }

/**
 * The forecasts at some moments under draw k of the in-sample numbers: what the record makes likely of the hidden is worked out with
 * the drawn numbers too. `groupRange` makes a range of the forecasts' groups.
 */
export function inSampleDraw(
  negotiation: OpenNegotiation,
  scenario: Scenario,
  changes: Numbers,
  horizonWeeks: number,
  record: BeliefRecord,
  moments: readonly Moment[],
  k: number,
): readonly Forecast[] {
  const drawn = drawInSample(negotiation, scenario, changes, k)
  const { after } = openReplay(negotiation, scenario, drawn, record)
  return moments.map(({ date, headlines }) =>
    forecastOf(negotiation, scenario, drawn, horizonWeeks, after(headlines, date)),
  )
}
