import type { Command } from 'commander'
import { quantileOfBins } from '@/engine'
import type { Scenario } from '@/scenarios'
import { type Answer, solveAnswer, storedGraph } from '@/simulation'
import type { Io } from '../io'
import { loadScenario } from '../load-scenario'
import { parseHorizon, parseSet } from '../options'
import { percent, table, weeks } from '../output'

type SolveOptions = { readonly set: Record<string, number>; readonly horizon?: number; readonly json?: true }

/** Exact weeks until an ending; what the horizon cuts counts as the horizon. */
function exactWeeks({ settledIn, groups, horizonWeeks }: Answer) {
  const shares = settledIn.map((share, week) => Math.max(0, share) + (week === horizonWeeks ? groups.unresolved : 0))
  return {
    mean: shares.reduce((sum, share, week) => sum + share * week, 0),
    median: quantileOfBins(shares, 0.5),
    p90: quantileOfBins(shares, 0.9),
  }
}

export function solveResult(scenario: Scenario, changes: Record<string, number>, horizonWeeks: number) {
  const answer = solveAnswer(storedGraph(), scenario, changes, horizonWeeks)
  return {
    scenario: scenario.id,
    modelVersion: answer.modelVersion,
    horizonWeeks,
    parameters: changes,
    outcomes: answer.outcomes,
    weeksToResolution: exactWeeks(answer),
  }
}

function readable(result: ReturnType<typeof solveResult>, scenario: Scenario): string {
  const { weeksToResolution: w, horizonWeeks } = result
  return [
    `${scenario.title}, ${horizonWeeks} weeks from ${scenario.startDate}, model ${result.modelVersion}: exact`,
    '',
    table([['outcome', 'chance'], ...result.outcomes.map(({ id, exact }) => [id, percent(exact)])]),
    '',
    `weeks to resolution: mean ${w.mean.toFixed(1)}, median ${weeks(w.median, horizonWeeks)}, p90 ${weeks(w.p90, horizonWeeks)}`,
  ].join('\n')
}

export function registerSolve(program: Command, { print }: Io): void {
  program
    .command('solve')
    .summary('the exact chance of every outcome')
    .description('Solve a preset or scenario file exactly: every history the model allows, added up.')
    .argument('<scenario>', 'name of a preset, or path of a scenario file')
    .option('--set <id=value...>', 'change a number; may be repeated', parseSet, {})
    .option('--horizon <weeks>', 'weeks to look ahead (default: the scenario’s own)', parseHorizon)
    .option('--json', 'print one JSON object')
    .action((name: string, options: SolveOptions) => {
      const scenario = loadScenario(name)
      const result = solveResult(scenario, options.set, options.horizon ?? scenario.horizonWeeks)
      print(options.json === true ? JSON.stringify(result, null, 2) : readable(result, scenario))
    })
}
