import { groupRange } from '@/simulation'
import { inSlices } from '@/simulation/analyse'
import {
  type Forecast,
  type ForecastPoint,
  forecastsOf,
  inSampleDraw,
  questionChance,
  type TrackRecord,
  trackRecord,
} from '@/simulation/history/graph'
import type { GroupRange } from '@/simulation/types'
import { PAST_DRAWS } from '../past-draws'
import type { Asking, Handlers, Question } from './asking'

/** What of a case's real history is asked; a point is where the machine stands on a day, which the page has stepped. */
export type CasesQuestions = {
  readonly forecasts: Question<{ readonly points: readonly ForecastPoint[] }, readonly Forecast[]>
  /** As `forecasts`; a kind of its own, so that a date that is moved never takes the place of the whole history. */
  readonly pastForecast: Question<{ readonly point: ForecastPoint }, Forecast>
  /** What the numbers that later events helped to set leave of a forecast, drawn within their ranges. */
  readonly pastRange: Question<{ readonly point: ForecastPoint }, GroupRange>
  /** One point for each question of the record, of the day it was asked. */
  readonly pastRecord: Question<{ readonly points: readonly ForecastPoint[] }, TrackRecord>
}

type OfPoint = CasesQuestions['pastRange']['ask']

function* drawing({ recipe, point }: OfPoint, { negotiation, scenario }: Asking): Generator<undefined, GroupRange> {
  const groups: Forecast['groups'][] = []
  for (let k = 0; k < PAST_DRAWS; k++) {
    groups.push(inSampleDraw(negotiation, scenario, recipe.changes, recipe.horizonWeeks, point, k).groups)
    yield undefined
  }
  return groupRange(groups)
}

async function pastRecord(
  { recipe, points }: CasesQuestions['pastRecord']['ask'],
  { negotiation, scenario }: Asking,
): Promise<TrackRecord> {
  const history = await negotiation.histories[scenario.id]?.()
  if (history === undefined) throw new RangeError(`The course of "${scenario.id}" is not on record.`)
  const chances = history.questions.map((question, at) => {
    const point = points[at]
    if (point === undefined) throw new RangeError(`"${question.id}" has no point of its day.`)
    return questionChance(negotiation, scenario, recipe.changes, question, point)
  })
  return trackRecord(negotiation, scenario, history, chances)
}

const forecasts = ({ recipe, points }: CasesQuestions['forecasts']['ask'], { negotiation, scenario }: Asking) =>
  forecastsOf(negotiation, scenario, recipe.changes, recipe.horizonWeeks, points)

export const casesHandlers: Handlers<CasesQuestions> = {
  forecasts,
  pastForecast: ({ recipe, point }, asking) => forecasts({ recipe, points: [point] }, asking)[0],
  pastRange: (ask, asking) => inSlices(drawing(ask, asking), asking.isCancelled),
  pastRecord,
}
