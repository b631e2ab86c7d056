import { expect, it } from 'vitest'
import { spawnNodeSampler } from '@/engine/pool/spawn-node'
import { goldenHashes, sampledHash } from '../same-bytes'

const ways = [
  { size: 1, blockSize: 16_384 },
  { size: 2, blockSize: 4_099 },
  { size: 3, blockSize: 10_000 },
  { size: 4, blockSize: 777 },
]

it.each(goldenHashes)(
  'Node gives the frozen bytes for seed "$seed", however the runs are shared out',
  async (golden) => {
    for (const { size, blockSize } of ways) {
      expect(await sampledHash(golden, spawnNodeSampler, size, blockSize), `${size} workers`).toBe(golden.hash)
    }
  },
)
