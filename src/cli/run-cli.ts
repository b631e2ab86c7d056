import { CommanderError } from 'commander'
import { ScenarioError } from '@/scenarios'
import type { Negotiation } from '@/scenarios/negotiation'
import { visibleLines } from '@/scenarios/visible-text'
import { openNegotiation } from '@/simulation'
import { BadInput } from './bad-input'
import { EXIT, Failed, Incomplete, type Io } from './io'
import { createProgram } from './program'
import { withRepeatedFlags } from './repeat-flags'

/**
 * Runs one command line about a negotiation and answers with its exit code. Faults of the program itself are thrown on. Whatever is said passes
 * here with its hidden characters written out, so that no text of a file, a flag or a path can steer a terminal.
 */
export async function runCli(
  args: readonly string[],
  { print, complain }: Io,
  negotiation: Negotiation,
): Promise<number> {
  const io: Io = { print: (text) => print(visibleLines(text)), complain: (text) => complain(visibleLines(text)) }
  const program = createProgram(io, await openNegotiation(negotiation))
  try {
    await program.parseAsync([...withRepeatedFlags(args)], { from: 'user' })
    return EXIT.good
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return EXIT.good
      // A line without a command was answered with the whole help.
      if (error.code !== 'commander.help') io.complain(`${error.message}\nSee: standoff --help`)
      return EXIT.badInput
    }
    // The engine refuses numbers that do not fit together with a RangeError that names them and the rule.
    if (error instanceof BadInput || error instanceof ScenarioError || error instanceof RangeError) {
      io.complain(error.message)
      return EXIT.badInput
    }
    if (error instanceof Incomplete || error instanceof Failed) {
      io.complain(error.message)
      return error instanceof Failed ? EXIT.failed : EXIT.incomplete
    }
    throw error
  }
}
