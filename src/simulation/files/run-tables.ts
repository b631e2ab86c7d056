import type { RunColumns } from '../analyse/run-types'
import { type Cell, csvLines } from './csv'
import { type ResultFile, recipeOfResult } from './result-file'

/** Whether event `e` occurred in the run at `index`. */
export const occurred = ({ eventsLow, eventsHigh }: RunColumns, index: number, e: number): boolean =>
  ((e < 32 ? (eventsLow[index] ?? 0) >>> e : (eventsHigh[index] ?? 0) >>> (e - 32)) & 1) === 1

/** "weeksDark" → "weeks_dark" */
export const columnName = (counter: string): string =>
  counter.replace(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`)

/** One row a run: ending, weeks to settle (empty where the horizon came first), price, counters, and 1 or 0 for every event of the machine. Line by line, since there may be millions. */
export function* runsCsvLines(columns: RunColumns, result: ResultFile): Generator<string> {
  const { outcomes, events, counterIds, firstRun, runs } = columns
  const { scenario, seed, horizonWeeks } = recipeOfResult(result)
  const counterColumns = counterIds.map(columnName)
  function* rows(): Generator<readonly Cell[]> {
    for (let i = 0; i < runs; i++) {
      const outcome = outcomes[columns.outcome[i] ?? 0]
      const weeks = outcome?.group === 'unresolved' ? undefined : columns.week[i]
      const price = columns.price[i] ?? Number.NaN
      yield [
        ...[firstRun + i, outcome?.id, outcome?.group, weeks, horizonWeeks, price],
        ...counterIds.map((_, c) => columns.counters[c * runs + i]),
        ...events.map((_, e) => (occurred(columns, i, e) ? 1 : 0)),
        ...[scenario, result.modelVersion, seed],
      ]
    }
  }
  yield* csvLines(
    [
      'run',
      'outcome',
      'ending',
      'weeks_to_settle',
      'horizon_weeks',
      'price_usd_bn',
      ...counterColumns,
      ...events,
      'scenario',
      'model',
      'seed',
    ],
    rows(),
  )
}
