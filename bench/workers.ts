import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { createSamplerPool, packSampler } from '@/engine'
import { spawnNodeSampler } from '@/engine/pool/spawn-node'
import { type BenchResult, compare } from './measure'
import { chain } from './preset'

const RUNS = 2_000_000

const onSlower = () => {
  throw new Error('No worker could be started, so there is nothing to compare.')
}

const PLAIN = `
const { parentPort } = require('node:worker_threads')
parentPort.on('message', (turns) => {
  let x = 0.5
  for (let i = 0; i < turns; i++) x = 3.9 * x * (1 - x)
  parentPort.postMessage(x)
})`
const TURNS = 150_000_000

/** Arithmetic on two threads that share nothing, against the same on one: what this machine gives at this hour. */
async function plainThreads(): Promise<BenchResult> {
  const threads = [1, 2].map(() => new Worker(PLAIN, { eval: true }))
  const timed = (parts: number) => async () => {
    const start = performance.now()
    const busy = threads.slice(0, parts).map((thread) => {
      const done = once(thread, 'message')
      thread.postMessage(TURNS / parts)
      return done
    })
    await Promise.all(busy)
    return (performance.now() - start) / 1000
  }
  const row = await compare('control: two plain threads × one', timed(2), timed(1), { atLeast: 1.7 }, 5)
  await Promise.all(threads.map((thread) => thread.terminate()))
  return row
}

/** Two workers against one, on runs enough that starting them does not count; beside it what two threads can be here at all. */
export async function workerScaling(): Promise<readonly BenchResult[]> {
  const tables = packSampler(chain)
  const pools = [1, 2].map((size) => createSamplerPool({ size, spawn: spawnNodeSampler, onSlower }))
  const timed = (at: number) => async () => {
    const start = performance.now()
    await pools[at]?.sample({ tables, seed: 'bench', runs: RUNS })
    return (performance.now() - start) / 1000
  }
  const row = await compare('two workers × one', timed(1), timed(0), { atLeast: 1.7 }, 5)
  for (const pool of pools) pool.close()
  return [row, await plainThreads()]
}
