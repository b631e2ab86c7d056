import { afterAll, expect, it } from 'vitest'
import type { SamplerWorker } from '@/engine/pool/protocol'
import { createSamplerPool } from '@/engine/pool/sampler-pool'
import { spawnNodeSampler } from '@/engine/pool/spawn-node'
import { hashTally } from '@/engine/sample/hashes'
import { seedWords } from '@/engine/sample/run-streams'
import { sampleBlock } from '@/engine/sample/sample-block'
import { packSampler } from '@/engine/sample/sampler-tables'
import type { Tally } from '@/engine/sample/tally'
import { lehmer, randomChain } from '../sample/random-chain'

const tables = packSampler(
  randomChain({ seed: 8, n: 300, absorbing: 5, horizon: 104, layers: 3, edges: [8, 14], moving: [0.3, 0.5] }),
)
const seed = 'threads'
const runs = 60_000
const hash = (tally: Tally) => hashTally(tally, tables.classOutcome, tables.nOutcomes)
const expected = hash(sampleBlock(tables, seedWords(seed), 0, runs))

const pools: ReturnType<typeof createSamplerPool>[] = []
const open = (size: number, spawn = spawnNodeSampler) => {
  const pool = createSamplerPool({ size, spawn })
  pools.push(pool)
  return pool
}
afterAll(() => {
  for (const pool of pools) pool.close()
})

it.each([1, 3])('%i worker threads give the same bytes', { timeout: 30_000 }, async (size) => {
  const { tally, complete } = await open(size).sample({ tables, seed, runs, blockSize: 1000 + size })
  expect(complete).toBe(true)
  expect(hash(tally)).toBe(expected)
})

it('threads killed in the middle of their work cost time, not runs', { timeout: 60_000 }, async () => {
  const uniform = lehmer(3)
  const living = new Set<SamplerWorker>()
  const pool = open(2, (listeners) => {
    const worker = spawnNodeSampler(listeners)
    living.add(worker)
    return worker
  })
  for (const share of [0.5, 1]) {
    let kills = 0
    const { tally } = await pool.sample({
      tables,
      seed,
      runs,
      blockSize: 2000,
      onProgress: () => {
        // The first report always kills; how many follow depends on the machine.
        if (kills >= 5 || (kills > 0 && uniform() > 0.5)) return
        kills++
        for (const worker of living) {
          if (uniform() > share) continue
          living.delete(worker)
          worker.terminate()
        }
      },
    })
    expect(kills).toBeGreaterThan(0)
    expect(hash(tally)).toBe(expected)
  }
})

it('is stopped and resumed with other blocks', { timeout: 30_000 }, async () => {
  // One worker finishes its blocks in order, so the first one it reports is block 0; with two, either may come first.
  const controller = new AbortController()
  const many = 20_000_000
  const onProgress = () => controller.abort()
  const stopped = await open(1).sample({
    tables,
    seed,
    runs: many,
    blockSize: 4096,
    signal: controller.signal,
    onProgress,
  })
  expect(stopped.complete).toBe(false)
  expect(stopped.runs).toBe(4096)
  const resumed = await open(2).sample({ tables, seed, runs, blockSize: 777, resume: stopped.tally })
  expect(hash(resumed.tally)).toBe(expected)
})
