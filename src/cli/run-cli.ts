import { Command, CommanderError } from 'commander'
import { streamVersion } from '@/engine'
import { ScenarioError } from '@/scenarios'
import type { Negotiation } from '@/scenarios/negotiation'
import { visibleLines } from '@/scenarios/visible-text'
import { type OpenNegotiation, openNegotiation } from '@/simulation'
import { APP_VERSION } from '@/simulation/files'
import { BadInput } from './bad-input'
import { registerChainCommand } from './chain/register-chain-command'
import { registerExport } from './commands/export'
import { registerLink } from './commands/link'
import { registerList } from './commands/list'
import { registerMerge } from './commands/merge'
import { registerReplay } from './commands/replay'
import { registerRun } from './commands/run'
import { registerSensitivity } from './commands/sensitivity'
import { registerSolve } from './commands/solve'
import { registerSweep } from './commands/sweep'
import { registerValidate } from './commands/validate'
import { EXIT, Failed, Incomplete, type Io } from './io'

/** The command line. Bad input is thrown, never printed here. */
function createProgram(io: Io, negotiation: OpenNegotiation): Command {
  const program = new Command('standoff')
    .version(
      `standoff ${APP_VERSION}, model ${negotiation.modelVersion}, stream ${streamVersion}`,
      '--version',
      'print the versions of the program, of the model and of the random stream',
    )
    .description(`Simulate ${negotiation.id} negotiations: solved exactly, sampled by seed.`)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.print(text.trimEnd()),
      writeErr: (text) => io.complain(text.trimEnd()),
      outputError: () => {},
    })
    .showSuggestionAfterError()
  const register = [
    ...[registerRun, registerSolve, registerSweep, registerSensitivity, registerReplay, registerMerge],
    ...[registerExport, registerValidate, registerList, registerLink, registerChainCommand],
  ]
  for (const add of register) add(program, io, negotiation)
  for (const command of program.commands) command.copyInheritedSettings(program)
  return program
}

/** Flags that may have several values after them, and what such a value looks like: never a case or a flag. */
const shapes: Readonly<Record<string, RegExp>> = {
  '--set': /^\w+=/,
  '--vary': /^\w+=/,
  '--if': /^(?:event|state):/,
}

/**
 * `--set a=1 b=2` as `--set a=1 --set b=2`. A flag takes one value; the words after it are its own only where they look
 * like one, so that a case may stand behind a flag. `--` ends the flags.
 */
function withRepeatedFlags(args: readonly string[]): readonly string[] {
  const repeated: string[] = []
  let open: string | undefined
  for (const [i, arg] of args.entries()) {
    if (arg === '--') return [...repeated, ...args.slice(i)]
    const isFirst = open !== undefined && args[i - 1] === open
    if (open !== undefined && !isFirst && shapes[open]?.test(arg) === true) repeated.push(open)
    else if (!isFirst) open = Object.keys(shapes).find((flag) => arg === flag || arg.startsWith(`${flag}=`))
    repeated.push(arg)
  }
  return repeated
}

/**
 * Runs one command line about a negotiation and answers with its exit code. Faults of the program itself are thrown on. Whatever is said passes
 * here with its hidden characters written out, so that no text of a file, a flag or a path can steer a terminal.
 */
export async function runCli(
  args: readonly string[],
  { print, complain, spawn }: Io,
  negotiation: Negotiation,
): Promise<number> {
  const io: Io = { print: (text) => print(visibleLines(text)), complain: (text) => complain(visibleLines(text)), spawn }
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
