import type { Command } from 'commander'
import { entryOf } from '@/scenarios/entry-of'
import type { Negotiation } from '@/scenarios/negotiation'
import { type OpenNegotiation, openNegotiation } from '@/simulation'
import { csvText, modelCells, modelColumns, modelOf, modelWords } from '@/simulation/files'
import { groupsOf } from '@/simulation/groups'
import { BadInput } from '../bad-input'
import { checkConditions } from '../contradictions'
import { checkFile, writeText } from '../export/write-files'
import type { Context } from '../io'
import { loadScenario } from '../load-scenario'
import { parseOut } from '../options'
import { grouped, percent, percentColumn, table } from '../output'
import { progressOf } from '../progress'
import { type CaseOptions, recipeOf, withCaseOptions } from '../recipe-options'
import { MOST_POINTS, type Vary, varyForm, varyParser } from '../sweep/parse-vary'
import { pointsIn, type SweepRow, sweepPoints } from '../sweep/sweep-points'

type SweepOptions = CaseOptions & {
  readonly vary: readonly Vary[]
  readonly json?: true
  readonly csv?: true
  readonly out?: string
  readonly force?: true
}

/** The endings of one point, adding up as they do everywhere; a dash each where no future fits. */
function endingsText({ graph }: OpenNegotiation, shares: readonly number[], fits: number): readonly string[] {
  const groups = groupsOf(graph.outcomes)
  if (fits === 0) return groups.map(() => '–')
  const column = percentColumn(graph.outcomes.map(({ group }, o) => ({ group, share: shares[o] ?? 0 })))
  return groups.map(column.endingOf)
}

function checkVaried(negotiation: Negotiation, { vary, set, json, csv }: SweepOptions): void {
  if (vary.length === 0) throw new BadInput('--vary', 'nothing', varyForm(negotiation))
  const both = vary.find(({ id }) => id in set.changes)
  if (both !== undefined) throw new BadInput(`--set ${both.id}`, 'it beside --vary of the same number', 'one of them')
  if (json === true && csv === true) throw new BadInput('--csv', 'it with --json', 'one of them')
  const points = pointsIn(vary)
  if (points > MOST_POINTS) throw new BadInput('--vary', `${grouped(points)} points`, `up to ${grouped(MOST_POINTS)}`)
}

export function registerSweep(program: Command, context: Context, named: Negotiation): void {
  const command = program
    .command('sweep')
    .summary('the exact answer over ranges of numbers')
    .description('Solve a case exactly for every combination of some numbers’ values.')
    .argument('<scenario>', 'name of a preset, or path of a scenario file')
    .option('--vary <id=from:to:step>', 'a number and its values; may be repeated', varyParser(named), [])
  withCaseOptions(command, named)
    .option('--out <file>', 'write to a file instead', parseOut)
    .option('--force', 'write over what is there')
    .option('--csv', 'print CSV')
    .option('--json', 'print one JSON object')
    .action(async (name: string, options: SweepOptions) => {
      checkVaried(named, options)
      if (options.out !== undefined) checkFile(options.out, options.force === true)
      const negotiation = await openNegotiation(named)
      const scenario = await loadScenario(context, negotiation, name)
      const recipe = recipeOf(negotiation, scenario, options)
      const progress = progressOf(pointsIn(options.vary), 'points')
      const rows: SweepRow[] = []
      for (const row of sweepPoints(negotiation, scenario, recipe, options.vary)) {
        rows.push(row)
        progress.update(rows.length)
      }
      progress.stop()
      if (rows.every(({ fits }) => fits === 0)) {
        const first = Object.fromEntries(options.vary.map(({ id }, i) => [id, rows[0]?.values[i] ?? 0]))
        checkConditions(negotiation, scenario, { ...recipe, changes: { ...recipe.changes, ...first } })
      }
      const { outcomes } = negotiation.graph
      const model = modelOf(negotiation)
      const groupIds = groupsOf(outcomes)
      const ids = options.vary.map(({ id }) => id)
      const { changes, conditions, horizonWeeks } = recipe
      const { ranges } = options.set
      const ground = {
        scenario: scenario.id,
        ...model,
        horizonWeeks,
        parameters: changes,
        ranges,
        conditions,
      }
      const isConditional = conditions.length > 0
      const text = () => {
        if (options.json === true) {
          const points = rows.map(({ values, groups, outcomes: shares, fits }) => ({
            parameters: Object.fromEntries(ids.map((id, i) => [id, values[i]])),
            groups,
            outcomes: Object.fromEntries(outcomes.map(({ id }, o) => [id, shares[o]])),
            ...(isConditional ? { fits } : {}),
          }))
          return JSON.stringify({ ...ground, points }, null, 2)
        }
        if (options.csv === true) {
          const columns = [
            ...ids,
            ...groupIds,
            ...outcomes.map(({ id }) => `outcome_${id}`),
            ...(isConditional ? ['fits'] : []),
          ]
          const cells = rows.map(({ values, groups, outcomes: shares, fits }) => [
            ...[
              ...values,
              ...groupIds.map((group) => entryOf(groups, group)),
              ...shares,
              ...(isConditional ? [fits] : []),
            ],
            ...[scenario.id, ...modelCells(model), horizonWeeks, JSON.stringify({ changes, ranges, conditions })],
          ])
          return csvText([...columns, 'scenario', ...modelColumns(model), 'horizon_weeks', 'recipe'], cells).trimEnd()
        }
        const columns = [...ids, ...groupIds, ...(isConditional ? ['fits'] : [])]
        const lines = rows.map(({ values, outcomes: shares, fits }) => [
          ...values.map(String),
          ...endingsText(negotiation, shares, fits),
          ...(isConditional ? [percent(fits)] : []),
        ])
        return [
          `${scenario.title}, ${horizonWeeks} weeks from ${scenario.startDate}, model ${modelWords(model)}: exact, ${grouped(rows.length)} points`,
          '',
          table([columns, ...lines], 0),
        ].join('\n')
      }
      if (options.out === undefined) context.print(text())
      else writeText(options.out, text(), options.force === true)
    })
}
