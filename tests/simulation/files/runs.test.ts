import { parquetMetadata, parquetReadObjects } from 'hyparquet'
import { expect, it } from 'vitest'
import { tiktok2025 } from '@/scenarios/forced-sale/presets/tiktok-2025.scenario'
import { editedCase, runHistory } from '@/simulation'
import { atOnce, recordColumns, recordFirsts } from '@/simulation/analyse'
import { parseResult, runsCsvLines } from '@/simulation/files'
import { occurred } from '@/simulation/files/run-tables'
import { runsParquet } from '@/simulation/files/runs-parquet'
import { opened } from '../../forced-sale'
import { fullRecipe, madeResult } from './made-result'
import { readCsv } from './read-csv'

const RUNS = 3000 // more than one row group: the writer's first holds 1,000 rows
const recipe = { ...fullRecipe, runs: RUNS }
const result = madeResult(recipe)
const scenario = editedCase(tiktok2025, recipe.edits)
const { changes, horizonWeeks, seed } = recipe
const asked = [opened, scenario, changes, horizonWeeks, seed, 0, RUNS] as const
const columns = atOnce(recordColumns(...asked))
const firsts = atOnce(recordFirsts(...asked))
const history = (run: number) => runHistory(opened, scenario, changes, horizonWeeks, seed, run)
const runsToCheck = [0, 1, 7, 999, 1000, 1001, 2999]
/** The week of the first headline that holds an event; 0 where none does. */
const firstWeek = (run: number, event: string) =>
  history(run).headlines.find(({ events }) => events.includes(event))?.week ?? 0
const eventsOf = (run: number) => new Set(history(run).headlines.flatMap(({ events }) => events))

it('the CSV tells every run as its own history does', () => {
  const [header = [], ...rows] = readCsv([...runsCsvLines(opened, columns, firsts, result)].join(''))
  expect(rows).toHaveLength(RUNS)
  for (const run of runsToCheck) {
    const cells = Object.fromEntries(header.map((name, c) => [name, rows[run]?.[c] ?? '']))
    const told = history(run)
    expect(cells).toMatchObject({ run: String(run), outcome: told.outcome, ending: told.group, seed: `'${seed}` })
    expect(cells.weeks_to_settle).toBe(told.group === 'unresolved' ? '' : String(told.endWeek))
    expect(cells.horizon_weeks).toBe(String(horizonWeeks))
    expect(cells.price_usd_bn === '' ? undefined : Number(cells.price_usd_bn)).toBe(told.price)
    expect(Number(cells.weeks_dark)).toBe(told.counters.weeksDark)
    expect(new Set(columns.events.filter((event) => cells[event] === '1'))).toEqual(eventsOf(run))
    for (const event of columns.events) expect(cells[`first_${event}`], event).toBe(String(firstWeek(run, event)))
  }
  expect(rows.some((row) => row[header.indexOf('price_usd_bn')] !== '')).toBe(true)
  const open = rows.filter((row) => row[header.indexOf('weeks_to_settle')] === '')
  expect(open.length).toBeGreaterThan(0)
  expect(new Set(open.map((row) => row[header.indexOf('ending')]))).toEqual(new Set(['unresolved']))
})

it('the Parquet file, read back by its own reader, tells the same; the result travels in its metadata', async () => {
  const file = runsParquet(opened, columns, firsts, result)
  const rows = await parquetReadObjects({ file })
  expect(rows).toHaveLength(RUNS)
  for (const run of runsToCheck) {
    const told = history(run)
    expect(rows[run]).toMatchObject({ run: BigInt(run), outcome: told.outcome, ending: told.group })
    expect(rows[run]?.weeks_to_settle).toBe(told.group === 'unresolved' ? null : told.endWeek)
    expect(rows[run]?.horizon_weeks).toBe(horizonWeeks)
    expect(rows[run]?.price_usd_bn ?? undefined).toBe(told.price)
    expect(rows[run]?.refusals).toBe(told.counters.refusals)
    const happened = columns.events.filter((event) => rows[run]?.[event] === true)
    expect(new Set(happened)).toEqual(eventsOf(run))
    for (const event of columns.events) expect(rows[run]?.[`first_${event}`], event).toBe(firstWeek(run, event))
  }
  const kept = parquetMetadata(file).key_value_metadata?.find(({ key }) => key === 'standoff')?.value ?? ''
  expect(parseResult(opened, kept, 'the metadata')).toEqual(result)
})

it('an event has a first week in exactly the runs it happened in, and any split of the runs tells the same weeks', () => {
  const never = columns.events.map(
    (_, e) => firsts.week.subarray(e * RUNS, (e + 1) * RUNS).filter((w) => w === 0).length,
  )
  columns.events.forEach((event, e) => {
    let without = 0
    for (let run = 0; run < RUNS; run++) without += occurred(columns, run, e) ? 0 : 1
    expect(never[e], event).toBe(without)
  })
  for (const [from, runs] of [
    [0, 1],
    [1, 700],
    [701, 2299],
  ] as const) {
    const part = atOnce(recordFirsts(opened, scenario, changes, horizonWeeks, seed, from, runs))
    columns.events.forEach((event, e) => {
      const there = firsts.week.subarray(e * RUNS + from, e * RUNS + from + runs)
      expect(part.week.subarray(e * runs, (e + 1) * runs), event).toEqual(there)
    })
  }
})
