import type { ForecastPoint, ReplayPoint } from './types'

/**
 * For every point after a headline, the one at the end of the same week had the headline not come: the state and calendar
 * before it. The forecast after less this one is what the headline moved; the rest since the last one is time passing.
 * @param start where the record begins.
 */
export const beforeEach = (start: ForecastPoint, points: readonly ReplayPoint[]): readonly ForecastPoint[] =>
  points.map(({ date, week }, i) => {
    const { key, ending, calendar } = points[i - 1] ?? start
    return { date, week, key, calendar, ...(ending === undefined ? {} : { ending }) }
  })
