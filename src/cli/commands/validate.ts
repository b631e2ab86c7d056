import type { Command } from 'commander'
import { negotiationProblems, type OpenNegotiation } from '@/simulation'
import { BadInput } from '../bad-input'
import type { Io } from '../io'
import { readScenarioFile } from '../load-scenario'

export function registerValidate(program: Command, { print }: Io, negotiation: OpenNegotiation): void {
  program
    .command('validate')
    .summary('check a scenario file')
    .description('Check a scenario file: its form, its numbers, its dates, and that the machine allows its prologue.')
    .argument('<file>', 'path of a scenario file')
    .action((file: string) => {
      const scenario = readScenarioFile(negotiation, file)
      const problem = negotiationProblems(negotiation, scenario)
      if (problem !== undefined)
        throw new BadInput(`${file} /prologue`, problem, 'events the machine allows in this order')
      print(`${file}: good. ${scenario.title}, from ${scenario.startDate}, ${scenario.horizonWeeks} weeks.`)
    })
}
