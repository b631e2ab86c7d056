import type { CaseHistory } from '@/scenarios/history.types'
import { groupRange } from '@/simulation'
import { inSlices } from '@/simulation/analyse'
import {
  type Forecast,
  inSampleDraw,
  type Moment,
  openReplay,
  questionChance,
  type SeenForecast,
  type ToldHistory,
  type TrackRecord,
  toldFrom,
  toldHistory,
  trackRecord,
} from '@/simulation/history'
import type { GroupRange } from '@/simulation/types'
import { PAST_DRAWS } from '../past-draws'
import type { Asking, Handlers, Question } from './asking'

/** What of a case's real history is asked. The record is the negotiation's own: nothing of it is sent. */
export type CasesQuestions = {
  readonly pastTold: Question<unknown, ToldHistory>
  /** A kind of its own, so that a date that is moved never takes the place of the whole history. */
  readonly pastForecast: Question<{ readonly date: string }, SeenForecast>
  /** What the numbers that later events helped to set leave of a forecast, drawn within their ranges. */
  readonly pastRange: Question<{ readonly moment: Moment }, GroupRange>
  readonly pastRecord: Question<unknown, TrackRecord>
}

async function historyOf({ negotiation, scenario }: Asking): Promise<CaseHistory> {
  const history = await negotiation.histories[scenario.id]?.()
  if (history === undefined) throw new RangeError(`The course of "${scenario.id}" is not on record.`)
  return history
}

type OfMoment = CasesQuestions['pastRange']['ask']

function* drawing(
  { recipe: { changes, horizonWeeks }, moment }: OfMoment,
  { negotiation, scenario }: Asking,
  history: CaseHistory,
): Generator<undefined, GroupRange> {
  const groups: Forecast['groups'][] = []
  for (let k = 0; k < PAST_DRAWS; k++) {
    const [forecast] = inSampleDraw(negotiation, scenario, changes, horizonWeeks, history, [moment], k)
    if (forecast !== undefined) groups.push(forecast.groups)
    yield undefined
  }
  return groupRange(groups)
}

export const casesHandlers: Handlers<CasesQuestions> = {
  pastTold: async ({ recipe: { changes, horizonWeeks } }, asking) =>
    toldHistory(asking.negotiation, asking.scenario, changes, horizonWeeks, await historyOf(asking)),
  pastForecast: async ({ recipe: { changes, horizonWeeks }, date }, asking) => {
    const { negotiation, scenario } = asking
    const history = await historyOf(asking)
    const point = openReplay(negotiation, scenario, changes, history).on(date)
    return toldFrom(negotiation, scenario, changes, horizonWeeks, history, point)
  },
  pastRange: async (ask, asking) => inSlices(drawing(ask, asking, await historyOf(asking)), asking.isCancelled),
  pastRecord: async ({ recipe: { changes } }, asking) => {
    const { negotiation, scenario } = asking
    const history = await historyOf(asking)
    const { on } = openReplay(negotiation, scenario, changes, history)
    const chances = history.questions.map((question) =>
      questionChance(negotiation, scenario, changes, question, on(question.asOf)),
    )
    return trackRecord(negotiation, scenario, history, chances)
  },
}
