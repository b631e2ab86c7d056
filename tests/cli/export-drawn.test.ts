import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parquetReadObjects } from 'hyparquet'
import { expect, it } from 'vitest'
import { parseScenario } from '@/scenarios'
import { forcedSale } from '@/scenarios/forced-sale'
import { readCsv } from '../simulation/files/read-csv'
import { cli } from './run-here'

const folder = mkdtempSync(join(tmpdir(), 'standoff-drawn-'))
const place = (name: string) => join(folder, name)
const write = (format: string, ...more: readonly string[]) =>
  cli('export', 'tiktok-2025', '--format', format, '--runs', '1500', '--seed', 'e', '--set', 'ext_grant=0.9', ...more)
const hashOf = async () =>
  JSON.parse((await cli('run', 'tiktok-2025', '--runs', '1500', '--seed', 'e', '--set', 'ext_grant=0.9', '--json')).out)
    .hash
const read = (name: string) => readFileSync(place(name), 'utf8')

it('csv: outcomes, weeks and one row a run, beside a result that replays', async () => {
  const { exit, out } = await write('csv', '--out', place('csv'))
  expect([exit, out]).toEqual([0, expect.stringContaining(`hash ${await hashOf()}`)])
  expect(readdirSync(place('csv')).sort()).toEqual(['outcomes.csv', 'result.json', 'runs.csv', 'weeks.csv'])
  const [header = [], ...runs] = readCsv(read('csv/runs.csv'))
  expect(runs.map(([run]) => Number(run))).toEqual(Array.from({ length: 1500 }, (_, run) => run))
  const [columns = [], ...outcomes] = readCsv(read('csv/outcomes.csv'))
  const counted = outcomes.map((row) => [row[0], Number(row[columns.indexOf('count')])])
  const column = header.indexOf('outcome')
  for (const [id, count] of counted) expect([id, runs.filter((row) => row[column] === id).length]).toEqual([id, count])
  expect((await cli('replay', place('csv/result.json'))).exit).toBe(0)
})

it('parquet: the same runs as the CSV', async () => {
  expect((await write('parquet', '--out', place('runs.parquet'))).exit).toBe(0)
  const { buffer, byteOffset, byteLength } = readFileSync(place('runs.parquet'))
  const rows = await parquetReadObjects({ file: (buffer as ArrayBuffer).slice(byteOffset, byteOffset + byteLength) })
  const [header = [], ...runs] = readCsv(read('csv/runs.csv'))
  expect(rows.map(({ outcome, weeks_to_settle: weeks }) => [outcome, String(weeks ?? '')])).toEqual(
    runs.map((row) => [row[header.indexOf('outcome')], row[header.indexOf('weeks_to_settle')]]),
  )
})

it('csv and parquet are the same bytes for any number of workers', async () => {
  for (const [workers, name] of [
    ['1', 'one'],
    ['3', 'three'],
  ] as const) {
    expect((await write('csv', '--out', place(name), '--workers', workers)).exit).toBe(0)
    expect((await write('parquet', '--out', place(`${name}.parquet`), '--workers', workers)).exit).toBe(0)
  }
  expect(read('three/runs.csv')).toBe(read('one/runs.csv'))
  expect(readFileSync(place('three.parquet')).equals(readFileSync(place('one.parquet')))).toBe(true)
  expect(read('one/runs.csv')).toMatch(/^run,.*,home\.blocks,.*,first_home\.blocks,/)
})

it('report: Markdown with its charts beside it', async () => {
  expect((await write('report', '--out', place('report'), '--if', 'event:home.blocks:1:20')).exit).toBe(0)
  expect(readdirSync(place('report')).sort()).toEqual(['by-week.svg', 'endings.svg', 'report.md', 'result.json'])
  const report = read('report/report.md')
  for (const words of ['(endings.svg)', await hashOf(), '`event:home.blocks:1:20`', '5th to 95th percentile'])
    expect(report).toContain(words)
})

it('result: to the screen or a file, and json with --set is the changed case', async () => {
  const { out } = await write('result')
  expect(JSON.parse(out).sampled.hash).toBe(await hashOf())
  const changed = await cli('export', 'tiktok-2025', '--format', 'json', '--set', 'ext_grant=0.9', '--horizon', '52')
  const scenario = parseScenario(forcedSale, changed.out, 'stdout')
  expect([scenario.numbers.ext_grant?.base, scenario.horizonWeeks]).toEqual([0.9, 52])
})

it.each([
  { name: 'csv without a folder', args: ['--format', 'csv'], says: ['--out', 'the folder'] },
  { name: 'parquet without a file', args: ['--format', 'parquet'], says: ['--out', 'the file'] },
  { name: 'a folder with files in it', args: ['--format', 'csv', '--out', folder], says: ['--force'] },
  {
    name: 'runs for a scenario',
    args: ['--format', 'json', '--runs', '5'],
    says: ['--runs', 'result, csv, parquet, report'],
  },
  {
    name: 'a case that breaks a rule of files',
    args: ['--format', 'json', '--set', 'weight_creators=0', 'weight_tycoon=0', 'weight_fund=0'],
    says: ['/changes/weight_creators', 'above 0'],
  },
])('$name is bad input: exit 2, nothing printed or written', async ({ args, says }) => {
  const { exit, out, complaint } = await cli('export', 'tiktok-2025', ...args)
  expect([exit, out]).toEqual([2, ''])
  for (const words of says) expect(complaint).toContain(words)
  expect(existsSync('never')).toBe(false)
})
