/** A case's real history against the model: the part that needs the graph and no machine, so that a worker stays small. */

export type { MeanInterval } from '@/engine'
export { baseRateOf } from './base-rate'
export { type BeliefRecord, partsBy, replayBelief, type SeenWeek, withoutNews } from './belief-replay'
export { forecastOf, forecastsOf, weightedForecastsOf } from './forecasts'
export { drawInSample, inSampleDraw, inSampleNumbers } from './in-sample'
export { precedentComparison } from './precedent-comparison'
export { questionChance } from './question-chance'
export {
  type Forecaster,
  type Score,
  type ScoreDifference,
  type ScoredQuestion,
  type TrackRecord,
  trackRecord,
} from './track-record'
export type * from './types'
