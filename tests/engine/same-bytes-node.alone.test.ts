import { expect, it } from 'vitest'
import { keptThreads } from '../cli/kept-threads'
import { goldenHashes, sampledHash, ways } from '../same-bytes'

it.each(goldenHashes)(
  'Node gives the frozen bytes for seed "$seed", however the runs are shared out',
  async (golden) => {
    for (const { size, blockSize } of ways) {
      expect(await sampledHash(golden, keptThreads, size, blockSize), `${size} workers`).toBe(golden.hash)
    }
  },
)
