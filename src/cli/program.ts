import { Command } from 'commander'
import { registerChainCommand } from './chain/register-chain-command'
import { registerExport } from './commands/export'
import { registerList } from './commands/list'
import { registerRun } from './commands/run'
import { registerSolve } from './commands/solve'
import { registerValidate } from './commands/validate'
import type { Io } from './io'

/** The command line. Bad input is thrown, never printed here. */
export function createProgram(io: Io): Command {
  const program = new Command('standoff')
    .description('Simulate forced-sale negotiations: solved exactly, sampled by seed.')
    .exitOverride()
    .configureOutput({ writeOut: (text) => io.print(text.trimEnd()), writeErr: () => {}, outputError: () => {} })
    .showSuggestionAfterError()
  const register = [registerRun, registerSolve, registerValidate, registerList, registerExport, registerChainCommand]
  for (const add of register) add(program, io)
  for (const command of program.commands) command.copyInheritedSettings(program)
  return program
}
