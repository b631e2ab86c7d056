import { CommanderError } from 'commander'
import { ScenarioError } from '@/scenarios'
import { BadInput } from './bad-input'
import { createProgram } from './program'

const BAD_INPUT = 2

// A reader that closes the pipe early (head, less) has what it wanted.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

try {
  await createProgram((text) => process.stdout.write(`${text}\n`)).parseAsync()
} catch (error) {
  if (error instanceof CommanderError) {
    if (error.exitCode !== 0) {
      process.stderr.write(`${error.message}\nSee: standoff --help\n`)
      process.exitCode = BAD_INPUT
    }
  } else if (error instanceof BadInput || error instanceof ScenarioError) {
    process.stderr.write(`${error.message}\n`)
    process.exitCode = BAD_INPUT
  } else throw error
}
