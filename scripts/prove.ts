import { figures } from './prove/figures'
import { samplerAndExact } from './prove/n4-sampler-and-exact'

/**
 * Proves figures of the trust list: `npm run prove -- N2 N14`, all of them without a name. One result line each; the exit
 * code is 1 if any fails and 2 for a name there is not. `--quick` compares less, `--long` pools 1e9 runs in N4.
 */
const args = process.argv.slice(2)
const flags = args.filter((arg) => arg.startsWith('--'))
const names = args.filter((arg) => !arg.startsWith('--')).map((name) => name.toUpperCase())
const unknown = [
  ...names.filter((name) => figures[name] === undefined),
  ...flags.filter((flag) => flag !== '--quick' && flag !== '--long'),
]
if (unknown.length > 0) {
  console.error(`prove: found ${unknown.join(', ')}; allowed: ${Object.keys(figures).join(', ')}, --quick, --long`)
  process.exit(2)
}
for (const name of names.length > 0 ? names : Object.keys(figures)) {
  const quick = flags.includes('--quick')
  const isLong = name === 'N4' && flags.includes('--long')
  const figure = isLong ? samplerAndExact({ quick, pooledRuns: 1_000_000_000 }) : figures[name]?.({ quick })
  const { holds, line } = (await figure) ?? { holds: false, line: name }
  console.log(`${holds ? 'holds' : 'FAILS'} ${line}`)
  if (!holds) process.exitCode = 1
}
