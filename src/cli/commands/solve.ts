import type { Command } from 'commander'
import type { Scenario } from '@/scenarios'
import { solveAnswer, storedGraph } from '@/simulation'
import { conditionedAnswer } from '@/simulation/analyse'
import type { WhatIf } from '@/simulation/types'
import { weeksToSettle } from '@/simulation/weeks-to-settle'
import { checkConditions } from '../contradictions'
import type { Io } from '../io'
import { loadScenario } from '../load-scenario'
import { percent, settledLine, table } from '../output'
import { type CaseOptions, recipeOf, withCaseOptions } from '../recipe-options'

type SolveOptions = CaseOptions & { readonly json?: true }

function solveResult(
  scenario: Scenario,
  changes: Record<string, number>,
  horizonWeeks: number,
  conditions: readonly WhatIf[] = [],
) {
  const graph = storedGraph()
  const answer = solveAnswer(graph, scenario, changes, horizonWeeks)
  const given =
    conditions.length === 0 ? undefined : conditionedAnswer(graph, scenario, changes, horizonWeeks, conditions)
  return {
    scenario: scenario.id,
    modelVersion: answer.modelVersion,
    horizonWeeks,
    parameters: changes,
    outcomes: answer.outcomes,
    weeksToSettle: weeksToSettle(answer),
    ...(given === undefined
      ? {}
      : {
          conditions,
          given: {
            probability: given.probability,
            outcomes: given.outcomes,
            weeksToSettle: weeksToSettle(given),
          },
        }),
  }
}

function readable(result: ReturnType<typeof solveResult>, scenario: Scenario): string {
  const { weeksToSettle: settled, horizonWeeks, given } = result
  const columns = ['outcome', 'chance', ...(given === undefined ? [] : ['given'])]
  const rows = result.outcomes.map(({ id, exact }, o) => [
    ...[id, percent(exact)],
    ...(given === undefined ? [] : [percent(given.outcomes[o]?.exact ?? 0)]),
  ])
  const fits = `given: ${percent(given?.probability ?? 0)} of all futures fit the conditions`
  return [
    `${scenario.title}, ${horizonWeeks} weeks from ${scenario.startDate}, model ${result.modelVersion}: exact`,
    ...(given === undefined ? [] : [fits]),
    '',
    table([columns, ...rows]),
    '',
    settledLine(settled, horizonWeeks),
  ].join('\n')
}

export function registerSolve(program: Command, { print }: Io): void {
  const command = program
    .command('solve')
    .summary('the exact chance of every outcome')
    .description('Solve a preset or scenario file exactly: every history the model allows, added up.')
    .argument('<scenario>', 'name of a preset, or path of a scenario file')
  withCaseOptions(command)
    .option('--json', 'print one JSON object')
    .action((name: string, options: SolveOptions) => {
      const scenario = loadScenario(name)
      checkConditions(scenario, recipeOf(scenario, options))
      const result = solveResult(scenario, options.set, options.horizon ?? scenario.horizonWeeks, options.if)
      print(options.json === true ? JSON.stringify(result, null, 2) : readable(result, scenario))
    })
}
