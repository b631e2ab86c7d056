/** A case's real history against the model. It needs the graph and no machine, so that a worker stays small. */

export type { MeanInterval } from '@/engine'
export { baseRateOf } from './base-rate'
export { type BeliefRecord, openReplay, replayBelief, type SeenWeek } from './belief-replay'
export { forecastOf, forecastsOf } from './forecasts'
export { hiddenParts } from './hidden-parts'
export { drawInSample, inSampleDraw, inSampleNumbers, type Moment } from './in-sample'
export { historyUpTo, knownCalendar } from './known-on'
export { precedentComparison } from './precedent-comparison'
export { questionChance } from './question-chance'
export { againstSentence, againstTheNews, surprisesOf } from './surprises'
export { type SeenForecast, type ToldHistory, toldFrom, toldHistory } from './told-history'
export {
  type Forecaster,
  type TrackRecord,
  trackRecord,
} from './track-record'
export type * from './types'
