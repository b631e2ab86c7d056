import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createLaneSolver, createTwinSolver, LANES } from '@/engine/solve/kernel/lane-solver'
import type { PullLayer } from '@/engine/solve/kernel/pull-layer'
import { type BenchResult, compare, secondsOf } from './measure'

/** Passes to measure: all mass starts in one state and goes along the steps, a layer each. */
export type Passes = {
  readonly name: string
  readonly layers: readonly PullLayer[]
  readonly n: number
  readonly steps: ArrayLike<number>
  readonly start: number
  readonly dictionary: Float64Array // [codes × 8]
}

const FLAGS = ['-O3', '-march=native', '-ffp-contract=off']
const ROUNDS = 15

/** The 64-bit FNV-1a hash of the bytes of masses, as lanes.c prints it. */
function hashOf(mass: Float64Array): string {
  let hash = 0xcbf29ce484222325n
  for (const byte of new Uint8Array(mass.buffer, mass.byteOffset, mass.byteLength))
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n)
  return hash.toString(16).padStart(16, '0')
}

function writePasses({ layers, n, steps, start, dictionary }: Passes, path: string): void {
  const words = (values: ArrayLike<number>) => Buffer.from(Uint32Array.from(values).buffer)
  const head = words([n, layers.length, steps.length, start, dictionary.length / LANES])
  const columns = layers.flatMap(({ columnStart, entry }) => [words(columnStart), words(entry)])
  writeFileSync(path, Buffer.concat([head, words(steps), Buffer.from(dictionary.slice().buffer), ...columns]))
}

/** Our solver of the passes with one lane or eight, checked to be the kernel or the twin that was asked for. */
function prepared(passes: Passes, create: typeof createLaneSolver, lanes: 1 | 8) {
  const { layers, n, steps, start, dictionary } = passes
  const solver = create(layers, n, dictionary.length / LANES, lanes)
  if (solver.isTwin !== (create === createTwinSolver)) throw new Error('WebAssembly is refused here.')
  solver.dictionary.set(lanes === 1 ? dictionary.filter((_, i) => i % LANES === 0) : dictionary)
  const pass = () => solver.pass(steps, start)
  const repeats = Math.ceil(8 / lanes)
  return {
    bits: hashOf(pass()),
    perSet: () =>
      secondsOf(() => {
        for (let i = 0; i < repeats; i++) pass()
      }, repeats * lanes),
  }
}

/**
 * Eight sets side by side against C programs of one lane and of eight, per set, in one run; first all masses are compared bit by
 * bit. Skipped where there is no gcc.
 */
export async function lanesVersusC(passes: Passes): Promise<readonly BenchResult[]> {
  const title = (what: string) => `${passes.name}: ${what}`
  const folder = mkdtempSync(join(tmpdir(), 'standoff-lanes-'))
  const [program, input] = [join(folder, 'lanes'), join(folder, 'passes.bin')]
  const source = fileURLToPath(new URL('./lanes.c', import.meta.url))
  const built = spawnSync('gcc', [...FLAGS, '-o', program, source], { encoding: 'utf8' })
  if (built.error !== undefined) return [{ name: title('eight lanes ÷ C'), skipped: 'no gcc on this machine' }]
  if (built.status !== 0) throw new Error(`gcc refused ${source}: ${built.stderr}`)
  const compiler = spawnSync('gcc', ['--version'], { encoding: 'utf8' }).stdout.split('\n')[0] ?? 'gcc'
  writePasses(passes, input)
  const inC = (lanes: 1 | 8) => {
    const { stdout, stderr } = spawnSync(program, [input, String(lanes), lanes === 1 ? '16' : '3'], {
      encoding: 'utf8',
    })
    const [seconds, bits] = stdout.trim().split(' ')
    if (bits === undefined) throw new Error(`The C program failed: ${stderr}`)
    return { seconds: Number(seconds) / lanes, bits }
  }
  const kernel = prepared(passes, createLaneSolver, 8)
  const twin = prepared(passes, createTwinSolver, 8)
  const kernelOne = prepared(passes, createLaneSolver, 1)
  const twinOne = prepared(passes, createTwinSolver, 1)
  const eightBits = [inC(8).bits, kernel.bits, twin.bits]
  const oneBits = [inC(1).bits, kernelOne.bits, twinOne.bits]
  for (const bits of [eightBits, oneBits])
    if (new Set(bits).size !== 1) throw new Error(`C, WebAssembly and the twin differ: ${bits.join(', ')}.`)
  const oneInC = () => inC(1).seconds
  const eightInC = () => inC(8).seconds
  const by = `${compiler} ${FLAGS.join(' ')}`
  return [
    await compare(
      title(`eight lanes in WebAssembly ÷ C of one lane (${by})`),
      kernel.perSet,
      oneInC,
      { atMost: 0.35 },
      ROUNDS,
    ),
    await compare(title('eight lanes in WebAssembly ÷ C of eight'), kernel.perSet, eightInC, { atMost: 1 }, ROUNDS),
    await compare(title('eight lanes of the twin ÷ C of one lane'), twin.perSet, oneInC, { atMost: 1.6 }, ROUNDS),
    await compare(title('one lane in WebAssembly ÷ C of one lane'), kernelOne.perSet, oneInC, { atMost: 1.6 }, ROUNDS),
  ]
}
