import { runCli } from '@/cli/run-cli'

/** One command line run in this process: its exit code, what it printed and what it complained of. */
export async function cli(...args: readonly string[]) {
  let out = ''
  let complaint = ''
  const exit = await runCli(args, {
    print: (text) => {
      out += `${text}\n`
    },
    complain: (text) => {
      complaint += `${text}\n`
    },
  })
  return { exit, out, complaint }
}
