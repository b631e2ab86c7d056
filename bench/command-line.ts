import { spawnSync } from 'node:child_process'
import { builtCli } from '../scripts/built-cli.mjs'
import { type BenchResult, compare } from './measure'

/** Writes a process's own processor seconds, from its start to its end, on a fourth channel. */
const report = `import { writeSync } from 'node:fs'
process.on('exit', () => {
  const { user, system } = process.cpuUsage()
  writeSync(3, String((user + system) / 1e6))
})`
const reporting = ['--import', `data:text/javascript,${encodeURIComponent(report)}`]

function processorSeconds(args: readonly string[]): number {
  const { status, output } = spawnSync(process.execPath, [...reporting, ...args], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}`)
  return Number(output[3])
}

/** What the command line costs before and around its work, against Node alone. On a core where Node takes 0.05 s: 0.35 and 0.6 s. */
export async function commandLine(): Promise<readonly BenchResult[]> {
  await builtCli()
  const node = () => processorSeconds(['-e', '0'])
  const program = (...args: readonly string[]) =>
    compare(`standoff ${args[0]} ÷ node -e 0`, () => processorSeconds(['bin/standoff.mjs', ...args]), node, {
      atMost: args[0] === 'list' ? 7 : 12,
    })
  return [await program('list'), await program('solve', 'tiktok-2025')]
}
