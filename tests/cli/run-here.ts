import type { Io } from '@/cli/io'
import { runCli } from '@/cli/run-cli'
import { forcedSale } from '@/scenarios/forced-sale'

/** One command line run in this process: its exit code, what it printed and what it complained of. */
export async function cli(...args: readonly string[]) {
  let out = ''
  let complaint = ''
  const io: Io = {
    print: (text) => {
      out += `${text}\n`
    },
    complain: (text) => {
      complaint += `${text}\n`
    },
  }
  const exit = await runCli(args, io, forcedSale)
  return { exit, out, complaint }
}
