import { Worker } from 'node:worker_threads'
import { HYPERCUBE_DRAWS, solveForward } from '@/engine'
import { fromSources } from '@/engine/pool/spawn-node'
import { solverOf } from '@/engine/solve/pull-form'
import { type BenchResult, type BenchRow, compare, secondsOf } from './measure'
import { chain, chainAt } from './preset'
import { MAP_SETS, type SetKind, TORNADO_SETS } from './preset-sets'

const WORKERS = 2
const ROUNDS = 5

type Team = {
  readonly solve: (kind: SetKind, seed: string, sets: number) => Promise<Float64Array>
  readonly close: () => void
}

const nextReply = (worker: Worker): Promise<Float64Array> =>
  new Promise((resolve, reject) => {
    worker.once('message', (reply: Float64Array) => {
      worker.off('error', reject)
      resolve(reply)
    })
    worker.once('error', reject)
  })

/** Threads with the chain compiled, each of which solves its part of the sets. */
async function openTeam(): Promise<Team> {
  const body = fromSources(new URL('./preset-sets.worker.ts', import.meta.url))
  const workers = Array.from({ length: WORKERS }, () => new Worker(body, { eval: true }))
  await Promise.all(workers.map(nextReply))
  return {
    solve: async (kind, seed, sets) => {
      const parts = await Promise.all(
        workers.map((worker, w) => {
          const reply = nextReply(worker)
          const [from, to] = [Math.floor((sets * w) / WORKERS), Math.floor((sets * (w + 1)) / WORKERS)]
          worker.postMessage({ kind, seed, from, to })
          return reply
        }),
      )
      return Float64Array.from(parts.flatMap((part) => [...part]))
    },
    close: () => {
      for (const worker of workers) void worker.terminate()
    },
  }
}

/** Seconds on the clock, against a promise in seconds. */
const promised = (name: string, work: () => Promise<unknown>, seconds: number): Promise<BenchRow> => {
  const timed = async () => {
    const start = performance.now()
    await work()
    return (performance.now() - start) / 1000
  }
  return compare(name, timed, () => 1, { atMost: seconds }, ROUNDS)
}

const meanOf = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0) / values.length

function deviation(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1))
}

const BLOCKS = 24

/** The standard error of a mean of 128 exact answers: hypercube draws beside plain ones, each over some seeds. */
async function hypercubeGain(team: Team): Promise<BenchRow> {
  const means = async (kind: SetKind): Promise<readonly number[]> => {
    const found: number[] = []
    for (let seed = 0; seed < BLOCKS; seed++)
      found.push(meanOf(await team.solve(kind, `seed ${seed}`, HYPERCUBE_DRAWS)))
    return found
  }
  const ratio = deviation(await means('hypercube')) / deviation(await means('plain'))
  return {
    name: `standard error of a mean of ${HYPERCUBE_DRAWS} draws, hypercube ÷ plain (${BLOCKS} seeds)`,
    ...{ ratio, q1: ratio, q3: ratio, goal: '<= 0.4', holds: ratio <= 0.4 },
  }
}

/** What it costs to put a changed number into the chain against solving it. */
function changeOfNumber(): Promise<BenchRow> {
  let turn = 0
  const change = () =>
    secondsOf(() => {
      for (let i = 0; i < 20; i++) {
        turn += 1
        solverOf([chainAt({ bd_near: 0.04 + (turn % 100) / 2000 })], 1)
      }
    }, 20)
  const solve = () => secondsOf(() => solveForward(chain), 1)
  return compare('change of one number ÷ exact solve', change, solve, { atMost: 0.05 })
}

/** Doubt, on two threads: what the page asks of its workers. */
export async function doubt(): Promise<readonly BenchResult[]> {
  const change = await changeOfNumber()
  const team = await openTeam()
  try {
    return [
      change,
      await promised('128 draws of all numbers solved, s', () => team.solve('hypercube', 'a', HYPERCUBE_DRAWS), 0.5),
      await promised('tornado of all numbers, s', () => team.solve('tornado', '', TORNADO_SETS), 0.6),
      await promised('map of two numbers, 21 × 21, s', () => team.solve('map', '', MAP_SETS), 1.5),
      await promised('2,000 draws solved, s', () => team.solve('hypercube', 'b', 2000), 8),
      await hypercubeGain(team),
    ]
  } finally {
    team.close()
  }
}
