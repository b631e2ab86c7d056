import { createSamplerPool, hashTally, packSampler } from '@/engine'
import type { SpawnSampler } from '@/engine/pool/protocol'
import { tiktok2025 } from '@/scenarios/forced-sale/presets/tiktok-2025.scenario'
import { chainOf } from '@/simulation'
import { opened } from './forced-sale'

/**
 * Frozen with model 2.0.0 in streams 2, whose week takes a draw for each question: Node and the browser must both give these
 * bytes, until one of the two is raised.
 */
export const goldenHashes = [
  {
    seed: 'tiktok-1',
    runs: 50_000,
    horizonWeeks: 104,
    changes: {},
    hash: 'f3a99d5c877fbc5c1f61eba16b295da0d6c84cdda39d9e3ee0ed7f34389dd968',
  },
  {
    seed: '42',
    runs: 30_001,
    horizonWeeks: 104,
    changes: { ext_grant: 0.9, bd_near: 0.16 },
    hash: '78cb0d6466ec21f196bc122699cd4d69fd61e0fdc18ea32dd69f9035ab6cac40',
  },
  {
    seed: 'дедлайн',
    runs: 20_000,
    horizonWeeks: 52,
    changes: { tar_threat: 0.5, bid_enter: 0.25 },
    hash: 'cc98dcfe25351809603783c51708d3d3cf6ddd80c53f4b1d53b83c717ae97222',
  },
  {
    seed: '',
    runs: 777,
    horizonWeeks: 156,
    changes: { lapse_enforce: 1, ext_grant: 0 },
    hash: '0edf7833c0b5b0df7a0a8f846300b56efab5f9e7890f4e2b386223d8aec303f3',
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
