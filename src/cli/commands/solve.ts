import type { Command } from 'commander'
import type { Scenario } from '@/scenarios'
import { editedCase, solveAnswer, storedGraph } from '@/simulation'
import { conditionedAnswer } from '@/simulation/analyse'
import { weeksToSettle } from '@/simulation/weeks-to-settle'
import { checkConditions } from '../contradictions'
import { rangeOfCase } from '../draw/range-of-case'
import type { Io } from '../io'
import { loadScenario } from '../load-scenario'
import { percent, settledLine, table } from '../output'
import { type CaseOptions, recipeOf, withCaseOptions } from '../recipe-options'

type SolveOptions = CaseOptions & { readonly json?: true }

async function solveResult(own: Scenario, options: CaseOptions) {
  const { changes, edits, conditions, horizonWeeks } = recipeOf(own, options)
  const graph = storedGraph()
  const scenario = editedCase(own, edits)
  const answer = solveAnswer(graph, scenario, changes, horizonWeeks)
  const given =
    conditions.length === 0 ? undefined : conditionedAnswer(graph, scenario, changes, horizonWeeks, conditions)
  return {
    scenario: scenario.id,
    modelVersion: answer.modelVersion,
    horizonWeeks,
    parameters: changes,
    ranges: options.set.ranges,
    groups: answer.groups,
    range: await rangeOfCase(own, { changes, edits, horizonWeeks }),
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

type Solved = Awaited<ReturnType<typeof solveResult>>

const endingNames = [
  ['sold', 'sold'],
  ['kept', 'kept'],
  ['banned', 'banned for good'],
  ['unresolved', 'not settled'],
] as const

/** Every ending at the readings, and what is left of it while all numbers are drawn from their ranges. */
function endings({ groups, range }: Solved): readonly string[] {
  const rows = endingNames.map(([group, name]) => {
    const { low, mean, high } = range.groups[group]
    return [name, percent(groups[group]), percent(mean), `${percent(low)} to ${percent(high)}`]
  })
  return [
    table([['ending', 'at the readings', 'mean', '5th to 95th percentile'], ...rows]),
    `mean and percentiles of all futures: ${range.draws} draws of all numbers from their ranges, seed "${range.seed}"`,
  ]
}

function readable(result: Solved, scenario: Scenario): string {
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
    ...endings(result),
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
    .action(async (name: string, options: SolveOptions) => {
      const scenario = loadScenario(name)
      checkConditions(scenario, recipeOf(scenario, options))
      const result = await solveResult(scenario, options)
      print(options.json === true ? JSON.stringify(result, null, 2) : readable(result, scenario))
    })
}
