import type { Command } from 'commander'
import { defaultSeed, type Scenario, ScenarioError } from '@/scenarios'
import type { Negotiation } from '@/scenarios/negotiation'
import { DEFAULT_RUNS } from '@/simulation/link/link-rules'
import { recipeIssues } from '@/simulation/recipe/recipe-issues'
import type { CaseEdits, Recipe, WhatIf } from '@/simulation/types'
import { exampleOf, ifParser } from './conditions'
import { NOTHING_SET, parseHorizon, parseRuns, parseSeed, parseWorkers, type SetNumbers, setParser } from './options'
import { grouped } from './output'

/** What a question about a case may change. */
export type CaseOptions = {
  readonly set: SetNumbers
  readonly if: readonly WhatIf[]
  readonly horizon?: number
}

/** The same, and which runs. */
export type RunsOptions = CaseOptions & { readonly runs?: number; readonly seed?: string }

/** The same, and on how many threads they are drawn. */
export type DrawOptions = RunsOptions & { readonly workers?: number }

export const withCaseOptions = (command: Command, negotiation: Negotiation): Command =>
  command
    .option(
      '--set <id=value>',
      'change a number and hold it there, or draw it: id=low:reading:high; may be repeated',
      setParser(negotiation),
      NOTHING_SET,
    )
    .option(
      '--if <condition>',
      `also among futures where it holds: ${exampleOf(negotiation)}; may be repeated`,
      ifParser(negotiation),
      [],
    )
    .option('--horizon <weeks>', 'weeks to look ahead (default: the scenario’s own)', parseHorizon)

export const withRunsOptions = (command: Command, negotiation: Negotiation): Command =>
  withCaseOptions(
    command
      .option('--runs <n>', `number of runs (default: ${grouped(DEFAULT_RUNS)})`, parseRuns)
      .option('--seed <text>', 'seed of the random stream (default: the scenario’s own)', parseSeed),
    negotiation,
  )

export const withDrawOptions = (command: Command, negotiation: Negotiation): Command =>
  withRunsOptions(command.option('--workers <n>', 'worker threads (default: one per core)', parseWorkers), negotiation)

/** The ranges that `--set` chose, as a recipe has them. */
export const editsOf = ({ ranges }: SetNumbers): CaseEdits => (Object.keys(ranges).length === 0 ? {} : { ranges })

/** The recipe that the flags of a command line ask for. @throws {ScenarioError} where they break the law of recipes. */
export function recipeOf(negotiation: Negotiation, scenario: Scenario, options: RunsOptions): Recipe {
  const recipe: Recipe = {
    scenario: scenario.id,
    changes: options.set.changes,
    edits: editsOf(options.set),
    conditions: options.if,
    horizonWeeks: options.horizon ?? scenario.horizonWeeks,
    seed: options.seed ?? defaultSeed(scenario),
    runs: options.runs ?? DEFAULT_RUNS,
  }
  const issues = recipeIssues(negotiation, recipe, scenario)
  if (issues.length > 0) throw new ScenarioError('the flags', issues)
  return recipe
}
