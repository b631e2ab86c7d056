import { Command } from 'commander'
import { registerList } from './commands/list'
import { registerRun } from './commands/run'
import { registerSolve } from './commands/solve'
import { registerValidate } from './commands/validate'

/** The command line, writing results with `print`. Bad input is thrown, never printed here. */
export function createProgram(print: (text: string) => void): Command {
  const program = new Command('standoff')
    .description('Simulate forced-sale negotiations: solved exactly, sampled by seed.')
    .exitOverride()
    .configureOutput({ outputError: () => {} })
    .showSuggestionAfterError()
  const register = [registerRun, registerSolve, registerValidate, registerList]
  for (const add of register) add(program, print)
  for (const command of program.commands) command.copyInheritedSettings(program)
  return program
}
