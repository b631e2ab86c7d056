import { type ColumnSource, parquetWriteBuffer } from 'hyparquet-writer'
import { type Negotiation, UNRESOLVED } from '@/scenarios/negotiation'
import type { FirstWeeks, RunColumns } from '../analyse/run-types'
import { APP_VERSION } from './app-version'
import { canonicalJson } from './canonical-json'
import type { ResultFile } from './result-file'
import { columnName, firstColumn, occurred } from './run-tables'

/**
 * The drawn runs as one Parquet file: a row a run; for every event a yes or no and the week in which it first happened, 0
 * for never; and the result with its recipe in the file's own metadata under "standoff". Memory: all of it at once, some
 * 600 bytes a run.
 */
export function runsParquet(
  negotiation: Negotiation,
  columns: RunColumns,
  firsts: FirstWeeks,
  result: ResultFile,
): ArrayBuffer {
  const { outcomes, events, counterIds, firstRun, runs } = columns
  const whole = (name: string, data: Int32Array): ColumnSource => ({ name, data, type: 'INT32', nullable: false })
  const text = (name: string, of: (outcome: (typeof outcomes)[number]) => string): ColumnSource => {
    const words = outcomes.map(of)
    return { name, data: Array.from(columns.outcome, (o) => words[o] ?? ''), type: 'STRING', nullable: false }
  }
  const columnData: readonly ColumnSource[] = [
    { name: 'run', data: Array.from({ length: runs }, (_, i) => BigInt(firstRun + i)), type: 'INT64', nullable: false },
    text('outcome', ({ id }) => id),
    text('ending', ({ group }) => group),
    {
      name: 'weeks_to_settle', // null where the horizon came first
      data: Array.from(columns.week, (week, i) =>
        outcomes[columns.outcome[i] ?? 0]?.group === UNRESOLVED ? null : week,
      ),
      type: 'INT32',
    },
    whole('horizon_weeks', new Int32Array(runs).fill(result.recipe.horizonWeeks)),
    ...pricesOf(negotiation, columns),
    ...counterIds.map((id, c) =>
      whole(columnName(id), Int32Array.from(columns.counters.subarray(c * runs, (c + 1) * runs))),
    ),
    ...events.map((id, e): ColumnSource => {
      const data = Array.from({ length: runs }, (_, i) => occurred(columns, i, e))
      return { name: id, data, type: 'BOOLEAN', nullable: false }
    }),
    ...events.map((id, e) => whole(firstColumn(id), Int32Array.from(firsts.week.subarray(e * runs, (e + 1) * runs)))),
  ]
  return parquetWriteBuffer({
    columnData: [...columnData],
    kvMetadata: [{ key: 'standoff', value: canonicalJson(result) }],
    createdBy: `standoff version ${APP_VERSION}`,
  })
}

const pricesOf = ({ price }: Negotiation, columns: RunColumns): readonly ColumnSource[] => {
  if (price === undefined) return []
  const data = Array.from(columns.price, (paid) => (Number.isNaN(paid) ? null : paid))
  return [{ name: columnName(price.field), data, type: 'DOUBLE' }]
}
