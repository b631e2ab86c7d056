import type { Command } from 'commander'
import { streamVersion } from '@/engine'
import type { Scenario } from '@/scenarios'
import type { Negotiation } from '@/scenarios/negotiation'
import { type OpenNegotiation, openNegotiation } from '@/simulation'
import { resultText, shardFile, shardRange, shardText } from '@/simulation/files'
import type { Recipe } from '@/simulation/types'
import { BadInput } from '../bad-input'
import { checkConditions } from '../contradictions'
import { drawRuns } from '../draw/draw-runs'
import { groundOf, resultOfTally } from '../draw/result-of-tally'
import { resultJson, resultLines } from '../draw/show-result'
import { checkFile, writeText } from '../export/write-files'
import { type Context, Incomplete, type Io } from '../io'
import { loadScenario } from '../load-scenario'
import { parseOut, parseShard, type Shard } from '../options'
import { grouped } from '../output'
import { type DrawOptions, recipeOf, withDrawOptions } from '../recipe-options'

type RunOptions = DrawOptions & {
  readonly json?: true
  readonly out?: string
  readonly shard?: Shard
  readonly force?: true
}

const stopped = (runs: number) => new Incomplete(`Stopped after ${grouped(runs)} runs; these are valid.`)

async function runAll(
  negotiation: OpenNegotiation,
  scenario: Scenario,
  recipe: Recipe,
  options: RunOptions,
  io: Io,
): Promise<void> {
  const { tally, complete } = await drawRuns(negotiation, { scenario, recipe, workers: options.workers }, io)
  if (tally.runs === 0) throw stopped(0)
  const result = await resultOfTally(negotiation, scenario, recipe, tally)
  io.print(options.json === true ? JSON.stringify(resultJson(result), null, 2) : resultLines(result, scenario))
  if (options.out !== undefined) writeText(options.out, resultText(result).trimEnd(), options.force === true)
  if (!complete) throw stopped(tally.runs)
}

/** Draws one part of a recipe's runs into a file that `merge` puts together with the others. */
async function runShard(
  negotiation: OpenNegotiation,
  scenario: Scenario,
  recipe: Recipe,
  shard: Shard,
  options: RunOptions,
  io: Io,
): Promise<void> {
  const { out, workers } = options
  if (out === undefined) throw new BadInput('--out', 'nothing', 'the file for this part, to be merged with the others')
  const range = shardRange(recipe.runs, shard.part, shard.of)
  const { tally, complete } = await drawRuns(negotiation, { scenario, recipe, range, workers }, io)
  const ground = await groundOf(negotiation, scenario, recipe)
  const drawn = { ...shard, firstRun: range.firstRun, runs: tally.runs }
  writeText(out, shardText(shardFile(ground, drawn, tally)).trimEnd(), options.force === true)
  const last = range.firstRun + tally.runs
  const which = tally.runs === 0 ? 'no runs' : `runs ${grouped(range.firstRun)} to ${grouped(last - 1)}`
  io.print(`part ${shard.part} of ${shard.of}: ${which} of ${grouped(recipe.runs)}, stream ${streamVersion}, in ${out}`)
  if (!complete) throw stopped(tally.runs)
}

export function registerRun(program: Command, context: Context, named: Negotiation): void {
  const command = program
    .command('run')
    .summary('draw seeded runs and count their outcomes')
    .description('Sample a preset or scenario file: the same seed gives the same bytes for any number of workers.')
    .argument('<scenario>', 'name of a preset, or path of a scenario file')
  withDrawOptions(command, named)
    .option('--shard <k/n>', 'draw the k-th of n parts only, for merge', parseShard)
    .option('--out <file>', 'also write the result with its recipe, for replay; a part, for merge', parseOut)
    .option('--force', 'write over what is there')
    .option('--json', 'print one JSON object')
    .action(async (name: string, options: RunOptions) => {
      const negotiation = await openNegotiation(named)
      const scenario = await loadScenario(context, negotiation, name)
      const recipe = recipeOf(negotiation, scenario, options)
      if (options.out !== undefined) checkFile(options.out, options.force === true)
      checkConditions(negotiation, scenario, recipe)
      if (options.shard !== undefined) await runShard(negotiation, scenario, recipe, options.shard, options, context)
      else await runAll(negotiation, scenario, recipe, options, context)
    })
}
