import type { Command } from 'commander'
import type { Scenario } from '@/scenarios'
import type { Negotiation } from '@/scenarios/negotiation'
import { editedCase, type OpenNegotiation, openNegotiation, RANGE_DRAWS, rangeOf, solveAnswer } from '@/simulation'
import type { Part } from '@/simulation/adding-up'
import { conditionedAnswer, rangeTable } from '@/simulation/analyse'
import { hasTwoHorizons } from '@/simulation/early-horizon'
import { leanText, modelOf, modelWords } from '@/simulation/files'
import { groupsOf } from '@/simulation/groups'
import { loadStoredAnswer } from '@/simulation/load-stored-answer'
import type { Answer, InputRange, Recipe } from '@/simulation/types'
import { weeksToSettle } from '@/simulation/weeks-to-settle'
import { checkConditions } from '../contradictions'
import { isBundled } from '../draw/result-of-tally'
import type { Context } from '../io'
import { loadScenario } from '../load-scenario'
import { percent, percentColumn, settledLine, table } from '../output'
import { progressOf } from '../progress'
import { type CaseOptions, recipeOf, withCaseOptions } from '../recipe-options'

type Asked = Pick<Recipe, 'changes' | 'edits' | 'horizonWeeks'>

const isUntouched = (scenario: Scenario, { changes, edits, horizonWeeks }: Asked): boolean =>
  Object.keys({ ...changes, ...edits }).length === 0 && horizonWeeks === scenario.horizonWeeks

/** The input range of a case as asked: the one kept with a bundled case as it is, else solved here, a second or so. */
async function rangeOfCase(negotiation: OpenNegotiation, scenario: Scenario, asked: Asked): Promise<InputRange> {
  if (isUntouched(scenario, asked) && (await isBundled(negotiation, scenario)))
    return (await loadStoredAnswer(negotiation, scenario.id)).range
  const { changes, edits, horizonWeeks } = asked
  const progress = progressOf(RANGE_DRAWS, 'draws')
  const edited = editedCase(scenario, edits)
  const table = rangeTable(negotiation, edited, changes, horizonWeeks, (done) => progress.update(done))
  progress.stop()
  return rangeOf(table)
}

type SolveOptions = CaseOptions & { readonly json?: true }

async function solveResult(negotiation: OpenNegotiation, own: Scenario, options: CaseOptions) {
  const { changes, edits, conditions, horizonWeeks } = recipeOf(negotiation, own, options)
  const scenario = editedCase(own, edits)
  const answer = solveAnswer(negotiation, scenario, changes, horizonWeeks)
  const given =
    conditions.length === 0 ? undefined : conditionedAnswer(negotiation, scenario, changes, horizonWeeks, conditions)
  return {
    scenario: scenario.id,
    ...modelOf(negotiation),
    horizonWeeks,
    parameters: changes,
    ranges: options.set.ranges,
    groups: answer.groups,
    range: await rangeOfCase(negotiation, own, { changes, edits, horizonWeeks }),
    outcomes: answer.outcomes,
    early: answer.early,
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

const sharesOf = (outcomes: Answer['outcomes']): readonly Part[] =>
  outcomes.map(({ group, exact }) => ({ group, share: exact }))

type Solved = Awaited<ReturnType<typeof solveResult>>

type Horizon = Pick<Solved, 'groups' | 'outcomes'> & { readonly range: Pick<InputRange, 'groups'> }

/** Every ending at the readings, and what is left of it while all numbers are drawn from their ranges. */
function endings(negotiation: Negotiation, { groups, outcomes, range }: Horizon): readonly string[] {
  const spreads = groupsOf(outcomes).map((group) => ({
    ...{ group, name: negotiation.groups.find(({ id }) => id === group)?.count ?? group },
    ...(range.groups[group] ?? { low: 0, mean: 0, high: 0 }),
  }))
  const lean = leanText(spreads.map(({ group, name, mean }) => ({ name, reading: groups[group] ?? 0, mean })))
  const exact = percentColumn(sharesOf(outcomes))
  const means = percentColumn(spreads.map(({ group, mean }) => ({ group, share: mean })))
  const rows = spreads.map(({ group, name, low, high }) => [
    ...[name, exact.endingOf(group), means.endingOf(group), `${percent(low)} to ${percent(high)}`],
  ])
  return [
    table([['ending', 'at the readings', 'mean', '5th to 95th percentile'], ...rows]),
    ...(lean === '' ? [] : [lean]),
  ]
}

/** The endings by the end of the early week, where there is one, and at the horizon. */
function endingsByHorizon(negotiation: Negotiation, result: Solved): readonly string[] {
  const { early, horizonWeeks, range } = result
  const drawn = `mean and percentiles of all futures: ${range.draws} draws of all numbers from their ranges, seed "${range.seed}"`
  if (!hasTwoHorizons(horizonWeeks)) return [...endings(negotiation, result), drawn]
  return [
    `by week ${early.week}`,
    ...endings(negotiation, { ...early, range: range.early }),
    '',
    `by week ${horizonWeeks}`,
    ...endings(negotiation, result),
    drawn,
  ]
}

function readable(negotiation: Negotiation, result: Solved, scenario: Scenario): string {
  const { early, weeksToSettle: settled, horizonWeeks, given } = result
  const by = (week: number) => `by week ${week}`
  const chance = hasTwoHorizons(horizonWeeks) ? [by(early.week), by(horizonWeeks)] : ['chance']
  const columns = ['outcome', ...chance, ...(given === undefined ? [] : ['given'])]
  const first = hasTwoHorizons(horizonWeeks) ? percentColumn(sharesOf(early.outcomes)).outcomes : undefined
  const all = percentColumn(sharesOf(result.outcomes)).outcomes
  const fitting = given === undefined ? undefined : percentColumn(sharesOf(given.outcomes)).outcomes
  const rows = result.outcomes.map(({ id }, o) => [
    ...[id, ...(first === undefined ? [] : [first[o] ?? '']), all[o] ?? ''],
    ...(fitting === undefined ? [] : [fitting[o] ?? '']),
  ])
  const fits = `given: ${percent(given?.probability ?? 0)} of all futures fit the conditions`
  return [
    `${scenario.title}, ${horizonWeeks} weeks from ${scenario.startDate}, model ${modelWords(result)}: exact`,
    ...(given === undefined ? [] : [fits]),
    '',
    ...endingsByHorizon(negotiation, result),
    '',
    table([columns, ...rows]),
    '',
    settledLine(settled, horizonWeeks),
  ].join('\n')
}

export function registerSolve(program: Command, context: Context, named: Negotiation): void {
  const command = program
    .command('solve')
    .summary('the exact chance of every outcome')
    .description('Solve a preset or scenario file exactly: every history the model allows, added up.')
    .argument('<scenario>', 'name of a preset, or path of a scenario file')
  withCaseOptions(command, named)
    .option('--json', 'print one JSON object')
    .action(async (name: string, options: SolveOptions) => {
      const negotiation = await openNegotiation(named)
      const scenario = await loadScenario(context, negotiation, name)
      checkConditions(negotiation, scenario, recipeOf(negotiation, scenario, options))
      const result = await solveResult(negotiation, scenario, options)
      context.print(options.json === true ? JSON.stringify(result, null, 2) : readable(negotiation, result, scenario))
    })
}
