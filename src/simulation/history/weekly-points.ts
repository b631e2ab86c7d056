import { addDays, weekOfDate } from '@/scenarios/calendar-date'
import type { CaseHistory } from '@/scenarios/forced-sale/history/history.types'
import type { Scenario } from '@/scenarios/scenario.schema'
import { forecastFrom } from './replay-history'
import type { ForecastPoint } from './types'

/** Where the forecast stood at the end of every week from the start to the last whole week the record covers. */
export function weeklyPoints(scenario: Scenario, history: CaseHistory): readonly ForecastPoint[] {
  const weeks = weekOfDate(scenario.startDate, addDays(history.until, -6))
  return Array.from({ length: weeks + 1 }, (_, week) =>
    forecastFrom(scenario, history, addDays(scenario.startDate, 7 * week)),
  )
}
