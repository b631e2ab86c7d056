/** A case's real history against the model: the page's part. It steps the machine; `graph.ts` is the worker's part. */
export { historyUpTo, knownCalendar } from './known-on'
export { beforeEach, forecastFrom, replayHistory, weeklyPoints } from './replay-history'
export type * from './types'
