import type { Command } from 'commander'
import type { Negotiation } from '@/scenarios/negotiation'
import { negotiationProblems, openNegotiation } from '@/simulation'
import { BadInput } from '../bad-input'
import type { Context } from '../io'
import { readScenarioFile } from '../load-scenario'

export function registerValidate(program: Command, context: Context, named: Negotiation): void {
  program
    .command('validate')
    .summary('check a scenario file')
    .description('Check a scenario file: its form, its numbers, its dates, and that the machine allows its prologue.')
    .argument('<file>', 'path of a scenario file')
    .action(async (file: string) => {
      const negotiation = await openNegotiation(named)
      const scenario = readScenarioFile(context, negotiation, file)
      const problem = negotiationProblems(negotiation, scenario)
      if (problem !== undefined)
        throw new BadInput(`${file} /prologue`, problem, 'events the machine allows in this order')
      context.print(`${file}: good. ${scenario.title}, from ${scenario.startDate}, ${scenario.horizonWeeks} weeks.`)
    })
}
