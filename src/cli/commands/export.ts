import type { Command } from 'commander'
import { closestWord } from '@/scenarios'
import type { Negotiation } from '@/scenarios/negotiation'
import { validateScenario } from '@/scenarios/parse-scenario'
import { chainOf, type OpenNegotiation, openNegotiation } from '@/simulation'
import { modelWords, resultText, scenarioFile } from '@/simulation/files'
import { BadInput } from '../bad-input'
import { checkConditions } from '../contradictions'
import { drawRuns } from '../draw/draw-runs'
import { resultOfTally } from '../draw/result-of-tally'
import { dotText, mermaidText } from '../export/diagram-text'
import { csvFiles, DRAWN_FORMATS, type DrawnFormat, parquetBytes, reportFiles } from '../export/export-drawn'
import { machineDiagram } from '../export/machine-diagram'
import { prismTexts } from '../export/prism-texts'
import { unroll } from '../export/unroll'
import { checkFile, checkFolder, writeBytes, writeFolder, writeText } from '../export/write-files'
import { type Context, Incomplete } from '../io'
import { loadScenario } from '../load-scenario'
import { parseOut } from '../options'
import { grouped } from '../output'
import { type DrawOptions, recipeOf, withDrawOptions } from '../recipe-options'

const FORMATS = ['prism-explicit', 'dot', 'mermaid', 'json', ...DRAWN_FORMATS] as const
type Format = (typeof FORMATS)[number]
const FOLDERS: readonly Format[] = ['prism-explicit', 'csv', 'report']

type ExportOptions = DrawOptions & { readonly format?: Format; readonly out?: string; readonly force?: true }

const allowedFormats = FORMATS.join(', ')
const isDrawn = (format: Format): format is DrawnFormat => DRAWN_FORMATS.some((drawn) => drawn === format)

function parseFormat(text: string, before: Format | undefined): Format {
  if (before !== undefined) throw new BadInput('--format', 'the flag twice', 'once')
  const format = FORMATS.find((known) => known === text)
  if (format !== undefined) return format
  const meant = closestWord(text, FORMATS)
  const hint = meant === undefined ? '' : `; did you mean ${meant}?`
  throw new BadInput('--format', `"${text}"`, `one of ${allowedFormats}${hint}`)
}

/** A flag that a format has no use for is refused: its wish would be lost. */
function checkFlags(format: Format, options: ExportOptions): void {
  const drawn = ['--runs', '--seed', '--workers', '--if'].map((flag) => [flag, isDrawn(format)] as const)
  const changing = ['--set', '--horizon'].map((flag) => [flag, format !== 'dot' && format !== 'mermaid'] as const)
  const given: Readonly<Record<string, boolean>> = {
    '--runs': options.runs !== undefined,
    '--seed': options.seed !== undefined,
    '--workers': options.workers !== undefined,
    '--if': options.if.length > 0,
    '--set': Object.keys(options.set.changes).length > 0,
    '--horizon': options.horizon !== undefined,
  }
  for (const [flag, isUsed] of [...drawn, ...changing]) {
    if (given[flag] !== true || isUsed) continue
    const uses = FORMATS.filter(
      (other) => isDrawn(other) || (changing.some(([name]) => name === flag) && !['dot', 'mermaid'].includes(other)),
    )
    throw new BadInput(flag, `it with --format ${format}`, `it with --format ${uses.join(', ')}`)
  }
}

async function exportChain(
  negotiation: OpenNegotiation,
  name: string,
  out: string,
  options: ExportOptions,
  context: Context,
): Promise<void> {
  const scenario = await loadScenario(context, negotiation, name)
  const { changes, horizonWeeks: weeks } = recipeOf(negotiation, scenario, options)
  const unrolled = unroll(chainOf(negotiation, scenario, changes, weeks))
  const files = prismTexts(unrolled)
  context.print(
    `${scenario.id} over ${weeks} weeks: ${grouped(unrolled.states)} states, ${grouped(unrolled.transitions)} transitions, ${files.length} files in ${out}`,
  )
  writeFolder(out, files)
}

