import type { Command } from 'commander'
import { inNamesOf, type Scenario } from '@/scenarios'
import type { Negotiation } from '@/scenarios/negotiation'
import type { Negotiations } from '@/scenarios/negotiations'
import { conditionCatalogue, subjectWords } from '@/simulation/analyse'
import { numberOf } from '@/simulation/edited-case'
import { csvText } from '@/simulation/files'
import { BadInput } from '../bad-input'
import type { Context } from '../io'
import { loadScenario } from '../load-scenario'
import { table } from '../output'

type ListOptions = {
  readonly numbers?: true
  readonly conditions?: true
  readonly json?: true
  readonly csv?: true
}

type Row = Readonly<Record<string, string | number>>

const presetRows = (negotiations: Negotiations): readonly Row[] =>
  negotiations.flatMap(({ id: negotiation, presets }) => presets.map(({ id, title }) => ({ id, title, negotiation })))

/** The cases under the titles of their negotiations. */
function presetText(negotiations: Negotiations): string {
  const lines = table(
    negotiations.flatMap(({ presets }) => presets.map(({ id, title }) => [id, title])),
    2,
  ).split('\n')
  return negotiations
    .map(({ title, presets }) => [title, ...lines.splice(0, presets.length).map((line) => `  ${line}`)].join('\n'))
    .join('\n\n')
}

const numberRows = (negotiation: Negotiation, scenario: Scenario): readonly Row[] =>
  negotiation.parameters.map(({ id, label, unit, kind, min, max }) => {
    const { low, base, high } = numberOf(scenario, id)
    return { id, label: inNamesOf(negotiation, scenario, label), unit, kind, low, reading: base, high, min, max }
  })

const conditionRows = (negotiation: Negotiation, scenario: Scenario): readonly Row[] =>
  conditionCatalogue(negotiation).map(({ on, id }) => ({
    condition: `${on}:${id}`,
    says: subjectWords(negotiation, scenario, id),
  }))

function how({ examples: { event, state, byDeadline } }: Negotiation): string {
  const [by, example] =
    byDeadline === undefined
      ? ['', `event:${event}:1:20 or state:${state}:0`]
      : [' or :dN, by the N-th deadline', `event:${event}:1:20, state:${state}:0 or event:${byDeadline}:1:d2`]
  return `Behind it: :1 it happens or :0 it does not, then :WEEK${by}; nothing means ever.\nFor example ${example}.`
}

function check(name: string | undefined, { numbers, conditions, json, csv }: ListOptions): void {
  if (numbers === true && conditions === true) throw new BadInput('--conditions', 'it with --numbers', 'one of them')
  if (json === true && csv === true) throw new BadInput('--csv', 'it with --json', 'one of them')
  if (name !== undefined && numbers !== true && conditions !== true)
    throw new BadInput('list', `"${name}" alone`, 'a case with --numbers or --conditions')
}

export function registerList(program: Command, context: Context, negotiation: Negotiation): void {
  const defaultCase = negotiation.first.scenario.id
  program
    .command('list')
    .summary('name the presets by negotiation, the numbers that --set takes or the conditions that --if takes')
    .description(
      'Name the presets that come with the program, by negotiation; with --numbers the numbers that --set takes, each with its low end, reading and high end; with --conditions the events and states that --if takes.',
    )
    .argument('[scenario]', `whose numbers or conditions (default: ${defaultCase})`)
    .option('--numbers', 'list the numbers instead')
    .option('--conditions', 'list what a condition can be about instead')
    .option('--csv', 'print CSV')
    .option('--json', 'print one JSON array')
    .action(async (name: string | undefined, options: ListOptions) => {
      check(name, options)
      const { print } = context
      const { numbers, conditions, json, csv } = options
      const scenario = () => loadScenario(context, negotiation, name ?? defaultCase)
      const rows =
        numbers === true
          ? numberRows(negotiation, await scenario())
          : conditions === true
            ? conditionRows(negotiation, await scenario())
            : presetRows(context.negotiations)
      const columns = Object.keys(rows[0] ?? {})
      const cells = rows.map((row) => Object.values(row))
      if (json === true) print(JSON.stringify(rows, null, 2))
      else if (csv === true) print(csvText(columns, cells).trimEnd())
      else if (numbers !== true && conditions !== true) print(presetText(context.negotiations))
      else {
        print(table([columns, ...cells.map((row) => row.map(String))], 4))
        if (conditions === true) print(`\n${how(negotiation)}`)
      }
    })
}
