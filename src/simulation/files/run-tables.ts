import { type Negotiation, UNRESOLVED } from '@/scenarios/negotiation'
import type { FirstWeeks, RunColumns } from '../analyse/run-types'
import { type Cell, csvLines } from './csv'
import { modelCells, modelColumns } from './model-of'
import { type ResultFile, recipeOfResult } from './result-file'

/** Whether event `e` occurred in the run at `index`. */
export const occurred = ({ eventsLow, eventsHigh }: RunColumns, index: number, e: number): boolean =>
  ((e < 32 ? (eventsLow[index] ?? 0) >>> e : (eventsHigh[index] ?? 0) >>> (e - 32)) & 1) === 1

/** "offersMade" → "offers_made" */
export const columnName = (counter: string): string =>
  counter.replace(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`)

/** "first_EVENT": the week in which it first happened. */
export const firstColumn = (event: string): string => `first_${event}`

/**
 * One row a run: ending, weeks to settle (empty where the horizon came first), price, counters, and for every event of the
 * machine 1 or 0 and the week in which it first happened, 0 for never. Line by line, since there may be millions.
 */
export function* runsCsvLines(
  negotiation: Negotiation,
  columns: RunColumns,
  firsts: FirstWeeks,
  result: ResultFile,
): Generator<string> {
  const { price } = negotiation
  const { outcomes, events, counterIds, firstRun, runs } = columns
  const { scenario, seed, horizonWeeks } = recipeOfResult(result)
  const counterColumns = counterIds.map(columnName)
  function* rows(): Generator<readonly Cell[]> {
    for (let i = 0; i < runs; i++) {
      const outcome = outcomes[columns.outcome[i] ?? 0]
      const weeks = outcome?.group === UNRESOLVED ? undefined : columns.week[i]
      yield [
        ...[firstRun + i, outcome?.id, outcome?.group, weeks, horizonWeeks],
        ...(price === undefined ? [] : [columns.price[i]]),
        ...counterIds.map((_, c) => columns.counters[c * runs + i]),
        ...events.map((_, e) => (occurred(columns, i, e) ? 1 : 0)),
        ...events.map((_, e) => firsts.week[e * runs + i]),
        ...[scenario, ...modelCells(result), seed],
      ]
    }
  }
  const paid = price === undefined ? [] : [columnName(price.field)]
  const own = ['run', 'outcome', 'ending', 'weeks_to_settle', 'horizon_weeks', ...paid]
  const ground = ['scenario', ...modelColumns(result), 'seed']
  const names = [...own, ...counterColumns, ...events, ...events.map(firstColumn), ...ground]
  yield* csvLines(names, rows())
}
