import type { Numbers } from '@/engine'
import { addDays, weekOfDate } from '@/scenarios/calendar-date'
import type { CaseHistory, HiddenQuestion } from '@/scenarios/history.types'
import type { Scenario } from '@/scenarios/scenario.schema'
import type { OpenNegotiation } from '../open-negotiation'
import { openReplay } from './belief-replay'
import { forecastsOf } from './forecasts'
import { hiddenParts } from './hidden-parts'
import type { Forecast, ForecastPoint } from './types'

/** What is known of something hidden: how likely each answer is, in their order, and the forecast if it is true. */
export type HiddenBelief = {
  readonly id: string
  readonly parts: readonly { readonly share: number; readonly forecast?: Forecast }[] // no forecast where the share is 0
}

/** A forecast with what nobody outside could see behind it. */
export type SeenForecast = Forecast & { readonly hidden: readonly HiddenBelief[] }

/** The forecasts along a record. */
export type ToldHistory = {
  /** At the end of every week from the start on. */
  readonly weekly: readonly [Forecast, ...Forecast[]]
  /** After each headline of the record, in its order. */
  readonly after: readonly SeenForecast[]
  /** At the same week had the headline not come, nor what it announced: the forecast after it less this is what it moved. */
  readonly before: readonly Forecast[]
  /** The day of the headline that ended it, for a record that got so far. */
  readonly settledOn?: string
}

/** Forecasts of points that belong together, taken back in the order in which they were asked for. */
function asked(points: ForecastPoint[]) {
  const ask = (point: ForecastPoint) => {
    const at = points.push(point) - 1
    return (forecasts: readonly Forecast[]): Forecast => {
      const forecast = forecasts[at]
      if (forecast === undefined) throw new RangeError(`${point.date} has no forecast.`)
      return forecast
    }
  }
  return ask
}

function askSeen(
  negotiation: OpenNegotiation,
  questions: readonly HiddenQuestion[],
  ask: ReturnType<typeof asked>,
  point: ForecastPoint,
) {
  const whole = ask(point)
  const hidden = questions.flatMap((question) => {
    const parts = hiddenParts(negotiation, question, point)
    if (parts === undefined) return []
    const taken = parts.map((part) => ({ share: part.share, take: part.share > 0 ? ask(part.point) : undefined }))
    return [{ id: question.id, parts: taken }]
  })
  return (forecasts: readonly Forecast[]): SeenForecast => ({
    ...whole(forecasts),
    hidden: hidden.map(({ id, parts }) => ({
      id,
      parts: parts.map(({ share, take }) => ({ share, ...(take === undefined ? {} : { forecast: take(forecasts) }) })),
    })),
  })
}

/** The whole record with its forecasts: headline by headline and week by week. @throws {RangeError} as `openReplay`. */
export function toldHistory(
  negotiation: OpenNegotiation,
  scenario: Scenario,
  changes: Numbers,
  horizonWeeks: number,
  history: CaseHistory,
): ToldHistory {
  const { headlines, hidden, until } = history
  const replay = openReplay(negotiation, scenario, changes, history)
  const points: ForecastPoint[] = []
  const ask = asked(points)
  const last = weekOfDate(scenario.startDate, addDays(until, -6))
  const start = ask(replay.week(0))
  const later = Array.from({ length: last }, (_, at) => ask(replay.week(at + 1)))
  const stood = headlines.map(({ date }, at) => replay.after(at + 1, date))
  const after = stood.map((point) => askSeen(negotiation, hidden, ask, point))
  const before = headlines.map(({ date }, at) =>
    ask(replay.after(at, date, headlines[at - 1]?.date ?? scenario.startDate)),
  )
  const forecasts = forecastsOf(negotiation, scenario, changes, horizonWeeks, points)
  const { ending } = negotiation.graph
  const over = stood.find(({ weights }) => weights.every((weight, s) => weight === 0 || (ending[s] ?? -1) >= 0))
  return {
    weekly: [start(forecasts), ...later.map((take) => take(forecasts))],
    after: after.map((take) => take(forecasts)),
    before: before.map((take) => take(forecasts)),
    ...(over === undefined ? {} : { settledOn: over.date }),
  }
}

/** The forecast from a day, with what nobody outside could see behind it. */
export function toldFrom(
  negotiation: OpenNegotiation,
  scenario: Scenario,
  changes: Numbers,
  horizonWeeks: number,
  { hidden }: Pick<CaseHistory, 'hidden'>,
  point: ForecastPoint,
): SeenForecast {
  const points: ForecastPoint[] = []
  const take = askSeen(negotiation, hidden, asked(points), point)
  return take(forecastsOf(negotiation, scenario, changes, horizonWeeks, points))
}
