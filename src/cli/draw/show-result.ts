import type { Scenario } from '@/scenarios'
import type { Part } from '@/simulation/adding-up'
import { modelWords, type ResultFile } from '@/simulation/files'
import { grouped, percent, percentColumn, settledLine, table } from '../output'

/** A result as `run --json` prints it. */
export function resultJson({ scenario, negotiation, modelVersion, stream, recipe, exact, given, sampled }: ResultFile) {
  const { seed, runs, horizonWeeks, changes, edits, conditions } = recipe
  return {
    scenario: scenario.id,
    ...(negotiation === undefined ? {} : { negotiation }),
    modelVersion,
    stream,
    seed,
    runs,
    horizonWeeks,
    parameters: changes,
    ranges: edits.ranges ?? {},
    outcomes: exact.outcomes.map(({ id, group, chance }, o) => {
      const { count, share, low, high } = sampled.outcomes[o] ?? { count: 0, share: 0, low: 0, high: 1 }
      return { id, group, count, share, low, high, exact: chance }
    }),
    ...(given === undefined ? {} : { conditions, given: { probability: given.probability, outcomes: given.outcomes } }),
    weeksToSettle: sampled.weeksToSettle,
    hash: sampled.hash,
  }
}

/** A result as `run` prints it for people. */
export function resultLines(result: ResultFile, scenario: Scenario): string {
  const { recipe, given, sampled } = result
  const { horizonWeeks } = recipe
  const { weeksToSettle: settled, outcomes } = resultJson(result)
  const column = (of: readonly Part[]) => percentColumn(of).outcomes
  const drawn = column(outcomes)
  const solved = column(outcomes.map(({ group, exact }) => ({ group, share: exact })))
  const fitting = given && column(given.outcomes.map(({ group, chance }) => ({ group, share: chance })))
  const rows = outcomes.map(({ id, count, low, high }, o) => [
    ...[id, grouped(count), drawn[o] ?? '', `${percent(low)} to ${percent(high)}`, solved[o] ?? ''],
    ...(fitting === undefined ? [] : [fitting[o] ?? '']),
  ])
  const columns = [
    'outcome',
    'runs',
    'share',
    '95 % interval',
    'exact',
    ...(given === undefined ? [] : ['exact, given']),
  ]
  return [
    `${scenario.title}, ${horizonWeeks} weeks from ${scenario.startDate}, model ${modelWords(result)}, stream ${result.stream}`,
    `${grouped(recipe.runs)} runs of seed ${recipe.seed}`,
    ...(given === undefined ? [] : [`given: ${percent(given.probability)} of all futures fit the conditions`]),
    '',
    table([columns, ...rows]),
    '',
    settledLine(settled, horizonWeeks),
    `hash ${sampled.hash}`,
  ].join('\n')
}
