import { figures } from './figures'
import { samplerAndExact } from './n4-sampler-and-exact'

/** Where the lines go. */
export type Told = { readonly print: (line: string) => void; readonly complain: (line: string) => void }

/**
 * Proves the figures named, or all of them, and tells one line of each. `--quick` compares less, `--long` pools 1e9 runs in N4.
 * @returns the exit code: 1 if any figure fails, 2 for a name there is not.
 */
export async function proveFigures(args: readonly string[], { print, complain }: Told): Promise<0 | 1 | 2> {
  const flags = args.filter((arg) => arg.startsWith('--'))
  const names = args.filter((arg) => !arg.startsWith('--')).map((name) => name.toUpperCase())
  const unknown = [
    ...names.filter((name) => figures[name] === undefined),
    ...flags.filter((flag) => flag !== '--quick' && flag !== '--long'),
  ]
  if (unknown.length > 0) {
    complain(`prove: found ${unknown.join(', ')}; allowed: ${Object.keys(figures).join(', ')}, --quick, --long`)
    return 2
  }
  let all = true
  for (const name of names.length > 0 ? names : Object.keys(figures)) {
    const quick = flags.includes('--quick')
    const isLong = name === 'N4' && flags.includes('--long')
    const figure = isLong ? samplerAndExact({ quick, pooledRuns: 1_000_000_000 }) : figures[name]?.({ quick })
    const { holds, line } = (await figure) ?? { holds: false, line: name }
    print(`${holds ? 'holds' : 'FAILS'} ${line}`)
    all &&= holds
  }
  return all ? 0 : 1
}
