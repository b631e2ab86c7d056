import { Command } from 'commander'
import { streamVersion } from '@/engine'
import type { OpenNegotiation } from '@/simulation'
import { APP_VERSION } from '@/simulation/files'
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
import type { Io } from './io'

/** The command line. Bad input is thrown, never printed here. */
export function createProgram(io: Io, negotiation: OpenNegotiation): Command {
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
