import { createSamplerPool, hashTally, packSampler } from '@/engine'
import type { SpawnSampler } from '@/engine/pool/protocol'
import { tiktok2025 } from '@/scenarios/forced-sale/presets/tiktok-2025.scenario'
import { chainOf } from '@/simulation'
import { opened } from './forced-sale'

/**
 * Frozen with model 1.0.0, in streams 1 and 2 alike, since its week takes one draw: Node and the browser must both give these bytes,
 * until one of the two is raised.
 */
export const goldenHashes = [
  {
    seed: 'tiktok-1',
    runs: 50_000,
    horizonWeeks: 104,
    changes: {},
    hash: '7beff9fed32dc01e6fcbb3a19173a55b3ceb8ff78744b847d3966d3209f4ed68',
  },
  {
    seed: '42',
    runs: 30_001,
    horizonWeeks: 104,
    changes: { ext_grant: 0.9, bd_near: 0.16 },
    hash: 'b4150960c9b87c75b447e12fd8495ebb4334b0f17efb6773bd0577b820cb69e3',
  },
  {
    seed: 'дедлайн',
    runs: 20_000,
    horizonWeeks: 52,
    changes: { tar_threat: 0.5, bid_enter: 0.25 },
    hash: '17cdb2beddca82f0d2e2e96905eba230cce320ac0da0802942a38d912f9b4e5e',
  },
  {
    seed: '',
    runs: 777,
    horizonWeeks: 156,
    changes: { lapse_enforce: 1, ext_grant: 0 },
    hash: '0f429ff3fc3338a967c52c4cc14512e2994bed7ce7d99fa33d0fd2aa8b999493',
  },
] as const

/** Ways to share runs out: how many workers, in blocks of how many runs. */
export const ways = [
  { size: 1, blockSize: 16_384 },
  { size: 2, blockSize: 4_099 },
  { size: 3, blockSize: 10_000 },
  { size: 4, blockSize: 777 },
]

/** Without workers the bytes would agree too, and nothing would have been tested. */
const onSlower = () => {
  throw new Error('No worker could be started.')
}

/** The hash of a recipe sampled by a pool of this size in blocks of this size. */
export async function sampledHash(
  { seed, runs, horizonWeeks, changes }: (typeof goldenHashes)[number],
  spawn: SpawnSampler,
  size: number,
  blockSize: number,
): Promise<string> {
  const tables = packSampler(chainOf(opened, tiktok2025, changes, horizonWeeks))
  const pool = createSamplerPool({ size, spawn, onSlower })
  try {
    const { tally } = await pool.sample({ tables, seed, runs, blockSize })
    return hashTally(tally, tables.classOutcome, tables.nOutcomes)
  } finally {
    pool.close()
  }
}
