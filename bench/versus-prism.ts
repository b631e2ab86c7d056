import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { mergeRows } from '@/cli/export/unroll'
import { type Chain, solveForward } from '@/engine'
import { type BenchResult, compare, secondsOf } from './measure'
import { chain } from './preset'

const NAME = 'PRISM, sparse engine ÷ exact solve'
const REPEATS = 40
const ROUNDS = 5

/** The same chain with every week an ordinary one: PRISM's transient analysis knows no calendar. */
const ordinary: Chain = { ...chain, steps: new Uint8Array(chain.horizon) }

function writeModel(folder: string): { readonly transitions: string; readonly labels: string } {
  const { start, target, probability } = mergeRows(ordinary, ordinary.layers[0]!)
  const lines = Array.from({ length: ordinary.n }, (_, s) => {
    if (start[s] === start[s + 1]) return [`${s} ${s} 1`]
    const row = Array.from(target.subarray(start[s], start[s + 1]), (t, i) => ({ t, p: probability[start[s]! + i]! }))
    return row.sort((a, b) => a.t - b.t).map(({ t, p }) => `${s} ${t} ${p}`)
  }).flat()
  const transitions = join(folder, 'model.tra')
  const labels = join(folder, 'model.lab')
  writeFileSync(transitions, `${[`${ordinary.n} ${lines.length}`, ...lines].join('\n')}\n`)
  writeFileSync(labels, `0="init"\n${ordinary.start}: 0\n`)
  return { transitions, labels }
}

/**
 * The exact solve against PRISM's sparse transient analysis of the same chain over as many steps, by the seconds PRISM itself reports
 * for the computation. `PRISM` names its launcher; without it the comparison is skipped.
 */
export async function versusPrism(): Promise<BenchResult> {
  const launcher = process.env.PRISM
  if (launcher === undefined || launcher === '')
    return { name: NAME, skipped: 'PRISM names no launcher on this machine' }
  const folder = mkdtempSync(join(tmpdir(), 'standoff-prism-'))
  const { transitions, labels } = writeModel(folder)
  const result = join(folder, 'transient.txt')
  const largest = Math.max(...solveForward(ordinary).final)
  const inPrism = (): number => {
    const args = ['-importtrans', transitions, '-importlabels', labels, '-dtmc', '-sparse']
    const { stdout, error } = spawnSync(
      launcher,
      [...args, '-transient', String(ordinary.horizon), '-exporttransient', result],
      { encoding: 'utf8' },
    )
    if (error !== undefined) throw new Error(`${launcher} did not start: ${error.message}`)
    const seconds = Number(/Time for transient probability computation: ([\d.]+) seconds/.exec(stdout)?.[1])
    if (!(seconds >= 0))
      throw new Error(`${launcher} reported no time for the transient analysis: ${stdout.slice(-500)}`)
    const found = Math.max(
      ...readFileSync(result, 'utf8')
        .trim()
        .split(/\s+/)
        .map((text) => Number(text.split('=').at(-1))),
    )
    if (!(Math.abs(found - largest) < 1e-6)) throw new Error(`PRISM finds ${found} where we find ${largest}.`)
    return seconds
  }
  const ours = () =>
    secondsOf(() => {
      for (let i = 0; i < REPEATS; i++) solveForward(ordinary)
    }, REPEATS)
  return compare(NAME, ours, inPrism, { atLeast: 30 }, ROUNDS)
}
