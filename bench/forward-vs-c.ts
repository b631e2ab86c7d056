import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { solveForward } from '@/engine'
import { pullForm } from '@/engine/solve/pull-form'
import { type BenchResult, compare, secondsOf } from './measure'
import { chain } from './preset-chain'

const NAME = 'exact solve ÷ plain C'
const REPEATS = 40
// The C program is another process, on whatever core and at whatever speed it gets: single rounds lie 3.8 to 6.2 apart.
const ROUNDS = 25

function writeInput(path: string): void {
  const ints = (values: ArrayLike<number>) => Buffer.from(Int32Array.from(values).buffer)
  const parts = [ints([chain.n, chain.layers.length, chain.horizon, chain.start]), ints(chain.weekLayer)]
  for (const layer of chain.layers) {
    const { columnStart, source, probability } = pullForm(layer, chain.n)
    parts.push(ints(columnStart), ints(source), Buffer.from(probability.slice().buffer))
  }
  writeFileSync(path, Buffer.concat(parts))
}

/** The exact solve against a C program of the same pull, compiled on the spot where gcc exists. */
export async function forwardVersusC(): Promise<BenchResult> {
  const folder = mkdtempSync(join(tmpdir(), 'standoff-bench-'))
  const program = join(folder, 'forward')
  const source = fileURLToPath(new URL('./forward.c', import.meta.url))
  const built = spawnSync('gcc', ['-O2', '-o', program, source], { encoding: 'utf8' })
  if (built.error !== undefined) return { name: NAME, skipped: 'no gcc on this machine' }
  if (built.status !== 0) throw new Error(`gcc refused ${source}: ${built.stderr}`)
  const input = join(folder, 'chain.bin')
  writeInput(input)
  const largest = Math.max(...solveForward(chain).final)
  const inC = () => {
    const [seconds = Number.NaN, mass = Number.NaN] = spawnSync(program, [input, String(REPEATS)], { encoding: 'utf8' })
      .stdout.split(' ')
      .map(Number)
    if (!(Math.abs(mass - largest) < 1e-12)) throw new Error(`C finds ${mass} where we find ${largest}.`)
    return seconds
  }
  const ours = () =>
    secondsOf(() => {
      for (let i = 0; i < REPEATS; i++) solveForward(chain)
    }, REPEATS)
  return compare(NAME, ours, inC, { atMost: 5.5 }, ROUNDS)
}
