import type { Command } from 'commander'
import { closestWord } from '@/scenarios'
import { chainOf, storedGraph } from '@/simulation'
import { BadInput } from '../bad-input'
import { dotText, mermaidText } from '../export/diagram-text'
import { machineDiagram } from '../export/machine-diagram'
import { prismTexts } from '../export/prism-texts'
import { unroll } from '../export/unroll'
import { checkFolder, writeFolder, writeText } from '../export/write-files'
import type { Io } from '../io'
import { loadScenario } from '../load-scenario'
import { parseHorizon, parseSet } from '../options'
import { grouped } from '../output'

const FORMATS = ['prism-explicit', 'dot', 'mermaid', 'json'] as const
type Format = (typeof FORMATS)[number]

type ExportOptions = {
  readonly format?: Format
  readonly out?: string
  readonly set: Record<string, number>
  readonly horizon?: number
  readonly force?: true
}

const allowedFormats = FORMATS.join(', ')

function parseFormat(text: string, before: Format | undefined): Format {
  if (before !== undefined) throw new BadInput('--format', 'the flag twice', 'once')
  const format = FORMATS.find((known) => known === text)
  if (format !== undefined) return format
  const meant = closestWord(text, FORMATS)
  const hint = meant === undefined ? '' : `; did you mean ${meant}?`
  throw new BadInput('--format', `"${text}"`, `one of ${allowedFormats}${hint}`)
}

function parseOut(text: string, before: string | undefined): string {
  if (before !== undefined) throw new BadInput('--out', 'the flag twice', 'once')
  if (text === '') throw new BadInput('--out', 'nothing', 'a path')
  return text
}

function exportChain(name: string, { out, set, horizon, force }: ExportOptions, { print }: Io): void {
  const scenario = loadScenario(name)
  if (out === undefined) throw new BadInput('--out', 'nothing', 'the folder for the files of prism-explicit')
  checkFolder(out, force === true)
  const weeks = horizon ?? scenario.horizonWeeks
  const unrolled = unroll(chainOf(storedGraph(), scenario, set, weeks))
  const files = prismTexts(unrolled)
  print(
    `${scenario.id} over ${weeks} weeks: ${grouped(unrolled.states)} states, ${grouped(unrolled.transitions)} transitions, ${files.length} files in ${out}`,
  )
  writeFolder(out, files)
}

function exportText(
  name: string,
  format: Exclude<Format, 'prism-explicit'>,
  options: ExportOptions,
  { print }: Io,
): void {
  const scenario = loadScenario(name)
  for (const [flag, isGiven] of [
    ['--set', Object.keys(options.set).length > 0],
    ['--horizon', options.horizon !== undefined],
  ] as const) {
    if (isGiven) throw new BadInput(flag, `it with --format ${format}`, 'it with --format prism-explicit only')
  }
  const text = {
    json: () => JSON.stringify(scenario, null, 2),
    dot: () => dotText(machineDiagram()),
    mermaid: () => mermaidText(machineDiagram()),
  }[format]()
  if (options.out === undefined) print(text)
  else writeText(options.out, text, options.force === true)
}

export function registerExport(program: Command, io: Io): void {
  program
    .command('export')
    .summary('write the chain, the machine or the scenario for other programs')
    .description(
      'Write a scenario for other programs: its chain, unrolled by week, in PRISM’s explicit files; the machine as a picture; the scenario file itself.',
    )
    .argument('<scenario>', 'name of a preset, or path of a scenario file')
    .option('--format <name>', `one of ${allowedFormats}`, parseFormat)
    .option('--out <path>', 'folder for prism-explicit, file for the others (default: print)', parseOut)
    .option('--set <id=value...>', 'change a number (prism-explicit); may be repeated', parseSet, {})
    .option('--horizon <weeks>', 'weeks to unroll (prism-explicit; default: the scenario’s own)', parseHorizon)
    .option('--force', 'write over what is there')
    .action((name: string, options: ExportOptions) => {
      if (options.format === undefined) throw new BadInput('--format', 'nothing', `one of ${allowedFormats}`)
      if (options.format === 'prism-explicit') exportChain(name, options, io)
      else exportText(name, options.format, options, io)
    })
}
