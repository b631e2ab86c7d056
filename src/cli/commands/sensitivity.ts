import type { Command } from 'commander'
import { closestWord, inNamesOf, parameterById, type Scenario } from '@/scenarios'
import { storedGraph } from '@/simulation'
import { allTargets, mergeTables, pointsOf, readTornado, solvePoints, type Tornado } from '@/simulation/analyse'
import { BadInput } from '../bad-input'
import type { Io } from '../io'
import { loadScenario } from '../load-scenario'
import { parseHorizon, parseSet } from '../options'
import { percent, table } from '../output'
import { progressOf } from '../progress'

type SensitivityOptions = {
  readonly set: Record<string, number>
  readonly horizon?: number
  readonly for?: string
  readonly json?: true
}

const SHOWN = 15

function parseTarget(text: string, before: string | undefined): string {
  if (before !== undefined) throw new BadInput('--for', 'the flag twice', 'once')
  const known = allTargets(storedGraph().outcomes)
  if (known.includes(text)) return text
  const meant = closestWord(text, known)
  throw new BadInput(
    '--for',
    `"${text}"`,
    meant === undefined ? `one of ${known.join(', ')}` : `did you mean ${meant}?`,
  )
}

/** Every number at both ends of its range, the others at their reading, and at points between. */
function tornadoOf(scenario: Scenario, { set, horizon, for: target = 'sold' }: SensitivityOptions): Tornado {
  const graph = storedGraph()
  const weeks = horizon ?? scenario.horizonWeeks
  const analysis = { kind: 'tornado', interior: 1 } as const
  const { count } = pointsOf(graph, scenario, set, weeks, analysis)
  const progress = progressOf(count, 'points')
  const points = solvePoints(graph, scenario, set, weeks, analysis, 0, count)
  let step = points.next()
  for (; step.done !== true; step = points.next()) progress.update(step.value)
  progress.stop()
  return readTornado(graph, scenario, set, weeks, mergeTables([step.value]), target, { interior: 1 })
}

function readable({ target, now, bars }: Tornado, scenario: Scenario): string {
  const rows = bars
    .slice(0, SHOWN)
    .map(({ id, low, high, atLow, atHigh, swing, monotone }) => [
      ...[inNamesOf(scenario, parameterById(id).label), id, String(low), String(high)],
      ...[percent(atLow), percent(atHigh), (swing * 100).toFixed(2), monotone ? '' : 'not monotone'],
    ])
  const more = bars.length - rows.length
  return [
    `${scenario.title}, model ${storedGraph().version}: the chance of ${target} is ${percent(now)}`,
    'Each number over its own range, the others at their reading; points in 100 between the ends.',
    '',
    table([['number', 'id', 'low', 'high', 'at low', 'at high', 'swing', ''], ...rows], 2),
    ...(more > 0 ? ['', `and ${more} numbers that move it less; see --json`] : []),
  ].join('\n')
}

export function registerSensitivity(program: Command, { print }: Io): void {
  program
    .command('sensitivity')
    .summary('which numbers move an ending most')
    .description('Move each number over its own range and rank them by how far an ending’s exact chance moves.')
    .argument('<scenario>', 'name of a preset, or path of a scenario file')
    .option('--for <ending>', 'a group of endings or one outcome (default: sold)', parseTarget)
    .option('--set <id=value>', 'change a number; may be repeated', parseSet, {})
    .option('--horizon <weeks>', 'weeks to look ahead (default: the scenario’s own)', parseHorizon)
    .option('--json', 'print one JSON object')
    .action((name: string, options: SensitivityOptions) => {
      const scenario = loadScenario(name)
      const tornado = tornadoOf(scenario, options)
      const ground = {
        scenario: scenario.id,
        modelVersion: storedGraph().version,
        horizonWeeks: options.horizon ?? scenario.horizonWeeks,
        parameters: options.set,
      }
      print(options.json === true ? JSON.stringify({ ...ground, ...tornado }, null, 2) : readable(tornado, scenario))
    })
}
