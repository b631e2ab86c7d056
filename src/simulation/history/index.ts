/** A case's real history against the model: the page's part. It steps the machine; `graph.ts` is the worker's part. */
export { beforeEach } from './before-each'
export { historyUpTo } from './history-up-to'
export { knownCalendar } from './known-calendar'
export { forecastFrom, replayHistory } from './replay-history'
export type * from './types'
export { weeklyPoints } from './weekly-points'
