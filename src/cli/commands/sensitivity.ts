import type { Command } from 'commander'
import { closestWord, inNamesOf, type Scenario } from '@/scenarios'
import type { Negotiation } from '@/scenarios/negotiation'
import { parameterOf } from '@/scenarios/parameter-of'
import { editedCase, type OpenNegotiation, openNegotiation } from '@/simulation'
import {
  allTargets,
  pointsOf,
  readTornado,
  solveGivenPoints,
  solvePoints,
  type Tornado,
  type TornadoBar,
} from '@/simulation/analyse'
import { conditionText, csvText, modelCells, modelColumns, modelOf, modelWords } from '@/simulation/files'
import type { Recipe } from '@/simulation/types'
import { BadInput } from '../bad-input'
import { checkConditions } from '../contradictions'
import { checkFile, writeText } from '../export/write-files'
import type { Context } from '../io'
import { loadScenario } from '../load-scenario'
import { parseOut } from '../options'
import { percent, shareText, table } from '../output'
import { progressOf } from '../progress'
import { type CaseOptions, recipeOf, withCaseOptions } from '../recipe-options'

const columnsOf = (negotiation: Negotiation): readonly string[] => [
  ...['id', 'number', 'unit', 'low', 'reading', 'high', 'at_low', 'at_reading', 'at_high', 'swing', 'monotone'],
  ...['extreme_value', 'extreme_chance', 'for', 'scenario', ...modelColumns(modelOf(negotiation))],
  ...['horizon_weeks', 'recipe'],
]

/** A row for every number that can move the ending, widest swing first; empty where no future meets the conditions. */
function tornadoCsv(
  negotiation: Negotiation,
  { target, now, bars }: Tornado,
  scenario: Scenario,
  recipe: Recipe,
): string {
  const { changes, edits, conditions, horizonWeeks } = recipe
  const rows = bars.map(({ id, low, reading, high, atLow, atHigh, swing, monotone, extreme }) => {
    const { label, unit } = parameterOf(negotiation, id)
    return [
      ...[id, inNamesOf(negotiation, scenario, label), unit, low, reading, high, atLow, now, atHigh, swing, monotone],
      ...[extreme?.value, extreme?.chance, target, scenario.id, ...modelCells(modelOf(negotiation)), horizonWeeks],
      JSON.stringify({ changes, ranges: edits.ranges ?? {}, conditions }),
    ]
  })
  return csvText(columnsOf(negotiation), rows).trimEnd()
}

type SensitivityOptions = CaseOptions & {
  readonly for?: string
  readonly json?: true
  readonly csv?: true
  readonly out?: string
  readonly force?: true
}

/** Less than this moves nothing that two digits after the point could show. */
const UNSEEN = 0.00005

const targetParser =
  ({ outcomes }: Negotiation) =>
  (text: string, before: string | undefined): string => {
    if (before !== undefined) throw new BadInput('--for', 'the flag twice', 'once')
    const known = allTargets(outcomes)
    if (known.includes(text)) return text
    const meant = closestWord(text, known)
    throw new BadInput(
      '--for',
      `"${text}"`,
      meant === undefined ? `one of ${known.join(', ')}` : `did you mean ${meant}?`,
    )
  }

/** Every number at both ends of its range, the others at their reading, and at points between. */
function tornadoOf(negotiation: OpenNegotiation, scenario: Scenario, recipe: Recipe, target: string): Tornado {
  const { changes, conditions, horizonWeeks } = recipe
  const edited = editedCase(scenario, recipe.edits)
  const analysis = { kind: 'tornado', interior: 1 } as const
  const { count } = pointsOf(negotiation, edited, changes, horizonWeeks, analysis)
  const progress = progressOf(count, 'points')
  const points =
    conditions.length === 0
      ? solvePoints(negotiation, edited, changes, horizonWeeks, analysis, 0, count)
      : solveGivenPoints(negotiation, edited, changes, horizonWeeks, analysis, conditions)
  let step = points.next()
  for (; step.done !== true; step = points.next()) progress.update(step.value)
  progress.stop()
  return readTornado(negotiation, edited, changes, horizonWeeks, step.value, target, { interior: 1 })
}

function readable(
  negotiation: OpenNegotiation,
  { target, now, bars }: Tornado,
  scenario: Scenario,
  { conditions }: Recipe,
): string {
  const isSeen = ({ swing, atLow, atHigh }: TornadoBar) => swing >= UNSEEN || Number.isNaN(atLow + atHigh)
  const [seen, unseen] = [bars.filter(isSeen), bars.filter((bar) => !isSeen(bar))]
  const rows = seen.map(({ id, low, high, atLow, atHigh, swing, monotone }) => [
    ...[inNamesOf(negotiation, scenario, parameterOf(negotiation, id).label), id, String(low), String(high)],
    ...[shareText(atLow), shareText(atHigh), (swing * 100).toFixed(2), monotone ? '' : 'not monotone'],
  ])
  return [
    `${scenario.title}, model ${modelWords(modelOf(negotiation))}: the chance of ${target} is ${percent(now)}`,
    ...(conditions.length === 0 ? [] : [`among the futures with ${conditions.map(conditionText).join(' and ')}`]),
    'Each number over its own range, the others at their reading; points in 100 between the ends.',
    '',
    table([['number', 'id', 'low', 'high', 'at low', 'at high', 'swing', ''], ...rows], 2),
    ...(unseen.length === 0 ? [] : ['', `by less than 0.01: ${unseen.map(({ id }) => id).join(', ')}`]),
  ].join('\n')
}

export function registerSensitivity(program: Command, context: Context, named: Negotiation): void {
  const first = named.groups[0]?.id ?? ''
  const command = program
    .command('sensitivity')
    .summary('which numbers move an ending most')
    .description(
      'Move each number over its own range and rank them by how far an ending’s exact chance moves; with --if, its chance among the futures in which the conditions hold.',
    )
    .argument('<scenario>', 'name of a preset, or path of a scenario file')
    .option('--for <ending>', `a group of endings or one outcome (default: ${first})`, targetParser(named))
  withCaseOptions(command, named)
    .option('--out <file>', 'write to a file instead', parseOut)
    .option('--force', 'write over what is there')
    .option('--csv', 'print CSV')
    .option('--json', 'print one JSON object')
    .action(async (name: string, options: SensitivityOptions) => {
      const { json, csv, out, force } = options
      if (json === true && csv === true) throw new BadInput('--csv', 'it with --json', 'one of them')
      if (out !== undefined) checkFile(out, force === true)
      const negotiation = await openNegotiation(named)
      const scenario = await loadScenario(context, negotiation, name)
      const recipe = recipeOf(negotiation, scenario, options)
      checkConditions(negotiation, scenario, recipe)
      const tornado = tornadoOf(negotiation, scenario, recipe, options.for ?? first)
      const ground = {
        scenario: scenario.id,
        ...modelOf(negotiation),
        horizonWeeks: recipe.horizonWeeks,
        parameters: recipe.changes,
        ranges: options.set.ranges,
        ...(recipe.conditions.length === 0 ? {} : { conditions: recipe.conditions }),
      }
      const text =
        json === true
          ? JSON.stringify({ ...ground, ...tornado }, null, 2)
          : csv === true
            ? tornadoCsv(negotiation, tornado, scenario, recipe)
            : readable(negotiation, tornado, scenario, recipe)
      if (out === undefined) context.print(text)
      else writeText(out, text, force === true)
    })
}
