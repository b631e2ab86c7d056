import { stepKernel } from '@/engine'
import { negotiations } from '@/scenarios/negotiations'
import { EXIT, type Io } from './io'
import { runCli } from './run-cli'

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader that closes the pipe early (head, less) has what it wanted.
  if (error.code === 'EPIPE') process.exit(EXIT.good)
  const found = { ENOSPC: 'no room left', EIO: 'a device that fails' }[error.code ?? ''] ?? error.code ?? error.message
  process.stderr.write(`standard output: found ${found}; allowed: a place with room. What was printed is not whole.\n`)
  process.exit(EXIT.output)
})
// Where nobody can be told, the exit code still tells.
process.stderr.on('error', () => {})

const io: Io = {
  print: (text) => process.stdout.write(`${text}\n`),
  complain: (text) => process.stderr.write(`${text}\n`),
}
const SLOWER = 'WebAssembly is refused here; exact answers take several times as long. The numbers are the same.'
stepKernel.whenRefused(() => io.complain(SLOWER))
process.exitCode = await runCli(process.argv.slice(2), io, negotiations)
