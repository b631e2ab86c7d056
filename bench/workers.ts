import { createSamplerPool, packSampler } from '@/engine'
import { spawnNodeSampler } from '@/engine/pool/spawn-node'
import { type BenchResult, compare } from './measure'
import { chain } from './preset-chain'

const RUNS = 2_000_000

const onSlower = () => {
  throw new Error('No worker could be started, so there is nothing to compare.')
}

/** Two workers against one, on runs enough that starting them does not count. */
export async function workerScaling(): Promise<BenchResult> {
  const tables = packSampler(chain)
  const pools = [1, 2].map((size) => createSamplerPool({ size, spawn: spawnNodeSampler, onSlower }))
  const timed = (at: number) => async () => {
    const start = performance.now()
    await pools[at]?.sample({ tables, seed: 'bench', runs: RUNS })
    return (performance.now() - start) / 1000
  }
  const row = await compare('two workers × one', timed(1), timed(0), { atLeast: 1.7 }, 5)
  for (const pool of pools) pool.close()
  return row
}
