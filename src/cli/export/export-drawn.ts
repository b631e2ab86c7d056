import type { Scenario } from '@/scenarios'
import { editedCase, type OpenNegotiation, rangeOf } from '@/simulation'
import {
  atOnce,
  type FirstWeeks,
  MOST_RECORDED,
  type RunColumns,
  rangeTable,
  recordColumns,
  recordFirsts,
} from '@/simulation/analyse'
import {
  endingsPicture,
  outcomesCsv,
  type ResultFile,
  reportText,
  resultText,
  runsCsvLines,
  weeksCsv,
  weeksPicture,
} from '@/simulation/files'
import { runsParquet } from '@/simulation/files/runs-parquet'
import type { Recipe } from '@/simulation/types'
import { BadInput } from '../bad-input'
import type { LinesFile } from './prism-texts'

const RUNS_AT_ONCE = 200_000

/** Formats that need runs to be drawn. */
export const DRAWN_FORMATS = ['result', 'csv', 'parquet', 'report'] as const
export type DrawnFormat = (typeof DRAWN_FORMATS)[number]

/** Some runs of a recipe in columns, and when each event first happened in them. */
function recorded(
  negotiation: OpenNegotiation,
  scenario: Scenario,
  { changes, edits, horizonWeeks, seed }: Recipe,
  firstRun: number,
  runs: number,
): readonly [RunColumns, FirstWeeks] {
  const asked = [negotiation, editedCase(scenario, edits), changes, horizonWeeks, seed, firstRun, runs] as const
  return [atOnce(recordColumns(...asked)), atOnce(recordFirsts(...asked))]
}

/** Without the line feed, which the writer of files adds. */
function* withoutFeeds(lines: Iterable<string>): Generator<string> {
  for (const line of lines) yield line.slice(0, -1)
}

/** Every run as a line, recorded in pieces so that memory does not grow with their number. */
function* runLines(
  negotiation: OpenNegotiation,
  scenario: Scenario,
  recipe: Recipe,
  result: ResultFile,
): Generator<string> {
  for (let first = 0; first < recipe.runs; first += RUNS_AT_ONCE) {
    const piece = recorded(negotiation, scenario, recipe, first, Math.min(RUNS_AT_ONCE, recipe.runs - first))
    const lines = withoutFeeds(runsCsvLines(negotiation, ...piece, result))
    if (first > 0) lines.next() // the header stands there already
    yield* lines
  }
}

const asLines = (text: string): string[] => text.trimEnd().split('\n')

/** outcomes, weeks and runs as CSV, beside the result with its recipe. */
export const csvFiles = (
  negotiation: OpenNegotiation,
  scenario: Scenario,
  recipe: Recipe,
  result: ResultFile,
): readonly LinesFile[] => [
  { name: 'result.json', lines: () => asLines(resultText(result)) },
  { name: 'outcomes.csv', lines: () => asLines(outcomesCsv(result)) },
  { name: 'weeks.csv', lines: () => asLines(weeksCsv(negotiation, result)) },
  { name: 'runs.csv', lines: () => runLines(negotiation, scenario, recipe, result) },
]

/** The drawn runs as one Parquet file. @throws {BadInput} for more runs than are held at once. */
export function parquetBytes(
  negotiation: OpenNegotiation,
  scenario: Scenario,
  recipe: Recipe,
  result: ResultFile,
): Uint8Array {
  if (recipe.runs > MOST_RECORDED) {
    throw new BadInput('--runs', String(recipe.runs), `up to ${MOST_RECORDED} for parquet; csv has no such limit`)
  }
  return new Uint8Array(runsParquet(negotiation, ...recorded(negotiation, scenario, recipe, 0, recipe.runs), result))
}

/** A report in Markdown with its charts beside it, and the result with its recipe. */
export function reportFiles(
  negotiation: OpenNegotiation,
  scenario: Scenario,
  recipe: Recipe,
  result: ResultFile,
  year: number,
): readonly LinesFile[] {
  const { changes, edits, horizonWeeks } = recipe
  const edited = editedCase(scenario, edits)
  const range = rangeOf(rangeTable(negotiation, edited, changes, horizonWeeks))
  const pictures = [endingsPicture, weeksPicture]
    .map((draw) => draw(negotiation, scenario, result))
    .map((picture) => ({
      picture,
      address: `${picture.name}.svg`,
    }))
  const text = reportText(negotiation, { result, scenario, range, pictures, link: undefined, year })
  return [
    { name: 'report.md', lines: () => asLines(text) },
    ...pictures.map(({ picture, address }) => ({ name: address, lines: () => [picture.svg] })),
    { name: 'result.json', lines: () => asLines(resultText(result)) },
  ]
}
