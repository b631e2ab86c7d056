import { availableParallelism } from 'node:os'
import type { Command } from 'commander'
import { createSamplerPool, packSampler, streamVersion } from '@/engine'
import { spawnNodeSampler } from '@/engine/pool/spawn-node'
import { defaultSeed, type Scenario } from '@/scenarios'
import { chainOf, solveAnswer, storedGraph, summarise } from '@/simulation'
import { Incomplete, type Io } from '../io'
import { loadScenario } from '../load-scenario'
import { parseHorizon, parseRuns, parseSeed, parseSet, parseWorkers } from '../options'
import { grouped, percent, table, weeks } from '../output'
import { progressOf } from '../progress'

const SLOWER = 'No worker could be started; drawing on one thread, slower. The counts are the same.'
const DEFAULT_RUNS = 200_000

type RunOptions = {
  readonly runs?: number
  readonly seed?: string
  readonly set: Record<string, number>
  readonly workers?: number
  readonly horizon?: number
  readonly json?: true
}

/** Samples a scenario and states the exact answer beside it. `complete` is false when a signal stopped it: the runs named are valid. */
async function sampleScenario(scenario: Scenario, options: RunOptions, signal: AbortSignal, onSlower: () => void) {
  const horizonWeeks = options.horizon ?? scenario.horizonWeeks
  const seed = options.seed ?? defaultSeed(scenario)
  const runs = options.runs ?? DEFAULT_RUNS
  const graph = storedGraph()
  const chain = chainOf(graph, scenario, options.set, horizonWeeks)
  const pool = createSamplerPool({ size: options.workers ?? availableParallelism(), spawn: spawnNodeSampler, onSlower })
  const progress = progressOf(runs)
  try {
    const sampled = await pool.sample({
      tables: packSampler(chain),
      seed,
      runs,
      signal,
      onProgress: (state) => progress.update(state.runs),
    })
    if (sampled.runs === 0) return { complete: false, result: undefined }
    const answer = solveAnswer(graph, scenario, options.set, horizonWeeks)
    const summary = summarise(chain, sampled.tally, answer, seed)
    const result = {
      scenario: scenario.id,
      modelVersion: answer.modelVersion,
      stream: streamVersion,
      seed,
      runs: sampled.runs,
      horizonWeeks,
      parameters: options.set,
      outcomes: summary.estimates.map(({ id, group, count, share, low, high, exact }) => ({
        id,
        group,
        count,
        share,
        low,
        high,
        exact,
      })),
      weeksToResolution: summary.weeksToResolution,
      hash: summary.hash,
    }
    return { complete: sampled.complete, result }
  } finally {
    progress.stop()
    pool.close()
  }
}

type RunResult = NonNullable<Awaited<ReturnType<typeof sampleScenario>>['result']>

function readable(result: RunResult, scenario: Scenario): string {
  const { weeksToResolution: w, horizonWeeks } = result
  const rows = result.outcomes.map(({ id, count, share, low, high, exact }) => [
    id,
    grouped(count),
    percent(share),
    `${percent(low)} to ${percent(high)}`,
    percent(exact),
  ])
  return [
    `${scenario.title}, ${horizonWeeks} weeks from ${scenario.startDate}, model ${result.modelVersion}, stream ${result.stream}`,
    `${grouped(result.runs)} runs of seed ${result.seed}`,
    '',
    table([['outcome', 'runs', 'share', '95 % interval', 'exact'], ...rows]),
    '',
    `weeks to resolution: mean ${w.mean.toFixed(1)}, median ${weeks(w.median, horizonWeeks)}, p90 ${weeks(w.p90, horizonWeeks)}`,
    `hash ${result.hash}`,
  ].join('\n')
}

export function registerRun(program: Command, { print, complain }: Io): void {
  program
    .command('run')
    .summary('draw seeded runs and count their outcomes')
    .description('Sample a preset or scenario file: the same seed gives the same bytes for any number of workers.')
    .argument('<scenario>', 'name of a preset, or path of a scenario file')
    .option('--runs <n>', `number of runs (default: ${grouped(DEFAULT_RUNS)})`, parseRuns)
    .option('--seed <text>', 'seed of the random stream (default: the scenario’s own)', parseSeed)
    .option('--set <id=value...>', 'change a number; may be repeated', parseSet, {})
    .option('--workers <n>', 'worker threads (default: one per core)', parseWorkers)
    .option('--horizon <weeks>', 'weeks to look ahead (default: the scenario’s own)', parseHorizon)
    .option('--json', 'print one JSON object')
    .action(async (name: string, options: RunOptions) => {
      const scenario = loadScenario(name)
      const stop = new AbortController()
      const onSignal = () => stop.abort()
      process.once('SIGINT', onSignal)
      process.once('SIGTERM', onSignal)
      const { complete, result } = await sampleScenario(scenario, options, stop.signal, () => complain(SLOWER))
      process.off('SIGINT', onSignal)
      process.off('SIGTERM', onSignal)
      if (result !== undefined)
        print(options.json === true ? JSON.stringify(result, null, 2) : readable(result, scenario))
      if (!complete) throw new Incomplete(`Stopped after ${grouped(result?.runs ?? 0)} runs; these are valid.`)
    })
}
