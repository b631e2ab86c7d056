import type { Command } from 'commander'
import { parameterCatalogue, presets } from '@/scenarios'
import type { Io } from '../io'
import { table } from '../output'

type ListOptions = { readonly json?: true; readonly numbers?: true }

const presetRows = () => presets.map(({ id, title }) => ({ id, title }))
const numberRows = () => parameterCatalogue.map(({ id, label, unit, min, max }) => ({ id, label, unit, min, max }))

export function registerList(program: Command, { print }: Io): void {
  program
    .command('list')
    .summary('name the presets, or the numbers that --set takes')
    .description('Name the presets that come with the program; with --numbers the numbers that --set takes.')
    .option('--numbers', 'list the numbers and their limits instead')
    .option('--json', 'print one JSON array')
    .action((options: ListOptions) => {
      const rows = options.numbers === true ? numberRows() : presetRows()
      if (options.json === true) print(JSON.stringify(rows, null, 2))
      else
        print(
          table(
            rows.map((row) => Object.values(row).map(String)),
            3,
          ),
        )
    })
}