async function exportText(
  negotiation: OpenNegotiation,
  name: string,
  format: 'dot' | 'mermaid' | 'json',
  options: ExportOptions,
  context: Context,
): Promise<void> {
  const scenario = await loadScenario(context, negotiation, name)
  const isChanged = Object.keys(options.set.changes).length > 0 || options.horizon !== undefined
  const file = () =>
    isChanged
      ? validateScenario(
          negotiation,
          scenarioFile(negotiation, scenario, recipeOf(negotiation, scenario, options)),
          name,
        )
      : scenario
  const diagram = async () => machineDiagram((await negotiation.loadModel()).machine)
  const text = await {
    json: () => JSON.stringify(file(), null, 2),
    dot: async () => dotText(await diagram()),
    mermaid: async () => mermaidText(await diagram()),
  }[format]()
  if (options.out === undefined) context.print(text)
  else writeText(options.out, text, options.force === true)
}

async function exportDrawn(
  negotiation: OpenNegotiation,
  name: string,
  format: DrawnFormat,
  options: ExportOptions,
  context: Context,
): Promise<void> {
  const { out = '', workers } = options
  const force = options.force === true
  const scenario = await loadScenario(context, negotiation, name)
  const recipe = recipeOf(negotiation, scenario, options)
  checkConditions(negotiation, scenario, recipe)
  const { tally, complete } = await drawRuns(negotiation, { scenario, recipe, workers }, context)
  if (!complete) throw new Incomplete(`Stopped after ${grouped(tally.runs)} runs; nothing was written.`)
  const result = await resultOfTally(negotiation, scenario, recipe, tally)
  const year = new Date().getFullYear()
  if (format === 'result') {
    if (out === '') context.print(resultText(result).trimEnd())
    else writeText(out, resultText(result).trimEnd(), force)
  } else if (format === 'parquet') writeBytes(out, parquetBytes(negotiation, scenario, recipe, result), force)
  else
    writeFolder(
      out,
      format === 'csv'
        ? csvFiles(negotiation, scenario, recipe, result)
        : reportFiles(negotiation, scenario, recipe, result, year),
    )
  if (out === '') return
  const { sampled } = result
  context.print(
    `${scenario.id}, model ${modelWords(result)}: ${grouped(recipe.runs)} runs of seed ${recipe.seed} as ${format} in ${out}\nhash ${sampled.hash}`,
  )
}

export function registerExport(program: Command, context: Context, named: Negotiation): void {
  const command = program
    .command('export')
    .summary('write results, runs, the chain, the machine or the scenario for other programs')
    .description(
      'Write for other programs: a result with its recipe, its tables and runs as CSV or Parquet, a report in Markdown; the chain, unrolled by week, in PRISM’s explicit files; the machine as a picture; the scenario file, with --set the changed one.',
    )
    .argument('<scenario>', 'name of a preset, or path of a scenario file')
    .option('--format <name>', `one of ${allowedFormats}`, parseFormat)
    .option('--out <path>', `folder for ${FOLDERS.join(', ')}; file for the others (parquet needs one)`, parseOut)
  withDrawOptions(command, named)
    .option('--force', 'write over what is there')
    .action(async (name: string, options: ExportOptions) => {
      const { format, out, force } = options
      if (format === undefined) throw new BadInput('--format', 'nothing', `one of ${allowedFormats}`)
      checkFlags(format, options)
      const needs = FOLDERS.includes(format) ? 'the folder' : format === 'parquet' ? 'the file' : undefined
      if (out === undefined && needs !== undefined) {
        throw new BadInput('--out', 'nothing', `${needs} for --format ${format}`)
      }
      if (out !== undefined && FOLDERS.includes(format)) checkFolder(out, force === true)
      else if (out !== undefined) checkFile(out, force === true)
      const negotiation = await openNegotiation(named)
      if (format === 'prism-explicit') await exportChain(negotiation, name, out ?? '', options, context)
      else if (isDrawn(format)) await exportDrawn(negotiation, name, format, options, context)
      else await exportText(negotiation, name, format, options, context)
    })
}
