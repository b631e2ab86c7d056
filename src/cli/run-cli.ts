import { Command, CommanderError } from 'commander'
import { streamVersion } from '@/engine'
import { ScenarioError } from '@/scenarios'
import type { Negotiation } from '@/scenarios/negotiation'
import type { Negotiations } from '@/scenarios/negotiations'
import { visibleLines } from '@/scenarios/visible-text'
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
import { type Context, EXIT, Failed, Incomplete, type Io } from './io'
import { negotiationOfLine } from './negotiation-of-line'
import { fileReader } from './read-file'

/** The versions of all that a result depends on. */
function versionsOf(negotiations: Negotiations): string {
  const models = negotiations.map(({ id, modelVersion }) => `model ${id} ${modelVersion}`)
  return `standoff ${APP_VERSION}, ${models.join(', ')}, stream ${streamVersion}`
}

/** The command line, in the words of one negotiation. Bad input is thrown, never printed here. */
function createProgram(context: Context, negotiation: Negotiation): Command {
  const titles = context.negotiations.map(({ title }) => title.toLowerCase())
  const program = new Command('standoff')
    .version(
      versionsOf(context.negotiations),
      '--version',
      'print the versions of the program, of its models and of the random stream',
    )
    .description(`Simulate negotiations (${titles.join(', ')}): solved exactly, sampled by seed.`)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => context.print(text.trimEnd()),
      writeErr: (text) => context.complain(text.trimEnd()),
      outputError: () => {},
    })
    .showSuggestionAfterError()
  const register = [
    ...[registerRun, registerSolve, registerSweep, registerSensitivity, registerReplay, registerMerge],
    ...[registerExport, registerValidate, registerList, registerLink, registerChainCommand],
  ]
  for (const add of register) add(program, context, negotiation)
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
 * Runs one command line about a case or file of one of some negotiations and answers with its exit code. Faults of the program
 * itself are thrown on. Whatever is said passes here with its hidden characters written out, so that no text of a file, a flag or
 * a path can steer a terminal.
 */
export async function runCli(
  args: readonly string[],
  { print, complain, spawn }: Io,
  negotiations: Negotiations,
): Promise<number> {
  const io: Io = { print: (text) => print(visibleLines(text)), complain: (text) => complain(visibleLines(text)), spawn }
  const context: Context = { ...io, ...fileReader(), negotiations }
  const words = withRepeatedFlags(args)
  try {
    const [first] = negotiations
    const program = createProgram(context, await first.load())
    const entry = negotiationOfLine(context, program, words)
    const own = entry === first ? program : createProgram(context, await entry.load())
    await own.parseAsync([...words], { from: 'user' })
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
