/** Every speed figure as a ratio measured side by side: median of interleaved rounds with quartiles. --json for machines. */
import { backwardPass } from './backward'
import { commandLine } from './command-line'
import { derivatives } from './derivatives'
import { doubt } from './doubt'
import { eightTogether } from './eight-together'
import { lanes } from './lane-passes'
import type { BenchResult } from './measure'
import { samplerRatios } from './sampler'
import { versusPrism } from './versus-prism'
import { workerScaling } from './workers'

const isJson = process.argv.includes('--json')
const benches: readonly (() => Promise<BenchResult | readonly BenchResult[]>)[] = [
  samplerRatios,
  workerScaling,
  doubt,
  lanes,
  eightTogether,
  backwardPass,
  derivatives,
  versusPrism,
  commandLine,
]

const line = (result: BenchResult): string => {
  if ('skipped' in result) return `${result.name}: skipped, ${result.skipped}`
  const { name, ratio, q1, q3, goal, holds } = result
  const figure = (value: number) => value.toPrecision(3)
  return `${name}: ${figure(ratio)} (quartiles ${figure(q1)} to ${figure(q3)}), goal ${goal}: ${holds ? 'holds' : 'DOES NOT HOLD'}`
}

const results: BenchResult[] = []
for (const bench of benches) {
  for (const result of [await bench()].flat() as BenchResult[]) {
    results.push(result)
    if (!isJson) console.log(line(result))
  }
}
if (isJson)
  console.log(
    JSON.stringify(
      results.filter((result) => !('skipped' in result)),
      null,
      2,
    ),
  )
for (const result of results) if ('skipped' in result && isJson) process.stderr.write(`${line(result)}\n`)
